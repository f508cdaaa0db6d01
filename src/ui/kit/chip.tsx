import type { ReactNode } from 'react';
import styles from './chip.module.css';

interface ChipProps {
  removeLabel: string;
  onRemove: () => void;
  /** All of it, where it is cut or summed up. */
  title?: string;
  children: ReactNode;
}

/** Something chosen, that one click takes away. */
export function Chip({ removeLabel, onRemove, title, children }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-label={removeLabel} title={title} onClick={onRemove}>
      <span className={styles.text}>{children}</span> <span aria-hidden="true">✕</span>
    </button>
  );
}
