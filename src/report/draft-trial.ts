import { loadImportSteps } from './load-import-steps.ts';
import type { ReportSession } from './report-session.ts';
import { createTrials, type Trials } from './trials.ts';

/** The trial of the draft, made only while somebody looks at it. */
export interface DraftTrial extends Pick<Trials, 'stop' | 'take'> {
  /** Makes it of the draft as it is now; of the draft that the report was made of it is the report. */
  tryOut(): void;
  /** The draft is another one, which may be tried though the one before ended the engine. */
  allow(): void;
  /** Makes it at every {@link tryOut} until the answered function is called. */
  watch(): () => void;
}

export function createDraftTrial(session: ReportSession, onLost: () => void): DraftTrial {
  let watched = false;
  /** The trial of these plans ended the engine: it is not tried again before they change. */
  let lost = false;
  const trials = createTrials(session.host, loadImportSteps, session.set, () => {
    lost = true;
    onLost();
  });
  const trial: DraftTrial = {
    tryOut() {
      const { draft, dataset } = session.state;
      if (!watched || lost || draft === null) return;
      if (dataset !== null && draft.sources === session.loaded?.sources) trials.show(draft.sources, dataset);
      else trials.start(draft.sources);
    },
    allow() {
      lost = false;
    },
    watch() {
      watched = true;
      trial.tryOut();
      return () => {
        watched = false;
        void trials.stop();
      };
    },
    stop: () => trials.stop(),
    take: (sources, options) => trials.take(sources, options),
  };
  return trial;
}
