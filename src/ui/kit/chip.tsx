import type { ReactNode } from 'react';
import styles from './chip.module.css';

interface ChipProps {
  removeLabel: string;
  onRemove: () => void;
  children: ReactNode;
}

/** Something chosen, that one click takes away. */
export function Chip({ removeLabel, onRemove, children }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-label={removeLabel} onClick={onRemove}>
      <span className={styles.text}>{children}</span> <span aria-hidden="true">✕</span>
    </button>
  );
}
