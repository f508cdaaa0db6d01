import type { Engine } from '../engine/engine.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { inOneZone, keptOf, nameOf, tablesOf } from './draft-parts.ts';
import { isLost, knownError } from './known-error.ts';
import type { ImportSteps } from './import-steps.ts';
import { isKnown } from './is-known.ts';
import { keepRecipes } from './keep-recipes.ts';
import { loadImportSteps } from './load-import-steps.ts';
import type { KeptReport, RecipeKeeper, ReportKeeper } from './report-keeper.ts';
import { NO_REPORT, type Draft, type DraftSource, type ReportState } from './report-state.ts';
import { readAgain, readDraft } from './read-draft.ts';
import { createWork } from './report-work.ts';
import type { ReportStore } from './report-store.ts';
import { sourceHashes } from './source-hashes.ts';
import { createTrials } from './trials.ts';

export function createReportStore(
  host: EngineHost,
  keeper: ReportKeeper,
  recipes: RecipeKeeper,
): ReportStore {
  let state = NO_REPORT;
  let restoring: Promise<void> | null = null;
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
      await store.restore();
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
    try {
      await stopped;
      const after = await task(await host.engine(), changed, await loadImportSteps());
      if (check !== checks) return;
      set({ draft: { ...shown, sources: inOneZone(shown.sources.with(source, after), after.plan.zone) } });
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
      return true;
    });
    return opened ?? false;
  }

  /** Reads the files of a draft again and keeps every answer the user gave. */
  async function recheck({ files, sheets, sources, passedOver, sample }: Draft): Promise<void> {
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
  async function keep({ files, sheets, sources, sample }: Draft): Promise<void> {
    if (sample !== null) return;
    await keeper.save({ files, sheets, plans: sources.map(({ plan }) => plan) });
    set({ kept: keptOf(files) });
    const { recipeOf } = await loadImportSteps();
    await keepRecipes(recipes, { files, sources }, recipeOf);
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
      if (done !== true) tryOut();
      return done ?? false;
    },
    cancel: () => work.cancel(),
    dismissFailure: () => set({ failure: null }),
    dismissRestored: () => set({ restored: false }),
    dismissRemembered: () => set({ remembered: false }),
    async resume() {
      const kept = await keeper.load();
      return kept === null ? false : build(kept, null, false);
    },
    sourceHashes: async (signal) =>
      state.dataset === null || loaded === null
        ? []
        : sourceHashes(state.dataset.sources, loaded.files, signal),
    async look() {
      const kept = await keeper.load();
      set({ kept: kept && keptOf(kept.files) });
    },
    async forget() {
      await keeper.clear();
      set({ kept: null });
    },
    restore() {
      restoring ??= (async () => {
        const lost = { report: loaded, draft: state.draft };
        if (host.state !== 'ready') await host.rebuild();
        if (generation === host.generation) return;
        generation = host.generation;
        loaded = null;
        // Its tables are gone: no query may go to them any more.
        set({ dataset: null });
        if (lost.report) {
          const { files, sheets, sources, sample } = lost.report;
          await build({ files, sheets, plans: sources.map(({ plan }) => plan) }, sample, true);
        }
        if (lost.draft && lost.draft.sources !== lost.report?.sources) await recheck(lost.draft);
      })().finally(() => {
        restoring = null;
      });
      return restoring;
    },
  };
  return store;
}
