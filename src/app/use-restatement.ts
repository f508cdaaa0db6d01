import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Dataset } from '../ingest/dataset.ts';
import type { View } from '../report/kpi-queries.ts';
import { viewOfSnapshot } from '../report/restatement.ts';
import { restatementQuery } from '../report/restatement-query.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { writeSnapshotRef, type SnapshotRef } from '../state/url-snapshot.ts';
import { engineHost, reportStore } from './services.ts';

/** The loaded report under the filter and the settings that a snapshot was measured by, and what differs. */
export function useRestatement(snapshot: Snapshot, of: SnapshotRef, dataset: Dataset) {
  const view = useMemo<View>(
    () => ({ host: engineHost, store: reportStore, dataset, ...viewOfSnapshot(snapshot, dataset) }),
    [snapshot, dataset],
  );
  const { data, error, refetch } = useQuery(restatementQuery(view, writeSnapshotRef(of), snapshot));
  return { view, restatement: data ?? null, error, retry: () => void refetch() };
}
