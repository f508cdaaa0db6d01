import { readSnapshot } from '../snapshot/read-snapshot.ts';
import { SnapshotError } from '../snapshot/snapshot-error.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** What stands in a file: a snapshot, or why there is none to show; both NULL for a file that nothing was put in. */
export interface OpenedData {
  snapshot: Snapshot | null;
  error: SnapshotError | null;
}

/** Reads the JSON text of a file. Never throws. */
export function openData(text: string): OpenedData {
  if (text.trim() === '') return { snapshot: null, error: null };
  try {
    return { snapshot: readSnapshot(text), error: null };
  } catch (error) {
    return { snapshot: null, error: error instanceof SnapshotError ? error : new SnapshotError('damaged') };
  }
}
