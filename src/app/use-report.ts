import { useSyncExternalStore } from 'react';
import type { EngineState } from '../engine/engine-host.ts';
import type { ReportState } from '../report/report-state.ts';
import { engineHost, reportStore } from './services.ts';

const subscribeReport = (listener: () => void) => reportStore.subscribe(listener);
const subscribeEngine = (listener: () => void) => engineHost.subscribe(listener);

export function useReport(): ReportState {
  return useSyncExternalStore(subscribeReport, () => reportStore.state);
}

export function useEngineState(): EngineState {
  return useSyncExternalStore(subscribeEngine, () => engineHost.state);
}
