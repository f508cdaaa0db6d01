import type { Inspection } from '../inspection.ts';
import { requiredFields } from '../required-fields.ts';
import { matchColumns, unknownHeaders } from './match-columns.ts';
import type { Recipe } from './recipe.ts';

/** Share of a recipe's mapped columns that a file of its layout has. */
const LEAST_MAPPED = 0.8;
/** Share of a file's headers that a recipe of its layout has seen: fewer, and the file can say much more than the recipe asks. */
const LEAST_KNOWN = 0.5;

/**
 * The recipe that was made of this layout; NULL when there is none. It needs its columns that the shape cannot do without,
 * {@link LEAST_MAPPED} of all its columns in the file, and {@link LEAST_KNOWN} of the file's headers. Of several the one that has
 * seen most of the file's headers, then the newest.
 */
export function fittingRecipe(inspection: Inspection, recipes: readonly Recipe[]): Recipe | null {
  const headers = inspection.raw.columns.map(({ header }) => header);
  const candidates = recipes
    .filter((recipe) => fits(headers, recipe))
    .map((recipe) => ({
      recipe,
      known: headers.length - unknownHeaders(headers, recipe).length,
      saved: Date.parse(recipe.savedAt),
    }));
  const [best] = candidates.toSorted((a, b) => b.known - a.known || b.saved - a.saved);
  return best?.recipe ?? null;
}

function fits(headers: readonly string[], recipe: Recipe): boolean {
  const { columns, missing } = matchColumns(headers, recipe);
  const { columns: whole } = matchColumns(recipe.headers, recipe);
  const required = requiredFields({ shape: recipe.shape, columns: whole });
  const found = Object.keys(columns).length;
  return (
    required.every((field) => whole[field] === undefined || columns[field] !== undefined) &&
    found >= (found + missing.length) * LEAST_MAPPED &&
    headers.length - unknownHeaders(headers, recipe).length >= headers.length * LEAST_KNOWN
  );
}
