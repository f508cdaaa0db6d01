import { useSyncExternalStore } from 'react';
import { keptSettings, writeSettings } from '../kpi/settings-file.ts';
import { DEFAULT_SETTINGS, differingSettings, type KpiSettings, type SettingKey } from '../kpi/settings.ts';

const SETTINGS_KEY = 'linewise.settings';
/** More steps back nobody remembers. */
const LONGEST_PAST = 50;

interface SettingsState {
  settings: KpiSettings;
  /** What they were before each change, to undo it. */
  past: readonly KpiSettings[];
  /** What was kept could not all be used. */
  damaged: boolean;
}

let current: SettingsState | undefined;
const listeners = new Set<() => void>();

function state(): SettingsState {
  if (current === undefined) {
    let kept: string | null = null;
    try {
      kept = localStorage.getItem(SETTINGS_KEY);
    } catch {
      kept = null;
    }
    current = { ...keptSettings(kept), past: [] };
  }
  return current;
}

function become(next: SettingsState): void {
  current = next;
  try {
    if (differingSettings(next.settings, DEFAULT_SETTINGS).length === 0)
      localStorage.removeItem(SETTINGS_KEY);
    else localStorage.setItem(SETTINGS_KEY, writeSettings(next.settings));
  } catch {
    // A browser that stores nothing keeps them until the page is closed.
  }
  for (const listener of listeners) listener();
}

/** How reports are measured in this browser; the same object until it changes. */
export function settings(): KpiSettings {
  return state().settings;
}

/** Changes part of it, remembers that, and tells every {@link useSettings}. What changes nothing is no step to undo. */
export function setSettings(change: Partial<KpiSettings>): void {
  const { settings: before, past } = state();
  const after = { ...before, ...change };
  if (differingSettings(before, after).length === 0) return;
  become({ settings: after, past: [...past, before].slice(-LONGEST_PAST), damaged: false });
}

/** Takes back the last change since the page was opened. */
export function undoSettings(): void {
  const { past } = state();
  const before = past.at(-1);
  if (before !== undefined) become({ settings: before, past: past.slice(0, -1), damaged: false });
}

/** What was damaged is gone for good: the settings are as they are now. */
export function acceptDamage(): void {
  if (state().damaged) become({ ...state(), damaged: false });
}

/** Another tab changed them. */
function follow(event: StorageEvent): void {
  if (event.key !== SETTINGS_KEY && event.key !== null) return;
  current = undefined;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', follow);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', follow);
  };
}

export function useSettings(): [KpiSettings, typeof setSettings] {
  return [useSyncExternalStore(subscribe, settings), setSettings];
}

/** What the last change changed (empty: nothing to undo), and whether kept settings were damaged. */
export function useSettingsHistory(): { lastChange: readonly SettingKey[]; damaged: boolean } {
  const { settings: now, past, damaged } = useSyncExternalStore(subscribe, state);
  const before = past.at(-1);
  return { lastChange: before === undefined ? [] : differingSettings(before, now), damaged };
}
