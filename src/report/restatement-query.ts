import { queryOptions } from '@tanstack/react-query';
import type { Snapshot, SnapshotSource } from '../snapshot/snapshot.ts';
import { key, onContext, type View } from './kpi-queries.ts';
import { computeRestatement } from './restatement.ts';
import { sourcesOf } from './snapshot-header.ts';

/** A snapshot beside the report of the view, whose filter and settings are those of the snapshot (see viewOfSnapshot). `id`: tells snapshots apart. */
export function restatementQuery(view: View, id: string, snapshot: Snapshot) {
  return queryOptions({
    queryKey: key(view, 'restatement', id, snapshot.createdAt),
    queryFn: async ({ signal }) => {
      const hashes = await view.store.sourceHashes(signal).catch((error: unknown) => {
        // A file that is gone from the disk: then it cannot be told whether it is the same.
        signal.throwIfAborted();
        console.warn(error);
        return [];
      });
      const now = sourcesOf(view.dataset).map((source, index): SnapshotSource => ({
        ...source,
        sha256: hashes[index]?.sha256 ?? '',
      }));
      return onContext(view, (engine, context) =>
        computeRestatement(engine, context, view.dataset, snapshot, now),
      );
    },
  });
}
