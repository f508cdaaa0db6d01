import { createEngineHost } from '../engine/create-engine-host.ts';
import { createReportStore } from '../report/report-store.ts';
import { browserKeeper } from '../state/kept-report.ts';

/** The engine is a chunk of its own and starts after the first paint: the start page never waits for it. */
export const engineHost = createEngineHost(async () => {
  const { bootBrowserEngine } = await import('../engine/browser-engine.ts');
  return bootBrowserEngine();
});

export const reportStore = createReportStore(engineHost, browserKeeper);

/** Starts the engine once the page stands. A boot that fails shows when a file is opened, with what to do. */
export function bootWhenIdle(): void {
  const boot = () => {
    engineHost.engine().catch((error: unknown) => console.error(error));
  };
  if ('requestIdleCallback' in window) requestIdleCallback(boot, { timeout: 2000 });
  else setTimeout(boot, 200);
}
