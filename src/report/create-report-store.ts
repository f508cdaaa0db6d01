import type { Engine } from '../engine/engine.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { ImportOptions, ImportProgress, PassedOver } from '../ingest/inspection.ts';
import { inOneZone, keptOf, nameOf, tablesOf } from './draft-parts.ts';
import { isLost, knownError } from './known-error.ts';
import type { ImportSteps } from './import-steps.ts';
import { isKnown } from './is-known.ts';
import type { KeptReport, RecipeKeeper, ReportKeeper } from './report-keeper.ts';
import { NO_REPORT, type Draft, type DraftSource, type ReportState, type Work } from './report-state.ts';
import type { ReportStore } from './report-store.ts';
import { createTrials } from './trials.ts';

/** Not before a file is there: the start page does without. */
export async function loadImportSteps(): Promise<ImportSteps> {
  return (await import('./import-steps.ts')).importSteps;
}

export function createReportStore(
  host: EngineHost,
  keeper: ReportKeeper,
  recipes: RecipeKeeper,
): ReportStore {
  let state = NO_REPORT;
  let abort: AbortController | null = null;
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

  function set(change: Partial<ReportState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** Runs one import step with progress and cancel; a failure is put in the state. */
  async function work<T>(
    kind: Work['kind'],
    fileName: string,
    task: (engine: Engine, options: ImportOptions, steps: ImportSteps) => Promise<T>,
  ): Promise<T | null> {
    abort?.abort();
    const controller = new AbortController();
    abort = controller;
    // A restore follows a failure, and leaves it to be read.
    set({ work: { kind, fileName, progress: null }, ...(kind === 'restoring' ? {} : { failure: null }) });
    const onProgress = (progress: ImportProgress) => {
      if (abort === controller) set({ work: { kind, fileName, progress } });
    };
    try {
      const [engine, steps] = await Promise.all([host.engine(), loadImportSteps()]);
      const nowUtc = Math.floor(Date.now() / 1000);
      return await task(engine, { signal: controller.signal, onProgress, nowUtc }, steps);
    } catch (error) {
      if (abort === controller && !controller.signal.aborted)
        set({ failure: { fileName, error: knownError(error) } });
      if (kind !== 'restoring' && isLost(error)) void restoreQuietly();
      return null;
    } finally {
      if (abort === controller) {
        abort = null;
        set({ work: null });
      }
    }
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
    const opened = await work(
      'reading',
      nameOf(files),
      async (engine, options, { readSources, recipeOf }) => {
        // A change of files must not lose what was answered: the answers of this session are the newest recipes.
        const savedAt = new Date().toISOString();
        const mine = carried.map(({ inspection, plan }) =>
          recipeOf(inspection, plan, { name: nameOf(files), savedAt }),
        );
        const known = sample === null ? await recipes.list() : [];
        const passedOver: PassedOver[] = [];
        const onPassedOver = (file: PassedOver) => passedOver.push(file);
        const sources = await readSources(engine, files, [...mine, ...known], {
          ...options,
          sheets,
          onPassedOver,
        });
        const asBefore = sources.map((source) => {
          const index = source.recipe === null ? -1 : mine.indexOf(source.recipe.recipe);
          return index < 0 ? source : { ...source, recipe: carried[index]?.recipe ?? null };
        });
        await replaceDraft(engine, { files, sheets, sources: asBefore, passedOver, past: [], sample });
        return true;
      },
    );
    return opened ?? false;
  }

  /** Reads the files of a draft again and keeps every answer the user gave. */
  async function recheck({ files, sheets, sources, passedOver, sample }: Draft): Promise<void> {
    await work('restoring', nameOf(files), async (engine, options, { inspect, reinspect }) => {
      const inspections = await inspect(engine, files, { ...options, sheets });
      const again: DraftSource[] = [];
      for (const [i, inspection] of inspections.entries()) {
        const before = sources[i];
        const looked = before ? await reinspect(engine, inspection, before.plan) : inspection;
        again.push({ inspection: looked, plan: looked.plan, recipe: before?.recipe ?? null });
      }
      set({ draft: { files, sheets, sources: again, passedOver, past: [], sample } });
      tryOut();
    });
  }

  /** From the files and their plans to the report, without questions. */
  async function build(report: KeptReport, sample: string | null, restored: boolean): Promise<boolean> {
    const { files, sheets, plans } = report;
    const built = await work('restoring', nameOf(files), async (engine, options, steps) => {
      const { inspect, reinspect, buildDataset, dropDataset, dropInspection } = steps;
      const passedOver: PassedOver[] = [];
      const onPassedOver = (file: PassedOver) => passedOver.push(file);
      const inspections = await inspect(engine, files, { ...options, sheets, onPassedOver });
      const sources: DraftSource[] = [];
      for (const [i, inspection] of inspections.entries()) {
        const plan = plans[i] ?? inspection.plan;
        sources.push({ inspection: await reinspect(engine, inspection, plan), plan, recipe: null });
      }
      const dataset = await buildDataset(engine, sources, options);
      if (options.signal?.aborted) {
        await dropDataset(engine, dataset);
        for (const inspection of inspections) await dropInspection(engine, inspection);
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
    const savedAt = new Date().toISOString();
    for (const { inspection, plan, recipe } of sources) {
      const name = recipe?.recipe.name ?? inspection.raw.files[0]?.name ?? nameOf(files);
      await recipes.save(recipeOf(inspection, plan, { name, savedAt })).catch((error: unknown) => {
        console.warn(error);
      });
    }
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
      const done = await work('importing', nameOf(draft.files), async (engine, options, steps) => {
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
    cancel() {
      abort?.abort();
      abort = null;
      set({ work: null });
    },
    dismissFailure: () => set({ failure: null }),
    dismissRestored: () => set({ restored: false }),
    dismissRemembered: () => set({ remembered: false }),
    async resume() {
      const kept = await keeper.load();
      return kept === null ? false : build(kept, null, false);
    },
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
