import type { ReactNode } from 'react';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import styles from './tickets-button.module.css';

interface TicketsButtonProps {
  /** How many tickets it opens. */
  n: number;
  /** Absent where there are no tickets to open, as in a snapshot. */
  onOpen?: (() => void) | undefined;
  children: ReactNode;
}

/** A number of tickets that opens exactly those tickets. None opens nothing. */
export function TicketsButton({ n, onOpen, children }: TicketsButtonProps) {
  const { showTickets } = useMessages().overview;
  const format = useFormat();
  if (n === 0 || onOpen === undefined) return children;
  return (
    <button type="button" className={styles.button} title={format.plural(n, showTickets)} onClick={onOpen}>
      {children}
    </button>
  );
}
