import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { SnapshotDocument } from '../ui/snapshot/snapshot-page.tsx';
import styles from './printed-snapshot.module.css';

/** What a review is on paper: the whole snapshot, whichever page stands open. */
export function PrintedSnapshot({ snapshot }: { snapshot: Snapshot }) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser prints what is there when the event is over.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing ? (
    <div className={styles.printed}>
      <SnapshotDocument snapshot={snapshot} />
    </div>
  ) : null;
}
