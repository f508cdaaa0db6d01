import type { ImportSteps } from './import-steps.ts';

/** Not before a file is there: the start page does without. */
export async function loadImportSteps(): Promise<ImportSteps> {
  return (await import('./import-steps.ts')).importSteps;
}
