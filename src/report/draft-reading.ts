import { nameOf } from './draft-parts.ts';
import type { DraftTrial } from './draft-trial.ts';
import { readAgain, readDraft } from './read-draft.ts';
import type { KeptReport, RecipeKeeper } from './report-keeper.ts';
import type { ReportKeeping } from './report-keeping.ts';
import { replaceDraft } from './replace-report.ts';
import type { ReportSession } from './report-session.ts';
import type { Draft, DraftSource } from './report-state.ts';
import type { ReportWork } from './report-work.ts';

export interface DraftReading {
  /** Files the user chose. `carried`: sources of the draft before, whose answers are kept. */
  read(
    files: readonly File[],
    sample: string | null,
    sheets: Draft['sheets'],
    carried: readonly DraftSource[],
  ): Promise<boolean>;
  /** The files of a check that this browser kept. */
  readKept(kept: KeptReport): Promise<boolean>;
  /** The files of a draft once more, in a new engine: every answer the user gave stays. */
  recheck(draft: Draft, files: readonly File[]): Promise<void>;
}

/** Makes drafts: files that are read and recognised, to be checked. */
export function createDraftReading(
  session: ReportSession,
  work: ReportWork,
  trial: DraftTrial,
  keeping: ReportKeeping,
  recipes: RecipeKeeper,
): DraftReading {
  return {
    async read(files, sample, sheets, carried) {
      const opened = await work.run('reading', nameOf(files), async (engine, options, steps) => {
        const known = sample === null ? await recipes.list() : [];
        const draft = await readDraft(engine, { files, sheets, sample, carried, known }, options, steps);
        await replaceDraft(session, engine, trial, draft);
        keeping.keepDraft();
        return true;
      });
      return opened ?? false;
    },
    async readKept(kept) {
      const opened = await work.run('restoring', nameOf(kept.files), async (engine, options, steps) => {
        const { files, sheets } = kept;
        const { sources, passedOver } = await readAgain(engine, kept, options, steps);
        const draft: Draft = { files, sheets, sources, passedOver, past: [], sample: null };
        await replaceDraft(session, engine, trial, draft);
        trial.tryOut();
        return true;
      });
      return opened ?? false;
    },
    async recheck({ sheets, sources, passedOver, sample }, files) {
      const plans = sources.map(({ plan }) => plan);
      await work.run('restoring', nameOf(files), async (engine, options, steps) => {
        const found = await readAgain(engine, { files, sheets, plans }, options, steps);
        const again = found.sources.map(({ inspection }, i): DraftSource => ({
          inspection,
          plan: inspection.plan,
          recipe: sources[i]?.recipe ?? null,
        }));
        session.set({ draft: { files, sheets, sources: again, passedOver, past: [], sample } });
        trial.tryOut();
      });
    },
  };
}
