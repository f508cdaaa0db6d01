import { useMemo, useSyncExternalStore } from 'react';
import type { EngineState } from '../engine/engine-host.ts';
import type { ReportState } from '../report/report-state.ts';
import { useLooking } from './looking-into.ts';
import { engineHost, reportStore } from './services.ts';

const subscribeReport = (listener: () => void) => reportStore.subscribe(listener);
const subscribeEngine = (listener: () => void) => engineHost.subscribe(listener);

export function useReport(): ReportState {
  const report = useSyncExternalStore(subscribeReport, () => reportStore.state);
  const looking = useLooking();
  return useMemo(() => (looking === null ? report : { ...report, work: looking }), [report, looking]);
}

export function useEngineState(): EngineState {
  return useSyncExternalStore(subscribeEngine, () => engineHost.state);
}
