import type { ReactNode } from 'react';
import styles from './progress-bar.module.css';

interface ProgressBarProps {
  label: string;
  /** 0 to 1; null while the total is unknown. */
  value: number | null;
  /** Beside the label: "12,4 of 189 MB". */
  detail?: ReactNode;
}

export function ProgressBar({ label, value, detail }: ProgressBarProps) {
  const known = value === null ? {} : { value: Math.max(0, Math.min(1, value)) };
  return (
    <div className={styles.block}>
      <div className={styles.texts}>
        <span>{label}</span>
        <span className={styles.detail}>{detail}</span>
      </div>
      <progress className={styles.bar} aria-label={label} max={1} {...known} />
    </div>
  );
}
