import { useSyncExternalStore } from 'react';
import type { SnapshotProblem } from '../ui/features/share/snapshot-problem.ts';

/** What came of the files that were given last, as far as the page does not show it by itself. */
export interface OpenedNews {
  opened: readonly { id: string; title: string }[];
  refused: readonly { name: string; problem: SnapshotProblem }[];
  /** There were ticket exports among them as well. */
  beside: boolean;
}

const listeners = new Set<() => void>();
let current: OpenedNews | null = null;

/** NULL: nothing to tell any more. */
export function tellOpened(news: OpenedNews | null): void {
  current = news;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOpenedNews(): OpenedNews | null {
  return useSyncExternalStore(subscribe, () => current);
}
