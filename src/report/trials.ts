import type { EngineHost } from '../engine/engine-host.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { isBlocking } from '../ingest/inspection.ts';
import type { ImportOptions, ImportProgress } from '../ingest/inspection.ts';
import type { ImportSteps } from './import-steps.ts';
import { isLost, knownError } from './known-error.ts';
import type { DraftSource, ReportState, Trial } from './report-state.ts';

/** Makes the report while its plans are still being checked: what it counts can be shown, and it is ready when the user is. */
export interface Trials {
  /** Starts anew for these sources. Those with an open question that only the user can answer make none. */
  start(sources: readonly DraftSource[]): void;
  /** Shows a report that was made of these sources as their trial; it stays the report's. */
  show(sources: readonly DraftSource[], dataset: Dataset): void;
  /** Ends and drops what there is. */
  stop(): Promise<void>;
  /** Hands over the trial of just these sources once it is complete, still to be seen; NULL when there is none. */
  take(sources: readonly DraftSource[], options: ImportOptions): Promise<Dataset | null>;
}

interface Running {
  sources: readonly DraftSource[];
  /** The report whose trial this is; NULL when it makes its own. */
  report: Dataset | null;
  controller: AbortController;
  done: Promise<Trial | null>;
  onProgress: ((progress: ImportProgress) => void) | undefined;
}

type TrialState = Pick<ReportState, 'trial' | 'trialProgress' | 'trialFailure'>;
const NONE: TrialState = { trial: null, trialProgress: null, trialFailure: null };

export function createTrials(
  host: EngineHost,
  loadSteps: () => Promise<ImportSteps>,
  set: (state: Partial<TrialState>) => void,
  onLost: () => void,
): Trials {
  let running: Running | null = null;
  let stopped: Promise<void> = Promise.resolve();

  async function make(run: Running): Promise<Trial | null> {
    const { sources, report, controller } = run;
    const { signal } = controller;
    const [engine, steps] = await Promise.all([host.engine(), loadSteps()]);
    if (signal.aborted) return null;
    const onProgress = (progress: ImportProgress): void => {
      run.onProgress?.(progress);
      if (running === run) set({ trialProgress: progress });
    };
    const nowUtc = Math.floor(Date.now() / 1000);
    const dataset = report ?? (await steps.buildDataset(engine, sources, { signal, onProgress, nowUtc }));
    try {
      const understood = [];
      for (const { inspection } of sources)
        understood.push(await steps.readUnderstood(engine, dataset, inspection));
      const examples = await steps.findingExamples(engine, dataset);
      signal.throwIfAborted();
      return { dataset, understood, examples };
    } catch (error) {
      if (report === null) await steps.dropDataset(engine, dataset);
      throw error;
    }
  }

  /** What comes of a run, on screen as long as no other has taken its place. */
  async function shown(run: Running, before: Promise<void>): Promise<Trial | null> {
    try {
      await before;
      const trial = await make(run);
      if (trial && running === run) set({ trial, trialProgress: null });
      return trial;
    } catch (error) {
      if (running === run && !run.controller.signal.aborted) {
        set({ trialFailure: knownError(error), trialProgress: null });
        if (isLost(error)) onLost();
      }
      return null;
    }
  }

  async function end({ report, controller, done }: Running): Promise<void> {
    controller.abort();
    const trial = await done;
    if (trial === null || report !== null) return;
    const { dropDataset } = await loadSteps();
    await dropDataset(await host.engine(), trial.dataset).catch(() => undefined);
  }

  function begin(sources: readonly DraftSource[], report: Dataset | null): void {
    const before = trials.stop();
    const run: Running = {
      sources,
      report,
      controller: new AbortController(),
      done: Promise.resolve(null),
      onProgress: undefined,
    };
    running = run;
    set({ trialProgress: { step: 'facts', done: 0, total: 0 } });
    run.done = shown(run, before);
  }

  const trials: Trials = {
    start(sources) {
      if (sources.some(isBlocked)) void trials.stop();
      else begin(sources, null);
    },
    show: begin,
    stop() {
      if (running) {
        const ending = end(running);
        stopped = stopped.then(() => ending);
        running = null;
      }
      set(NONE);
      return stopped;
    },
    async take(sources, { signal, onProgress }) {
      const run = running;
      if (run === null || run.report !== null || !areSame(run.sources, sources)) return null;
      run.onProgress = onProgress;
      const cancel = (): void => run.controller.abort();
      signal?.addEventListener('abort', cancel);
      const trial = await run.done.finally(() => signal?.removeEventListener('abort', cancel));
      if (running !== run || trial === null) return null;
      running = { ...run, report: trial.dataset };
      return trial.dataset;
    },
  };
  return trials;
}

/** TRUE while something is open that the report cannot be made without. */
function isBlocked({ inspection }: DraftSource): boolean {
  return inspection.questions.some(isBlocking);
}

function areSame(some: readonly DraftSource[], others: readonly DraftSource[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ inspection, plan }, i) => others[i]?.inspection === inspection && others[i].plan === plan)
  );
}
