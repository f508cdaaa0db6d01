import { EngineError } from '../engine/engine-error.ts';
import { nameOf } from './draft-parts.ts';
import type { DraftReading } from './draft-reading.ts';
import { knownError } from './known-error.ts';
import type { ReportBuilding } from './report-building.ts';
import type { ReportKeeper } from './report-keeper.ts';
import type { ReportSession } from './report-session.ts';

/** An engine that is lost again within this time is not given the same report once more by itself. */
const TOO_SOON_MS = 60_000;

/**
 * Gives a new engine what the lost one had; while one is at it a second call waits for the same. `byFigure`: a figure ended the engine,
 * which is asked again by itself: a second time it is not.
 */
export function createRestore(
  session: ReportSession,
  keeper: ReportKeeper,
  building: ReportBuilding,
  reading: DraftReading,
): (byFigure: boolean) => Promise<void> {
  const { host, set } = session;
  let restoring: Promise<void> | null = null;
  let restoredAt = -Infinity;

  async function bringBack(byFigure: boolean): Promise<void> {
    const lost = { report: session.loaded, draft: session.state.draft };
    const fileName = nameOf(lost.report?.files ?? []);
    const files = await keeper.copies(lost.report?.files ?? []);
    try {
      if (host.state !== 'ready') await host.rebuild();
    } catch (error) {
      // Without an engine there is no report to ask.
      session.loaded = null;
      set({ dataset: null, draft: null, failure: { fileName, error: knownError(error) } });
      throw error;
    }
    if (session.generation === host.generation) return;
    session.generation = host.generation;
    session.loaded = null;
    // Its tables are gone: no query may go to them any more. From here to the work nothing is waited for: who sees neither brings a report.
    set({ dataset: null });
    if (byFigure && Date.now() - restoredAt < TOO_SOON_MS) {
      const error = new EngineError('unstable', 'The engine was lost again with the same report');
      set({ draft: null, restored: false, failure: { fileName, error } });
      return;
    }
    if (lost.report) {
      const { sheets, sources, sample } = lost.report;
      await building.rebuild({ files, sheets, plans: sources.map(({ plan }) => plan) }, sample, true);
    }
    if (lost.draft && lost.draft.sources !== lost.report?.sources)
      await reading.recheck(lost.draft, await keeper.copies(lost.draft.files));
    restoredAt = Date.now();
  }

  return (byFigure) => {
    restoring ??= bringBack(byFigure).finally(() => {
      restoring = null;
    });
    return restoring;
  };
}
