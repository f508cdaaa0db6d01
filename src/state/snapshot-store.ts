import { useSyncExternalStore } from 'react';
import { createSnapshotStore, type SnapshotsState } from './create-snapshot-store.ts';
import { browserShelf } from './snapshot-shelf.ts';

/** The reader and the writer are not on the way of the start page, which shows the list. */
const store = createSnapshotStore(browserShelf, {
  read: async (text) => (await import('./snapshot-text.ts')).readSnapshot(text),
  write: async (snapshot) => (await import('./snapshot-text.ts')).writeSnapshot(snapshot),
  now: () => new Date().toISOString(),
  newId: () => [...crypto.getRandomValues(new Uint8Array(12))].map(hex).join(''),
});

const hex = (byte: number) => byte.toString(16).padStart(2, '0');

export const { list: listSnapshots, get: getSnapshot, save: saveSnapshot, remove: removeSnapshot } = store;

/** The snapshots of this browser, newest first; follows other tabs. */
export function useSnapshots(): SnapshotsState {
  return useSyncExternalStore(store.subscribe, () => store.state);
}
