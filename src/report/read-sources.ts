import type { Engine } from '../engine/engine.ts';
import { dropInspection, inspect, reinspect } from '../ingest/inspect.ts';
import type { ImportOptions, Inspection, NamedBlob } from '../ingest/inspection.ts';
import { applyRecipe } from '../ingest/recipe/apply-recipe.ts';
import { fittingRecipe } from '../ingest/recipe/fitting-recipe.ts';
import type { Recipe } from '../ingest/recipe/recipe.ts';
import type { DraftSource } from './report-state.ts';

/** Reads and recognises files, each layout with the fitting recipe if there is one. Leaves nothing behind when it fails. */
export async function readSources(
  engine: Engine,
  files: readonly NamedBlob[],
  recipes: readonly Recipe[],
  options: ImportOptions,
): Promise<DraftSource[]> {
  const inspections = await inspect(engine, files, options);
  try {
    const sources: DraftSource[] = [];
    for (const inspection of inspections) {
      sources.push(await withRecipe(engine, inspection, fittingRecipe(inspection, recipes)));
    }
    options.signal?.throwIfAborted();
    return sources;
  } catch (error) {
    for (const inspection of inspections) await dropInspection(engine, inspection).catch(() => undefined);
    throw error;
  }
}

/** The inspection as a recipe reads it. What is new is looked for in the columns of the recipe. */
export async function withRecipe(
  engine: Engine,
  inspection: Inspection,
  recipe: Recipe | null,
): Promise<DraftSource> {
  if (recipe === null) return { inspection, plan: inspection.plan, recipe: null };
  const looked = await reinspect(engine, inspection, applyRecipe(inspection, recipe).plan);
  const applied = applyRecipe(looked, recipe);
  return { inspection: looked, plan: applied.plan, recipe: applied };
}
