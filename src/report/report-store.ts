import type { Engine } from '../engine/engine.ts';
import { EngineError } from '../engine/engine-error.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import { buildDataset, dropDataset } from '../ingest/import.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { ImportPlan } from '../ingest/import-plan.ts';
import { dropInspection, inspect, reinspect } from '../ingest/inspect.ts';
import { ImportRefusal, type ImportOptions, type ImportProgress } from '../ingest/inspection.ts';
import type { KeptReport, ReportKeeper } from './report-keeper.ts';
import { NO_REPORT, type Draft, type ReportState, type Work } from './report-state.ts';

/**
 * Holds the loaded report and the file being looked at. A new report replaces the old one only when it is complete;
 * a refused, failed or cancelled import leaves everything as it was.
 */
export interface ReportStore {
  readonly state: ReportState;
  subscribe(listener: () => void): () => void;
  /** Reads and recognises a file; answers TRUE when a draft is ready to be checked. */
  open(file: File, sample?: string): Promise<boolean>;
  /** Reads a file and makes it the report at once, as far as nothing has to be asked; answers TRUE when it is. */
  openAndImport(file: File, sample?: string): Promise<boolean>;
  /** Changes the plan of the draft; what depends on it is looked at again. */
  changePlan(plan: ImportPlan): Promise<void>;
  /** Makes the draft the report; answers TRUE when it is. */
  importDraft(): Promise<boolean>;
  cancel(): void;
  dismissFailure(): void;
  dismissRestored(): void;
  /** Looks whether this browser kept a report, for `state.kept`. */
  look(): Promise<void>;
  /** Builds the report this browser kept from the last visit; answers FALSE when there is none. */
  resume(): Promise<boolean>;
  /** Forgets the kept report; the one on screen stays until the page is closed. */
  forget(): Promise<void>;
  /** After the engine was lost: a new engine, and the same report in it. */
  restore(): Promise<void>;
}

