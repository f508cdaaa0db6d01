import type { Engine } from '../engine/engine.ts';
import { inOneZone, nameOf } from './draft-parts.ts';
import type { DraftTrial } from './draft-trial.ts';
import type { ImportSteps } from './import-steps.ts';
import { isLost, knownError } from './known-error.ts';
import { loadImportSteps } from './load-import-steps.ts';
import type { RecipeKeeper } from './report-keeper.ts';
import type { ReportKeeping } from './report-keeping.ts';
import type { ReportSession } from './report-session.ts';
import type { Draft, DraftSource } from './report-state.ts';
import type { ReportStore } from './report-store.ts';

/** What the user changes in the draft; what depends on it is looked at again. */
interface DraftChanges extends Pick<ReportStore, 'changePlan' | 'readByRecipe' | 'forgetRecipe' | 'undo'> {
  /** Resolves when the last change was looked at. */
  settled(): Promise<void>;
  /** What is still being looked at is of a draft that another one replaces. */
  leave(): void;
}

type Look = (engine: Engine, source: DraftSource, steps: ImportSteps) => Promise<DraftSource>;

/** What the plan of a source says, looked at in the data. */
const settle: Look = async (engine, { inspection, plan, recipe }, { reinspect }) => {
  const looked = await reinspect(engine, inspection, plan);
  return { inspection: looked, plan: looked.plan, recipe };
};

export function createDraftChanges(
  session: ReportSession,
  trial: DraftTrial,
  keeping: ReportKeeping,
  recipes: RecipeKeeper,
  onLost: () => void,
): DraftChanges {
  const { host, set } = session;
  let checks = 0;
  let checking: Promise<void> = Promise.resolve();

  /** Shows a draft of which one source is to be looked at again: the newest one wins. When that fails the draft before it stays. */
  async function look(before: Draft, shown: Draft, source: number, task: Look): Promise<void> {
    const changed = shown.sources[source];
    if (!changed) return;
    trial.allow();
    const check = ++checks;
    const stopped = trial.stop();
    set({ draft: shown, rechecking: true });
    // At once: looking takes a while, and a tab may be closed meanwhile.
    keeping.keepDraft();
    try {
      await stopped;
      const after = await task(await host.engine(), changed, await loadImportSteps());
      if (check !== checks) return;
      set({ draft: { ...shown, sources: inOneZone(shown.sources.with(source, after), after.plan.zone) } });
      keeping.keepDraft();
    } catch (error) {
      if (check === checks)
        set({ draft: before, failure: { fileName: nameOf(before.files), error: knownError(error) } });
      if (isLost(error)) onLost();
    } finally {
      if (check === checks) {
        set({ rechecking: false });
        trial.tryOut();
      }
    }
  }

  /** A change of one source of the draft, which can be taken back. */
  function changeSource(source: number, change: Partial<DraftSource>, task: Look): Promise<void> {
    const { draft } = session.state;
    const found = draft?.sources[source];
    if (!draft || !found) return Promise.resolve();
    const sources = draft.sources.with(source, { ...found, ...change });
    const past = [...draft.past, draft.sources];
    return look(draft, { ...draft, sources, past, sample: null }, source, task);
  }

  return {
    changePlan(source, plan) {
      checking = changeSource(source, { plan }, settle);
      return checking;
    },
    readByRecipe(source, recipe) {
      checking = changeSource(source, {}, (engine, { inspection }, { withRecipe }) =>
        withRecipe(engine, inspection, recipe),
      );
      return checking;
    },
    async forgetRecipe(source) {
      const recipe = session.state.draft?.sources[source]?.recipe;
      if (!recipe) return;
      await recipes.remove(recipe.recipe).catch((error: unknown) => {
        console.warn(error);
      });
      const { draft } = session.state;
      const found = draft?.sources[source];
      if (!draft || found?.recipe !== recipe) return;
      set({ draft: { ...draft, sources: draft.sources.with(source, { ...found, recipe: null }) } });
    },
    undo() {
      const { draft } = session.state;
      const sources = draft?.past.at(-1);
      if (!draft || !sources) return;
      const before: Draft = { ...draft, sources, past: draft.past.slice(0, -1) };
      // The change after it came before it was looked at.
      const open = sources.findIndex(({ inspection, plan }) => inspection.plan !== plan);
      if (open >= 0) {
        checking = look(draft, before, open, settle);
        return;
      }
      checks += 1;
      set({ draft: before, rechecking: false });
      keeping.keepDraft();
      trial.tryOut();
    },
    settled: () => checking,
    leave() {
      checks += 1;
      trial.allow();
      set({ rechecking: false });
    },
  };
}
