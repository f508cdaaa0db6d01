import type { Engine } from '../engine/engine.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import type { ImportOptions } from '../ingest/inspection.ts';
import type { ImportSteps } from './import-steps.ts';
import { isLost, knownError } from './known-error.ts';
import { loadImportSteps } from './load-import-steps.ts';
import type { ReportState, Work } from './report-state.ts';
import { watchSlowFile, type SlowFile } from './slow-file.ts';

/** Options of the import, and how the files that it reads are to be taken. */
export interface WorkOptions extends ImportOptions {
  watched: SlowFile['watched'];
}

type Task<T> = (engine: Engine, options: WorkOptions, steps: ImportSteps) => Promise<T>;

export interface ReportWork {
  /** Runs one import step with progress and cancel; the one before is cancelled. A failure is put in the state, and the answer is NULL. */
  run<T>(kind: Work['kind'], fileName: string, task: Task<T>): Promise<T | null>;
  cancel(): void;
}

/** `set` changes the state; `bringBack` is called when the engine is gone: a new one, and the report in it. Never rejects. */
export function createWork(
  host: EngineHost,
  set: (change: Partial<ReportState>) => void,
  bringBack: () => Promise<void>,
): ReportWork {
  let abort: AbortController | null = null;
  let hadEngine = false;
  /** Of what the user began last. */
  let turn = 0;
  return {
    async run(kind, fileName, task) {
      if (kind !== 'restoring') {
        const mine = ++turn;
        // Lost without anybody asking for it, as by a file of which the reading had to be ended.
        if (hadEngine && host.state !== 'ready') await bringBack();
        if (mine !== turn) return null;
      }
      abort?.abort();
      const controller = new AbortController();
      abort = controller;
      // A restore follows a failure, and leaves it to be read.
      let shown: Work = { kind, fileName, progress: null, waitsFor: null };
      const show = (change: Partial<Work>): void => {
        shown = { ...shown, ...change };
        if (abort === controller) set({ work: shown });
      };
      set({ work: shown, ...(kind === 'restoring' ? {} : { failure: null }) });
      const slow = watchSlowFile((waitsFor) => show({ waitsFor }));
      try {
        const [engine, steps] = await Promise.all([host.engine(), loadImportSteps()]);
        hadEngine = true;
        const options: WorkOptions = {
          signal: controller.signal,
          nowUtc: Math.floor(Date.now() / 1000),
          onProgress: (progress) => show({ progress }),
          onWaits: slow.waits,
          watched: slow.watched,
        };
        return await task(engine, options, steps);
      } catch (error) {
        if (abort === controller && !controller.signal.aborted)
          set({ failure: { fileName, error: knownError(error) } });
        if (kind !== 'restoring' && isLost(error)) void bringBack();
        return null;
      } finally {
        slow.stop();
        if (abort === controller) {
          abort = null;
          set({ work: null });
        }
      }
    },
    cancel() {
      turn += 1;
      abort?.abort();
      abort = null;
      set({ work: null });
    },
  };
}
