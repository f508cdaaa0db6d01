import type { Snapshot, SnapshotAction } from './snapshot.ts';

/** The actions of a snapshot that are not done yet, as the next one takes them over: same id, same `since`. */
export function openActions({ actions }: Pick<Snapshot, 'actions'>): SnapshotAction[] {
  return actions.filter(({ done }) => !done);
}
