import { useQuery } from '@tanstack/react-query';
import { decodePayload } from '../snapshot/share-link.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { getSnapshot } from '../state/snapshot-store.ts';
import type { SnapshotRef } from '../state/url-snapshot.ts';
import { SnapshotProblemError, type SnapshotProblem } from '../ui/features/share/snapshot-problem.ts';
import { snapshotProblemOf } from './snapshot-problem-of.ts';

/** What an address shows of a snapshot: still reading it, the snapshot, or why there is none. */
export type OpenedSnapshot =
  | { state: 'reading' }
  | { state: 'ready'; snapshot: Snapshot }
  | { state: 'refused'; problem: SnapshotProblem };

/** Under which the snapshot of a reference is held in memory. */
export const snapshotKey = (ref: SnapshotRef | null) => ['snapshot', ref] as const;

/** The snapshot that a reference means; NULL: none. Nothing of the engine is needed for it. */
export function useSnapshotOf(ref: SnapshotRef | null): OpenedSnapshot {
  const { data, error } = useQuery({
    queryKey: snapshotKey(ref),
    enabled: ref !== null,
    // Notes and actions of a kept one may have been changed since.
    staleTime: 0,
    queryFn: () => (ref === null ? null : readRef(ref)),
  });
  if (ref === null) return { state: 'refused', problem: { code: 'none' } };
  if (error !== null) return { state: 'refused', problem: snapshotProblemOf(error) };
  return data ? { state: 'ready', snapshot: data } : { state: 'reading' };
}

/** Reads a snapshot. Rejects with what {@link snapshotProblemOf} understands. */
async function readRef(ref: SnapshotRef): Promise<Snapshot> {
  if (ref.in === 'link') return decodePayload(ref.payload);
  if (ref.in === 'browser') {
    const snapshot = await getSnapshot(ref.id);
    if (snapshot === null) throw new SnapshotProblemError({ code: 'not_kept' });
    return snapshot;
  }
  const { openBeside } = await import('./open-beside.ts');
  return openBeside(ref.path);
}
