import { useSyncExternalStore } from 'react';
import type { EngineState } from '../engine/engine-host.ts';
import type { ReportState } from '../report/report-state.ts';
import { engineHost, reportStore } from './services.ts';

export function useReport(): ReportState {
  return useSyncExternalStore(reportStore.subscribe, () => reportStore.state);
}

export function useEngineState(): EngineState {
  return useSyncExternalStore(engineHost.subscribe, () => engineHost.state);
}
