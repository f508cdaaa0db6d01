import { openDatabase } from './database.ts';
import type { StoredSnapshot } from './stored-snapshot.ts';

/** Where snapshots lie. Every function rejects where nothing can be stored. */
export interface SnapshotShelf {
  all(): Promise<unknown[]>;
  get(id: string): Promise<unknown>;
  put(snapshot: StoredSnapshot): Promise<void>;
  remove(id: string): Promise<void>;
  /** Tells other tabs that something changed. */
  tell(): void;
  /** Calls back when another tab changed something, until the answered function is called. */
  listen(onChange: () => void): () => void;
}

/** When a tab last changed something: the browser tells the others that it was written. */
const CHANGED = 'linewise.snapshotsChanged';

/** This browser's own store. */
export const browserShelf: SnapshotShelf = {
  all: async () => (await openDatabase()).getAll('snapshots'),
  get: async (id) => (await openDatabase()).get('snapshots', id),
  async put(snapshot) {
    await (await openDatabase()).put('snapshots', snapshot);
  },
  async remove(id) {
    await (await openDatabase()).delete('snapshots', id);
  },
  tell() {
    localStorage.setItem(CHANGED, new Date().toISOString());
  },
  listen(onChange) {
    const follow = ({ key }: StorageEvent) => {
      if (key === CHANGED || key === null) onChange();
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  },
};
