import { useSyncExternalStore } from 'react';
import { localeOfTag } from '../kpi/in-language.ts';
import { LOCALES } from '../kpi/kpi-definition.ts';
import type { Locale } from '../kpi/kpi-definition.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What this browser remembers of how the reader wants the page. */
export interface Preferences {
  locale: Locale;
  theme: Theme;
  /** Keys without Ctrl do something. */
  shortcuts: boolean;
}

const PREFERENCES_KEY = 'linewise.preferences';

/** That of the browser; English where there is no such language. */
export function firstLocale(languages: readonly string[]): Locale {
  return localeOfTag(languages[0] ?? '');
}

/** Reads what was stored; whatever is missing or damaged falls back. Never throws. */
export function parsePreferences(stored: string | null, languages: readonly string[]): Preferences {
  let value: unknown = null;
  try {
    value = JSON.parse(stored ?? 'null');
  } catch {
    value = null;
  }
  const record: { locale?: unknown; theme?: unknown; shortcuts?: unknown } =
    typeof value === 'object' && value !== null ? value : {};
  return {
    locale: LOCALES.find((locale) => locale === record.locale) ?? firstLocale(languages),
    theme: THEMES.find((theme) => theme === record.theme) ?? 'system',
    shortcuts: record.shortcuts !== false,
  };
}

function load(): Preferences {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(PREFERENCES_KEY);
  } catch {
    stored = null;
  }
  return parsePreferences(stored, navigator.languages);
}

const listeners = new Set<() => void>();
let current: Preferences | undefined;

/** What was remembered, or the first choice. */
export function preferences(): Preferences {
  current ??= load();
  return current;
}

/** Shows the theme on `<html data-theme>`; `system` leaves it to the browser. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Changes and, where the browser allows it, remembers. */
export function setPreferences(change: Partial<Preferences>): void {
  current = { ...preferences(), ...change };
  applyTheme(current.theme);
  try {
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify(current));
  } catch {
    // A browser that stores nothing keeps the choice until the page is closed.
  }
  for (const listener of listeners) listener();
}

/** Another tab changed them. */
function follow(event: StorageEvent): void {
  if (event.key !== PREFERENCES_KEY && event.key !== null) return;
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

export function usePreferences(): [Preferences, typeof setPreferences] {
  return [useSyncExternalStore(subscribe, preferences), setPreferences];
}
