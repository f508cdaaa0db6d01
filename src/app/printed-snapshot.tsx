import type { Snapshot } from '../snapshot/snapshot.ts';
import { useOnPaper } from '../ui/kit/use-on-paper.ts';
import { SnapshotDocument } from '../ui/snapshot/snapshot-page.tsx';
import styles from './printed-snapshot.module.css';

/** What a review is on paper: the whole snapshot, whichever page stands open. */
export function PrintedSnapshot({ snapshot }: { snapshot: Snapshot }) {
  return useOnPaper() ? (
    <div className={styles.printed}>
      <SnapshotDocument snapshot={snapshot} />
    </div>
  ) : null;
}