export function createReportStore(host: EngineHost, keeper: ReportKeeper): ReportStore {
  let state = NO_REPORT;
  let abort: AbortController | null = null;
  let restoring: Promise<void> | null = null;
  /** The draft the present report was built from: what a lost engine is given again. */
  let loaded: Draft | null = null;
  let generation = host.generation;
  let checks = 0;
  let checking: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  function set(change: Partial<ReportState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** Runs one import step with progress and cancel; a failure is put in the state. */
  async function work<T>(
    kind: Work['kind'],
    fileName: string,
    task: (engine: Engine, options: ImportOptions) => Promise<T>,
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
      const engine = await host.engine();
      const nowUtc = Math.floor(Date.now() / 1000);
      return await task(engine, { signal: controller.signal, onProgress, nowUtc });
    } catch (error) {
      if (abort === controller && !controller.signal.aborted)
        set({ failure: { fileName, error: known(error) } });
      if (kind !== 'restoring') restoreIfLost(error);
      return null;
    } finally {
      if (abort === controller) {
        abort = null;
        set({ work: null });
      }
    }
  }

  async function dropDraft(engine: Engine): Promise<void> {
    const draft = state.draft;
    if (draft && draft.inspection.raw.table !== loaded?.inspection.raw.table) {
      await dropInspection(engine, draft.inspection);
    }
    set({ draft: null });
  }

  /** The engine is gone and every table with it: a new one, with what was in it. */
  function restoreIfLost(error: unknown): void {
    if (error instanceof EngineError && error.code === 'lost') void restoreQuietly();
  }

  async function restoreQuietly(): Promise<void> {
    try {
      await store.restore();
    } catch (error) {
      console.error(error);
    }
  }

  /** Reads the file of a draft again and keeps every answer the user gave. */
  async function recheck({ file, plan, sample }: Draft): Promise<void> {
    await work('restoring', file.name, async (engine, options) => {
      const inspection = await reinspect(engine, await inspect(engine, file, options), plan);
      set({ draft: { file, inspection, plan: inspection.plan, sample } });
    });
  }

  /** From the file and its plan to the report, without questions. */
  async function build(report: KeptReport, sample: string | null, restored: boolean): Promise<boolean> {
    const built = await work('restoring', report.file.name, async (engine, options) => {
      const inspection = await inspect(engine, report.file, options);
      const dataset = await buildDataset(engine, inspection, report.plan, options);
      if (options.signal?.aborted) {
        await dropDataset(engine, dataset);
        await dropInspection(engine, inspection);
        return false;
      }
      await replaceReport(engine, dataset, { file: report.file, plan: report.plan, inspection, sample });
      set({ draft: loaded, restored });
      return true;
    });
    return built ?? false;
  }

  /** The changed plan with what depends on it looked at again; the newest change wins, and only for the file it was made for. */
  async function recheckPlan(plan: ImportPlan): Promise<void> {
    const draft = state.draft;
    if (!draft) return;
    const check = ++checks;
    const changed: Draft = { ...draft, plan, sample: null };
    set({ draft: changed, rechecking: true });
    try {
      const inspection = await reinspect(await host.engine(), draft.inspection, plan);
      if (check === checks) set({ draft: { ...changed, inspection, plan: inspection.plan } });
    } catch (error) {
      if (check === checks) set({ failure: { fileName: draft.file.name, error: known(error) } });
      restoreIfLost(error);
    } finally {
      if (check === checks) set({ rechecking: false });
    }
  }

  /** A complete report takes the place of the present one, of which nothing stays in the engine. */
  async function replaceReport(engine: Engine, dataset: Dataset, draft: Draft): Promise<void> {
    const previous = { dataset: state.dataset, draft: loaded };
    loaded = draft;
    generation = host.generation;
    set({ dataset, sample: draft.sample });
    if (previous.dataset) await dropDataset(engine, previous.dataset);
    if (previous.draft && previous.draft.inspection.raw.table !== draft.inspection.raw.table) {
      await dropInspection(engine, previous.draft.inspection);
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
    async open(file, sample) {
      checks += 1;
      set({ rechecking: false });
      const opened = await work('reading', file.name, async (engine, options) => {
        const inspection = await inspect(engine, file, options);
        if (options.signal?.aborted) {
          await dropInspection(engine, inspection);
          return false;
        }
        await dropDraft(engine);
        set({ draft: { file, inspection, plan: inspection.plan, sample: sample ?? null } });
        return true;
      });
      return opened ?? false;
    },
    openAndImport: async (file, sample) => (await store.open(file, sample)) && (await store.importDraft()),
    changePlan(plan) {
      checking = recheckPlan(plan);
      return checking;
    },
    async importDraft() {
      await checking;
      const draft = state.draft;
      if (!draft) return false;
      const done = await work('importing', draft.file.name, async (engine, options) => {
        const dataset = await buildDataset(engine, draft.inspection, draft.plan, options);
        if (options.signal?.aborted) {
          await dropDataset(engine, dataset);
          return false;
        }
        await replaceReport(engine, dataset, draft);
        // The examples come with the page; what is kept is the user's.
        if (draft.sample === null) {
          await keeper.save({ file: draft.file, plan: draft.plan });
          set({ kept: { name: draft.file.name, bytes: draft.file.size } });
        }
        return true;
      });
      return done ?? false;
    },
    cancel() {
      abort?.abort();
      abort = null;
      set({ work: null });
    },
    dismissFailure: () => set({ failure: null }),
    dismissRestored: () => set({ restored: false }),
    async resume() {
      const kept = await keeper.load();
      return kept === null ? false : build(kept, null, false);
    },
    async look() {
      const kept = await keeper.load();
      set({ kept: kept && { name: kept.file.name, bytes: kept.file.size } });
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
        if (lost.report) await build(lost.report, lost.report.sample, true);
        if (lost.draft && lost.draft.file !== lost.report?.file) await recheck(lost.draft);
      })().finally(() => {
        restoring = null;
      });
      return restoring;
    },
  };
  return store;
}

function known(error: unknown): ImportRefusal | EngineError {
  if (error instanceof ImportRefusal || error instanceof EngineError) return error;
  return new EngineError('sql', error instanceof Error ? error.message : String(error), { cause: error });
}
