import type { EngineHost } from '../engine/engine-host.ts';
import { createDraftChanges } from './draft-changes.ts';
import { createDraftReading } from './draft-reading.ts';
import { createDraftTrial } from './draft-trial.ts';
import { isKnown } from './is-known.ts';
import { createReportBuilding } from './report-building.ts';
import type { RecipeKeeper, ReportKeeper } from './report-keeper.ts';
import { createKeeping } from './report-keeping.ts';
import { createRestore } from './report-restore.ts';
import { createSession } from './report-session.ts';
import type { Draft, DraftSource } from './report-state.ts';
import type { ReportStore } from './report-store.ts';
import { createWork } from './report-work.ts';
import { sourceHashes } from './source-hashes.ts';

export function createReportStore(
  host: EngineHost,
  keeper: ReportKeeper,
  recipes: RecipeKeeper,
): ReportStore {
  const session = createSession(host);
  const { set } = session;
  const bringBack = (): Promise<void> => restore(false).catch((error: unknown) => console.error(error));
  const onLost = (): void => void bringBack();
  const work = createWork(host, set, bringBack);
  const trial = createDraftTrial(session, onLost);
  const keeping = createKeeping(session, keeper, recipes);
  const changes = createDraftChanges(session, trial, keeping, recipes, onLost);
  const reading = createDraftReading(session, work, trial, keeping, recipes);
  const building = createReportBuilding(session, work, trial, keeping);
  const restore = createRestore(session, keeper, building, reading);

  async function read(
    files: readonly File[],
    sample: string | null,
    sheets: Draft['sheets'] = {},
    carried: readonly DraftSource[] = [],
  ): Promise<boolean> {
    changes.leave();
    set({ remembered: false });
    return reading.read(files, sample, sheets, carried);
  }

  const store: ReportStore = {
    get state() {
      return session.state;
    },
    subscribe: session.subscribe,
    open: (files, sample) => read(files, sample ?? null),
    openAndImport: async (files, sample) =>
      (await read(files, sample ?? null)) && (await store.importDraft()),
    isKnown: () => session.state.draft !== null && isKnown(session.state.draft),
    async changeFiles(files, sheets) {
      await changes.settled();
      const { draft } = session.state;
      if (!draft) return false;
      const changed = await read(files, null, sheets ?? draft.sheets, draft.sources);
      trial.tryOut();
      return changed;
    },
    changePlan: changes.changePlan,
    readByRecipe: changes.readByRecipe,
    forgetRecipe: changes.forgetRecipe,
    undo: changes.undo,
    watchTrial: () => trial.watch(),
    async importDraft() {
      await changes.settled();
      const { draft } = session.state;
      return draft !== null && (await building.importDraft(draft));
    },
    cancel: () => work.cancel(),
    dismissFailure: () => set({ failure: null }),
    dismissRestored: () => set({ restored: false }),
    dismissRemembered: () => set({ remembered: false }),
    dismissUnkept: () => {
      const { unkept } = session.state;
      set({ unkept: unkept && { ...unkept, told: true } });
    },
    async resume(id) {
      const kept = await keeper.load('report', id);
      return kept !== null && (await building.rebuild(kept, null, false));
    },
    async resumeDraft(id) {
      const kept = await keeper.load('draft', id);
      return kept !== null && (await reading.readKept(kept));
    },
    async sourceHashes(signal) {
      const { dataset } = session.state;
      if (dataset === null || session.loaded === null) return [];
      return sourceHashes(dataset.sources, await keeper.copies(session.loaded.files), signal);
    },
    look: () => keeping.look(),
    async forget(id) {
      await keeper.remove(id);
      await keeping.look();
    },
    restore: () => restore(true),
  };
  return store;
}
