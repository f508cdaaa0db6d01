import type { Engine } from '../engine/engine.ts';
import type { PassedOver } from '../ingest/inspection.ts';
import type { Recipe } from '../ingest/recipe/recipe.ts';
import { nameOf } from './draft-parts.ts';
import type { ImportSteps } from './import-steps.ts';
import type { KeptReport } from './report-keeper.ts';
import type { Draft, DraftSource } from './report-state.ts';
import type { WorkOptions } from './report-work.ts';

interface Reading extends Pick<Draft, 'files' | 'sheets' | 'sample'> {
  /** Sources of the draft before, whose answers are kept for every layout that stays. */
  carried: readonly DraftSource[];
  /** Recipes of earlier files. */
  known: readonly Recipe[];
}

/** Files that were chosen, read and recognised. */
export async function readDraft(
  engine: Engine,
  { files, sheets, sample, carried, known }: Reading,
  options: WorkOptions,
  { readSources, recipeOf }: ImportSteps,
): Promise<Draft> {
  // A change of files must not lose what was answered: the answers of this session are the newest recipes.
  const savedAt = new Date().toISOString();
  const mine = carried.map(({ inspection, plan }) =>
    recipeOf(inspection, plan, { name: nameOf(files), savedAt }),
  );
  const passedOver: PassedOver[] = [];
  const onPassedOver = (file: PassedOver) => passedOver.push(file);
  const sources = await readSources(engine, options.watched(files), [...mine, ...known], {
    ...options,
    sheets,
    onPassedOver,
  });
  const asBefore = sources.map((source) => {
    const index = source.recipe === null ? -1 : mine.indexOf(source.recipe.recipe);
    return index < 0 ? source : { ...source, recipe: carried[index]?.recipe ?? null };
  });
  return { files, sheets, sources: asBefore, passedOver, past: [], sample };
}

/** Files with their plans, read again without questions. */
export async function readAgain(
  engine: Engine,
  { files, sheets, plans }: KeptReport,
  options: WorkOptions,
  { inspect, reinspect }: ImportSteps,
): Promise<Pick<Draft, 'sources' | 'passedOver'>> {
  const passedOver: PassedOver[] = [];
  const onPassedOver = (file: PassedOver) => passedOver.push(file);
  const inspections = await inspect(engine, options.watched(files), { ...options, sheets, onPassedOver });
  const sources: DraftSource[] = [];
  for (const [i, inspection] of inspections.entries()) {
    const plan = plans[i] ?? inspection.plan;
    const looked = await reinspect(engine, inspection, plan);
    sources.push({ inspection: looked, plan, recipe: null });
  }
  return { sources, passedOver };
}
