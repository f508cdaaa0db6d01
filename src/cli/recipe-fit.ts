import { fill } from '../i18n/fill.ts';
import { fittingRecipe } from '../ingest/recipe/fitting-recipe.ts';
import { matchColumns, unknownHeaders } from '../ingest/recipe/match-columns.ts';
import type { Recipe } from '../ingest/recipe/recipe.ts';
import type { DraftSource } from '../report/report-state.ts';
import { CliError } from './cli-error.ts';
import type { Speech } from './speech.ts';

const MOST_NAMES = 12;

/** Throws CliError 3 for a recipe that none of the sources can be read by: with what is gone, and what is new. */
export function requireFit(
  sources: readonly DraftSource[],
  recipes: readonly (readonly [path: string, recipe: Recipe])[],
  { words: { refused }, messages }: Speech,
): void {
  const fits = (recipe: Recipe) =>
    sources.some(({ inspection }) => fittingRecipe(inspection, [recipe]) !== null);
  const [path, recipe] = recipes.find(([, one]) => !fits(one)) ?? [];
  if (path === undefined || recipe === undefined) return;
  const headers = sources.flatMap(({ inspection }) => inspection.raw.columns.map(({ header }) => header));
  const missing = matchColumns(headers, recipe).missing.map(({ field, header }) => {
    const meaning = messages.check.fields[field].name;
    return `${header} (${meaning})`;
  });
  const files = sources.flatMap(({ inspection }) => inspection.raw.files.map(({ name }) => name));
  throw new CliError(
    3,
    [
      fill(refused.recipeFits, { recipe: path, files: files.join(', ') }),
      ...listed(refused.recipeMissing, missing),
      ...listed(refused.recipeUnknown, unknownHeaders(headers, recipe)),
      refused.recipeNext,
    ].join('\n'),
  );
}

function listed(text: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_NAMES);
  return [`  ${fill(text, { columns: [...shown, ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ') })}`];
}
