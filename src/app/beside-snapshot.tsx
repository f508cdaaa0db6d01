import { useMemo } from 'react';
import { compareSnapshots } from '../snapshot/compare-snapshots.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { ComparisonResult } from '../ui/features/restatement/comparison-result.tsx';

interface BesideSnapshotProps {
  was: Snapshot;
  now: Snapshot;
}

/** Two snapshots: what differs, of which no ticket is known. */
export function BesideSnapshot({ was, now }: BesideSnapshotProps) {
  const comparison = useMemo(() => compareSnapshots(was, now), [was, now]);
  return (
    <ComparisonResult
      comparison={comparison}
      was={was}
      now={now}
      names={{ was: was.title, now: now.title }}
      restatement={null}
      onTickets={null}
    />
  );
}
