import type { Engine } from '../engine/engine.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { EngineError } from '../engine/engine-error.ts';
import { inOneZone, nameOf, tablesOf } from './draft-parts.ts';
import { isLost, knownError } from './known-error.ts';
import type { ImportSteps } from './import-steps.ts';
import { isKnown } from './is-known.ts';
import { keepRecipes } from './keep-recipes.ts';
import { loadImportSteps } from './load-import-steps.ts';
import type { KeptKind, KeptReport, RecipeKeeper, ReportKeeper } from './report-keeper.ts';
import { NO_REPORT, type Draft, type DraftSource, type ReportState } from './report-state.ts';
import { readAgain, readDraft } from './read-draft.ts';
import { createWork } from './report-work.ts';
import type { ReportStore } from './report-store.ts';
import { sourceHashes } from './source-hashes.ts';
import { createTrials } from './trials.ts';

/** An engine that is lost again within this time is not given the same report once more by itself. */
const TOO_SOON_MS = 60_000;

export function createReportStore(
  host: EngineHost,
  keeper: ReportKeeper,
  recipes: RecipeKeeper,
): ReportStore {
  let state = NO_REPORT;
  let restoring: Promise<void> | null = null;
  let restoredAt = -Infinity;
  /** The draft the present report was built from: what a lost engine is given again. */
  let loaded: Draft | null = null;
  let generation = host.generation;
  let checks = 0;
  let watched = false;
  /** The trial of these plans ended the engine: it is not tried again before they change. */
  let trialLost = false;
  let checking: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const trials = createTrials(host, loadImportSteps, set, () => {
    trialLost = true;
    void restoreQuietly();
  });
  const work = createWork(host, set, () => void restoreQuietly());

  function set(change: Partial<ReportState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function restoreQuietly(): Promise<void> {
    try {
      await restore();
    } catch (error) {
      console.error(error);
    }
  }

  /** Drops the rows of inspections that neither the draft nor the report needs. */
  async function dropUnused(engine: Engine, sources: readonly DraftSource[]): Promise<void> {
    const { dropInspection } = await loadImportSteps();
    const used = new Set(tablesOf([...(loaded?.sources ?? []), ...(state.draft?.sources ?? [])]));
    for (const { inspection } of sources) {
      if (!used.has(inspection.raw.table)) await dropInspection(engine, inspection);
    }
  }

  /** Makes the trial of the draft while somebody looks at it; of the draft that the report was made of it is the report. */
  function tryOut(): void {
    const { draft, dataset } = state;
    if (!watched || trialLost || draft === null) return;
    if (dataset !== null && draft.sources === loaded?.sources) trials.show(draft.sources, dataset);
    else trials.start(draft.sources);
  }

  async function replaceDraft(engine: Engine, draft: Draft): Promise<void> {
    const before = state.draft?.sources ?? [];
    await trials.stop();
    set({ draft });
    await dropUnused(engine, before);
  }

  type Look = (engine: Engine, source: DraftSource, steps: ImportSteps) => Promise<DraftSource>;

  /** What the plan of a source says, looked at in the data. */
  const settle: Look = async (engine, { inspection, plan, recipe }, { reinspect }) => {
    const looked = await reinspect(engine, inspection, plan);
    return { inspection: looked, plan: looked.plan, recipe };
  };

  /** Shows a draft of which one source is to be looked at again: the newest one wins. When that fails the draft before it stays. */
  async function look(before: Draft, shown: Draft, source: number, task: Look): Promise<void> {
    const changed = shown.sources[source];
    if (!changed) return;
    trialLost = false;
    const check = ++checks;
    const stopped = trials.stop();
    set({ draft: shown, rechecking: true });
    // At once: looking takes a while, and a tab may be closed meanwhile.
    keepDraft();
    try {
      await stopped;
      const after = await task(await host.engine(), changed, await loadImportSteps());
      if (check !== checks) return;
      set({ draft: { ...shown, sources: inOneZone(shown.sources.with(source, after), after.plan.zone) } });
      keepDraft();
    } catch (error) {
      if (check === checks)
        set({ draft: before, failure: { fileName: nameOf(before.files), error: knownError(error) } });
      if (isLost(error)) void restoreQuietly();
    } finally {
      if (check === checks) {
        set({ rechecking: false });
        tryOut();
      }
    }
  }

  /** A change of one source of the draft, which can be taken back. */
  function changeSource(source: number, change: Partial<DraftSource>, task: Look): Promise<void> {
    const draft = state.draft;
    const found = draft?.sources[source];
    if (!draft || !found) return Promise.resolve();
    const sources = draft.sources.with(source, { ...found, ...change });
    const past = [...draft.past, draft.sources];
    return look(draft, { ...draft, sources, past, sample: null }, source, task);
  }

  async function read(
    files: readonly File[],
    sample: string | null,
    sheets: Draft['sheets'],
    carried: readonly DraftSource[],
  ): Promise<boolean> {
    checks += 1;
    trialLost = false;
    set({ rechecking: false, remembered: false });
    const opened = await work.run('reading', nameOf(files), async (engine, options, steps) => {
      const known = sample === null ? await recipes.list() : [];
      const draft = await readDraft(engine, { files, sheets, sample, carried, known }, options, steps);
      await replaceDraft(engine, draft);
      keepDraft();
      return true;
    });
    return opened ?? false;
  }

  /** Reads the files of a draft again and keeps every answer the user gave. */
  async function recheck({ files: given, sheets, sources, passedOver, sample }: Draft): Promise<void> {
    const files = await keeper.copies(given);
    const plans = sources.map(({ plan }) => plan);
    await work.run('restoring', nameOf(files), async (engine, options, steps) => {
      const found = await readAgain(engine, { files, sheets, plans }, options, steps);
      const again = found.sources.map(({ inspection }, i): DraftSource => ({
        inspection,
        plan: inspection.plan,
        recipe: sources[i]?.recipe ?? null,
      }));
      set({ draft: { files, sheets, sources: again, passedOver, past: [], sample } });
      tryOut();
    });
  }

  /** From the files and their plans to the report, without questions. */
  async function build(report: KeptReport, sample: string | null, restored: boolean): Promise<boolean> {
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
      await replaceReport(engine, dataset, draft);
      set({ draft, restored });
      return true;
    });
    return built ?? false;
  }

  /** A complete report takes the place of the present one, of which nothing stays in the engine. */
  async function replaceReport(engine: Engine, dataset: Dataset, draft: Draft): Promise<void> {
    const { dropDataset } = await loadImportSteps();
    const previous = { dataset: state.dataset, sources: loaded?.sources ?? [] };
    loaded = draft;
    generation = host.generation;
    set({ dataset, sample: draft.sample, remembered: false });
    if (previous.dataset) await dropDataset(engine, previous.dataset);
    await dropUnused(engine, previous.sources);
  }

  /** What is kept is the user's; the examples come with the page. */
  async function keepAs(kind: KeptKind, { files, sheets, sources, sample }: Draft): Promise<void> {
    if (sample !== null) return;
    const why = await keeper.save({ files, sheets, plans: sources.map(({ plan }) => plan) }, kind);
    const told = state.unkept?.name === nameOf(files) && state.unkept.told;
    set({
      kept: await keeper.list(),
      unkept: why === 'kept' ? null : { name: nameOf(files), why, told },
    });
  }

  /** A check that is not finished is there again after a reload. Of the report itself it is no check yet. */
  function keepDraft(): void {
    const { draft } = state;
    if (draft === null || draft.sources === loaded?.sources) return;
    keepAs('draft', draft).catch((error: unknown) => console.warn(error));
  }

  async function keep(draft: Draft): Promise<void> {
    if (draft.sample !== null) return;
    await keepAs('report', draft);
    const { files, sources } = draft;
    const { recipeOf } = await loadImportSteps();
    await keepRecipes(recipes, { files, sources }, recipeOf);
  }

  /** A new engine and the report in it. `byFigure`: a figure ended it, which is asked again by itself: a second time it is not. */
  function restore(byFigure = false): Promise<void> {
    restoring ??= bringBack(byFigure).finally(() => {
      restoring = null;
    });
    return restoring;
  }

  async function bringBack(byFigure: boolean): Promise<void> {
    const lost = { report: loaded, draft: state.draft };
    const fileName = nameOf(lost.report?.files ?? []);
    const files = await keeper.copies(lost.report?.files ?? []);
    try {
      if (host.state !== 'ready') await host.rebuild();
    } catch (error) {
      // Without an engine there is no report to ask.
      loaded = null;
      set({ dataset: null, draft: null, failure: { fileName, error: knownError(error) } });
      throw error;
    }
    if (generation === host.generation) return;
    generation = host.generation;
    loaded = null;
    // Its tables are gone: no query may go to them any more. From here to the work nothing is waited for: who sees neither brings a report.
    set({ dataset: null });
    if (byFigure && Date.now() - restoredAt < TOO_SOON_MS) {
      const error = new EngineError('unstable', 'The engine was lost again with the same report');
      set({ draft: null, restored: false, failure: { fileName, error } });
      return;
    }
    if (lost.report) {
      const { sheets, sources, sample } = lost.report;
      await build({ files, sheets, plans: sources.map(({ plan }) => plan) }, sample, true);
    }
    if (lost.draft && lost.draft.sources !== lost.report?.sources) await recheck(lost.draft);
    restoredAt = Date.now();
  }

  const store: ReportStore = {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async open(files, sample) {
      return read(files, sample ?? null, {}, []);
    },
    openAndImport: async (files, sample) =>
      (await read(files, sample ?? null, {}, [])) && (await store.importDraft()),
    isKnown: () => state.draft !== null && isKnown(state.draft),
    async changeFiles(files, sheets) {
      await checking;
      const draft = state.draft;
      if (!draft) return false;
      const changed = await read(files, null, sheets ?? draft.sheets, draft.sources);
      tryOut();
      return changed;
    },
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
      const recipe = state.draft?.sources[source]?.recipe;
      if (!recipe) return;
      await recipes.remove(recipe.recipe).catch((error: unknown) => {
        console.warn(error);
      });
      const draft = state.draft;
      const found = draft?.sources[source];
      if (!draft || found?.recipe !== recipe) return;
      set({ draft: { ...draft, sources: draft.sources.with(source, { ...found, recipe: null }) } });
    },
    undo() {
      const draft = state.draft;
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
      keepDraft();
      tryOut();
    },
    watchTrial() {
      watched = true;
      tryOut();
      return () => {
        watched = false;
        void trials.stop();
      };
    },
    async importDraft() {
      await checking;
      const draft = state.draft;
      if (!draft) return false;
      const done = await work.run('importing', nameOf(draft.files), async (engine, options, steps) => {
        const { buildDataset, dropDataset } = steps;
        const dataset =
          (await trials.take(draft.sources, options)) ?? (await buildDataset(engine, draft.sources, options));
        if (options.signal?.aborted) {
          await dropDataset(engine, dataset);
          return false;
        }
        await replaceReport(engine, dataset, draft);
        set({ remembered: isKnown(draft) && draft.past.length === 0 });
        await keep(draft);
        return true;
      });
      // What the trial ran into as well needs no third try.
      if (done !== true && state.trialFailure === null) tryOut();
      return done ?? false;
    },
    cancel: () => work.cancel(),
    dismissFailure: () => set({ failure: null }),
    dismissRestored: () => set({ restored: false }),
    dismissRemembered: () => set({ remembered: false }),
    dismissUnkept: () => set({ unkept: state.unkept && { ...state.unkept, told: true } }),
    async resume(id) {
      const kept = await keeper.load('report', id);
      return kept === null ? false : build(kept, null, false);
    },
    async resumeDraft(id) {
      const kept = await keeper.load('draft', id);
      if (kept === null) return false;
      const opened = await work.run('restoring', nameOf(kept.files), async (engine, options, steps) => {
        const { files, sheets } = kept;
        const { sources, passedOver } = await readAgain(engine, kept, options, steps);
        await replaceDraft(engine, { files, sheets, sources, passedOver, past: [], sample: null });
        tryOut();
        return true;
      });
      return opened ?? false;
    },
    async sourceHashes(signal) {
      const { dataset } = state;
      if (dataset === null || loaded === null) return [];
      return sourceHashes(dataset.sources, await keeper.copies(loaded.files), signal);
    },
    async look() {
      set({ kept: await keeper.list() });
    },
    async forget(id) {
      await keeper.remove(id);
      set({ kept: await keeper.list() });
    },
    restore: () => restore(true),
  };
  return store;
}
