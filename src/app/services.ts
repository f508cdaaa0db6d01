import { createEngineHost } from '../engine/create-engine-host.ts';
import type { RecipeKeeper } from '../report/report-keeper.ts';
import { createReportStore } from '../report/create-report-store.ts';
import { loadImportSteps } from '../report/load-import-steps.ts';
import { browserKeeper } from '../state/kept-report.ts';

/** The engine is a chunk of its own and starts after the first paint: the start page never waits for it. */
export const engineHost = createEngineHost(async () => {
  const { bootBrowserEngine } = await import('../engine/browser-engine.ts');
  return bootBrowserEngine();
});

const loadRecipes = async (): Promise<RecipeKeeper> => (await import('../state/recipe-store.ts')).recipeStore;
const recipes: RecipeKeeper = {
  list: async () => (await loadRecipes()).list(),
  save: async (recipe) => (await loadRecipes()).save(recipe),
  remove: async (recipe) => (await loadRecipes()).remove(recipe),
};

export const reportStore = createReportStore(engineHost, browserKeeper, recipes);

/** Starts the engine once the page stands. A boot that fails shows when a file is opened, with what to do. */
export function bootWhenIdle(): void {
  const boot = () => {
    Promise.all([engineHost.engine(), loadImportSteps()]).catch((error: unknown) => console.error(error));
  };
  if ('requestIdleCallback' in window) requestIdleCallback(boot, { timeout: 2000 });
  else setTimeout(boot, 200);
}
