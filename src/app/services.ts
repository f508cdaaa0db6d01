import { createEngineHost } from '../engine/create-engine-host.ts';
import type { RecipeKeeper, ReportKeeper } from '../report/report-keeper.ts';
import { createReportStore } from '../report/create-report-store.ts';
import { loadImportSteps } from '../report/load-import-steps.ts';
import { fetchOnce } from '../state/fetch-once.ts';
import { partFailed } from '../state/missing-part.ts';

/** The engine is a chunk of its own and starts after the first paint: the start page never waits for it. */
export const engineHost = createEngineHost(async () => {
  const { bootBrowserEngine, isFileMissing } = await import('../engine/browser-engine.ts');
  try {
    return await bootBrowserEngine(fetchOnce);
  } catch (error) {
    if (isFileMissing(error)) void partFailed();
    throw error;
  }
});

const loadRecipes = async (): Promise<RecipeKeeper> => (await import('../state/recipe-store.ts')).recipeStore;
const recipes: RecipeKeeper = {
  list: async () => (await loadRecipes()).list(),
  save: async (recipe) => (await loadRecipes()).save(recipe),
  remove: async (recipe) => (await loadRecipes()).remove(recipe),
};

const loadKeeper = async (): Promise<ReportKeeper> => (await import('../state/kept-report.ts')).browserKeeper;
const keeper: ReportKeeper = {
  save: async (report, kind) => (await loadKeeper()).save(report, kind),
  list: async () => (await loadKeeper()).list(),
  load: async (kind, id) => (await loadKeeper()).load(kind, id),
  remove: async (id) => (await loadKeeper()).remove(id),
  copies: async (files) => (await loadKeeper()).copies(files),
};

export const reportStore = createReportStore(engineHost, keeper, recipes);

/** Starts the engine once the page stands. A boot that fails shows when a file is opened, with what to do. */
export function bootWhenIdle(): void {
  const boot = () => {
    Promise.all([engineHost.engine(), loadImportSteps()]).catch((error: unknown) => console.error(error));
  };
  if ('requestIdleCallback' in window) requestIdleCallback(boot, { timeout: 2000 });
  else setTimeout(boot, 200);
}
