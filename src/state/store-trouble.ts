import { useSyncExternalStore } from 'react';

/**
 * Why this tab cannot use the browser's store: `outdated`: another tab runs a later version of the page and has taken it over; `blocked`:
 * another tab runs an earlier one and holds on to it.
 */
export type StoreTrouble = 'outdated' | 'blocked' | null;

const listeners = new Set<() => void>();
let trouble: StoreTrouble = null;

export function storeTrouble(): StoreTrouble {
  return trouble;
}

export function setStoreTrouble(next: StoreTrouble): void {
  // What is outdated stays so until it is loaded again.
  if (trouble === next || trouble === 'outdated') return;
  trouble = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useStoreTrouble(): StoreTrouble {
  return useSyncExternalStore(subscribe, storeTrouble);
}
