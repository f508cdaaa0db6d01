import { nameOf } from './draft-parts.ts';
import type { DraftTrial } from './draft-trial.ts';
import { isKnown } from './is-known.ts';
import { readAgain } from './read-draft.ts';
import type { KeptReport } from './report-keeper.ts';
import type { ReportKeeping } from './report-keeping.ts';
import { replaceReport } from './replace-report.ts';
import type { ReportSession } from './report-session.ts';
import type { Draft } from './report-state.ts';
import type { ReportWork } from './report-work.ts';

export interface ReportBuilding {
  /** Makes a checked draft the report. */
  importDraft(draft: Draft): Promise<boolean>;
  /** From the files and their plans to the report, without questions. `restored`: because the engine was lost. */
  rebuild(report: KeptReport, sample: string | null, restored: boolean): Promise<boolean>;
}

export function createReportBuilding(
  session: ReportSession,
  work: ReportWork,
  trial: DraftTrial,
  keeping: ReportKeeping,
): ReportBuilding {
  return {
    async importDraft(draft) {
      const done = await work.run('importing', nameOf(draft.files), async (engine, options, steps) => {
        const { buildDataset, dropDataset } = steps;
        const dataset =
          (await trial.take(draft.sources, options)) ?? (await buildDataset(engine, draft.sources, options));
        if (options.signal?.aborted) {
          await dropDataset(engine, dataset);
          return false;
        }
        await replaceReport(session, engine, dataset, draft);
        session.set({ remembered: isKnown(draft) && draft.past.length === 0 });
        await keeping.keepReport(draft);
        return true;
      });
      // What the trial ran into as well needs no third try.
      if (done !== true && session.state.trialFailure === null) trial.tryOut();
      return done ?? false;
    },
    async rebuild(report, sample, restored) {
      const { files, sheets } = report;
      const built = await work.run('restoring', nameOf(files), async (engine, options, steps) => {
        const { buildDataset, dropDataset, dropInspection } = steps;
        const { sources, passedOver } = await readAgain(engine, report, options, steps);
        const dataset = await buildDataset(engine, sources, options);
        if (options.signal?.aborted) {
          await dropDataset(engine, dataset);
          for (const { inspection } of sources) await dropInspection(engine, inspection);
          return false;
        }
        const draft: Draft = { files, sheets, sources, passedOver, past: [], sample };
        await replaceReport(session, engine, dataset, draft);
        session.set({ draft, restored });
        return true;
      });
      return built ?? false;
    },
  };
}
