import { FIELDS } from '../import-plan.ts';
import type { ImportPlan } from '../import-plan.ts';
import { normaliseHeader } from '../recognise/normalise-header.ts';
import type { Recipe, RecipeDrift } from './recipe.ts';

interface MatchedColumns {
  columns: ImportPlan['columns'];
  missing: RecipeDrift['missing'];
}

/**
 * The columns of a recipe among the headers of a file: first the header to the letter, else one of the same normal form
 * that is not itself another header of the recipe.
 */
export function matchColumns(
  headers: readonly string[],
  recipe: Pick<Recipe, 'columns' | 'headers'>,
): MatchedColumns {
  const exact = firstIndexes(headers);
  const known = new Set(recipe.headers);
  const similar = firstIndexes(headers.map((header) => (known.has(header) ? null : normaliseHeader(header))));
  const columns: ImportPlan['columns'] = {};
  const missing: RecipeDrift['missing'] = [];
  for (const field of FIELDS) {
    const header = recipe.columns[field];
    if (header === undefined) continue;
    const index = exact.get(header) ?? similar.get(normaliseHeader(header));
    if (index === undefined) missing.push({ field, header });
    else columns[field] = index;
  }
  return { columns, missing };
}

/** The headers of a file that a recipe has never seen, in whatever case or spacing. */
export function unknownHeaders(headers: readonly string[], recipe: Pick<Recipe, 'headers'>): string[] {
  const known = new Set(recipe.headers.map(normaliseHeader));
  return headers.filter((header) => !known.has(normaliseHeader(header)));
}

function firstIndexes(headers: readonly (string | null)[]): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const [index, header] of headers.entries()) {
    if (header !== null && !indexes.has(header)) indexes.set(header, index);
  }
  return indexes;
}
