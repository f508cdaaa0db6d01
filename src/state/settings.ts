import { useSyncExternalStore } from 'react';
import { DEFAULT_SETTINGS, type KpiSettings } from '../kpi/settings.ts';

let current: KpiSettings = DEFAULT_SETTINGS;
const listeners = new Set<() => void>();

/** How reports are measured in this browser; the same object until it changes. */
export function settings(): KpiSettings {
  return current;
}

/** Changes part of it and tells every {@link useSettings}. */
export function setSettings(change: Partial<KpiSettings>): void {
  current = { ...current, ...change };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSettings(): [KpiSettings, typeof setSettings] {
  return [useSyncExternalStore(subscribe, settings), setSettings];
}
