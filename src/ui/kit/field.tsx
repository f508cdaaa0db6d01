import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  className?: string | undefined;
  /** One form control; the label wraps it. */
  children: ReactNode;
}

/** A form control with its label above it, and a hint or an error below. */
export function Field({ label, hint, error, className, children }: FieldProps) {
  return (
    <label className={classNames(styles.field, className)}>
      <span className={styles.label}>{label}</span>
      {children}
      {error === undefined ? null : <span className={styles.error}>{error}</span>}
      {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
    </label>
  );
}
