import * as v from 'valibot';
import { RecipeError } from './recipe-error.ts';
import { recipeSchema } from './recipe-schema.ts';
import type { Recipe } from './recipe.ts';

/** In UTF-16 units. */
const LONGEST = 1_000_000;
/** Of objects and lists within one another; a recipe needs three. */
const DEEPEST = 32;

/** Reads a recipe from JSON (a byte order mark is allowed); unknown properties are left out. Throws RecipeError for anything else. */
export function parseRecipe(text: string): Recipe {
  if (text.length > LONGEST)
    throw new RecipeError('too_large', `${text.length} characters, at most ${LONGEST}`);
  if (isTooDeep(text)) throw new RecipeError('too_large', `nested more than ${DEEPEST} deep`);
  const value = fromJson(text.replace(/^\uFEFF/, ''));
  const named = v.safeParse(v.object({ schema: v.string() }), value);
  const version = /^linewise\/recipe-v([1-9]\d*)$/.exec(named.success ? named.output.schema : '')?.[1];
  if (version === undefined) throw new RecipeError('not_a_recipe', 'no property "schema" of a recipe');
  if (version !== '1') throw new RecipeError('newer_version', `version ${version}`);
  const result = v.safeParse(recipeSchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new RecipeError('invalid', issue.message, v.getDotPath(issue) ?? undefined);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RecipeError('not_json', error instanceof Error ? error.message : String(error));
  }
}

/** By the brackets outside strings, before anything recursive looks at it. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
