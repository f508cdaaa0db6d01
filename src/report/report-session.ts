import type { EngineHost } from '../engine/engine-host.ts';
import { NO_REPORT, type Draft, type ReportState } from './report-state.ts';

/** What the parts of the report store have in common. */
export interface ReportSession {
  readonly host: EngineHost;
  readonly state: ReportState;
  readonly set: (change: Partial<ReportState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** The draft the present report was built from: what a lost engine is given again. */
  loaded: Draft | null;
  /** The engine that has the report. */
  generation: number;
}

export function createSession(host: EngineHost): ReportSession {
  let state = NO_REPORT;
  const listeners = new Set<() => void>();
  return {
    host,
    loaded: null,
    generation: host.generation,
    get state() {
      return state;
    },
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
