import { restoreSnapshot } from './read-snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * A snapshot as JSON to read and to compare: indented, the same text whatever order its properties were set in.
 * `readSnapshot` gives the same one back. Throws SnapshotError when it could not be read again.
 */
export function writeSnapshot(snapshot: Snapshot): string {
  return `${JSON.stringify(restoreSnapshot(snapshot), null, 2)}\n`;
}
