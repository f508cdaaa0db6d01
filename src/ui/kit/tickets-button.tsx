import type { ReactNode } from 'react';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import styles from './tickets-button.module.css';

interface TicketsButtonProps {
  /** How many tickets it opens. */
  n: number;
  onOpen: () => void;
  children: ReactNode;
}

/** A number of tickets that opens exactly those tickets. None opens nothing. */
export function TicketsButton({ n, onOpen, children }: TicketsButtonProps) {
  const { showTickets } = useMessages().overview;
  const format = useFormat();
  if (n === 0) return children;
  return (
    <button type="button" className={styles.button} title={format.plural(n, showTickets)} onClick={onOpen}>
      {children}
    </button>
  );
}
