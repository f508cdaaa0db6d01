import { hasDrift } from '../ingest/recipe/has-drift.ts';
import { isBlocking } from '../ingest/inspection.ts';
import type { Draft } from './report-state.ts';

/** TRUE when every layout is read by a recipe, nothing about it is new and no file was left out: nobody has to check it. */
export function isKnown({ sources, passedOver }: Draft): boolean {
  return (
    passedOver.length === 0 &&
    sources.every(
      ({ inspection, recipe }) =>
        recipe !== null && !hasDrift(recipe.drift) && !inspection.questions.some(isBlocking),
    )
  );
}
