import { restoreSnapshot } from '../../src/snapshot/read-snapshot.ts';
import { SnapshotError } from '../../src/snapshot/snapshot-error.ts';

/** Where the reader refuses a value as a snapshot, or why where it names no place; NULL: it reads it. */
export function refusedAt(value: unknown): string | null {
  try {
    restoreSnapshot(value);
    return null;
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    return error.path || error.code;
  }
}
