import type { ReactNode } from 'react';
import { BusyMark } from './busy-mark.tsx';
import styles from './busy-mark.module.css';

/** The title of a screen and what stands below it, which say so while another selection is worked out. */
export function BusyTitle({ busy, children }: { busy: boolean; children: ReactNode }) {
  return (
    <div className={styles.title} aria-busy={busy}>
      <BusyMark busy={busy} />
      {children}
    </div>
  );
}
