import type { Engine } from '../engine/engine.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import type { ImportOptions, ImportProgress } from '../ingest/inspection.ts';
import type { ImportSteps } from './import-steps.ts';
import { isLost, knownError } from './known-error.ts';
import { loadImportSteps } from './load-import-steps.ts';
import type { ReportState, Work } from './report-state.ts';

type Task<T> = (engine: Engine, options: ImportOptions, steps: ImportSteps) => Promise<T>;

interface ReportWork {
  /** Runs one import step with progress and cancel; the one before is cancelled. A failure is put in the state, and the answer is NULL. */
  run<T>(kind: Work['kind'], fileName: string, task: Task<T>): Promise<T | null>;
  cancel(): void;
}

/** `set` changes the state; `onLost` is called when the engine is gone. */
export function createWork(
  host: EngineHost,
  set: (change: Partial<ReportState>) => void,
  onLost: () => void,
): ReportWork {
  let abort: AbortController | null = null;
  return {
    async run(kind, fileName, task) {
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
        if (kind !== 'restoring' && isLost(error)) onLost();
        return null;
      } finally {
        if (abort === controller) {
          abort = null;
          set({ work: null });
        }
      }
    },
    cancel() {
      abort?.abort();
      abort = null;
      set({ work: null });
    },
  };
}
