import { useSyncExternalStore } from 'react';

const KEY = 'linewise.ticketColumns';

const listeners = new Set<() => void>();
let current: readonly string[] | null | undefined;

/** Reads the chosen columns from what was stored; NULL for none or for what is damaged. Never throws. */
export function parseTicketColumns(stored: string | null): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    return Array.isArray(value) && value.every((name) => typeof name === 'string') ? value : null;
  } catch {
    return null;
  }
}

function load(): readonly string[] | null {
  try {
    return parseTicketColumns(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

function ticketColumns(): readonly string[] | null {
  if (current === undefined) current = load();
  return current;
}

/** Changes and, where the browser allows it, remembers; NULL: the standard columns. */
function setTicketColumns(columns: readonly string[] | null): void {
  current = columns;
  try {
    if (columns === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(columns));
  } catch {
    // A browser that stores nothing keeps the choice until the page is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The columns that lists of tickets show in this browser: keys of the report's columns, `raw:<header>` for those of a file. */
export function useTicketColumns(): [readonly string[] | null, typeof setTicketColumns] {
  return [useSyncExternalStore(subscribe, ticketColumns), setTicketColumns];
}
