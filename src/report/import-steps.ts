import { buildDataset, dropDataset } from '../ingest/import.ts';
import { dropInspection, inspect, reinspect } from '../ingest/inspect.ts';
import { recipeOf } from '../ingest/recipe/recipe-of.ts';
import { readSources, withRecipe } from './read-sources.ts';
import { findingExamples } from './finding-examples.ts';
import { readUnderstood } from './understood-rows.ts';

/** Everything between a file and its report, in a chunk of its own: the start page is usable without it. */
export const importSteps = {
  inspect,
  reinspect,
  dropInspection,
  readSources,
  withRecipe,
  recipeOf,
  buildDataset,
  dropDataset,
  readUnderstood,
  findingExamples,
};

export type ImportSteps = typeof importSteps;
