import { hasDrift } from '../ingest/recipe/has-drift.ts';
import type { DraftSource } from './report-state.ts';

/** TRUE when every layout is read by a recipe and nothing about it is new: nobody has to check it. */
export function isKnown(sources: readonly DraftSource[]): boolean {
  return sources.every(
    ({ inspection, recipe }) =>
      recipe !== null &&
      !hasDrift(recipe.drift) &&
      inspection.questions.every(({ kind }) => kind === 'groups_without_line'),
  );
}
