import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { Notice } from '../../kit/notice.tsx';
import styles from './share.module.css';

interface SnapshotBarProps {
  /** What the browser could not do with it. */
  notice: string | null;
  /** The buttons. */
  children: ReactNode;
}

/** What can be done with a snapshot that is read. Not on paper. */
export function SnapshotBar({ notice, children }: SnapshotBarProps) {
  const { shared } = useMessages().share;
  return (
    <div className={styles.screenOnly}>
      <div role="toolbar" className={styles.bar} aria-label={shared.bar}>
        <span className={styles.barTitle}>{shared.readOnly}</span>
        {children}
      </div>
      {notice === null ? null : <Notice tone="warn">{notice}</Notice>}
    </div>
  );
}
