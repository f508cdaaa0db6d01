import type { ReactNode } from 'react';
import { fill } from '../../i18n/fill.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { KpiFigure } from '../../kpi/kpi-query.ts';
import { VisuallyHidden } from '../kit/visually-hidden.tsx';
import styles from './figure-cell.module.css';
import { TicketsButton } from '../kit/tickets-button.tsx';
import type { TicketSelection } from '../../kpi/compile/ticket-selection.ts';

interface FigureBasisProps {
  figure: KpiFigure;
  /** Seconds that the oldest of the open tickets has been so; NULL for anything but the backlog. */
  oldest: number | null;
  /** The change since another period, where there is one. */
  change: ReactNode;
  /** Absent in a snapshot, which has no tickets. */
  onTickets?: ((selection: TicketSelection) => void) | undefined;
}

/** What a figure rests on: k of n and the interval of a rate; p90 and n of a duration; the interval of a mean. */
export function FigureBasis({ figure, oldest, change, onTickets }: FigureBasisProps) {
  const { distribution, overview } = useMessages();
  const format = useFormat();
  const measured = (
    <TicketsButton n={figure.n} onOpen={onTickets && (() => onTickets('measured'))}>
      {format.integer(figure.n)}
    </TicketsButton>
  );
  // The number itself is its tickets.
  if (figure.unit === 'count') {
    return (
      <>
        {oldest === null ? null : (
          <span className={styles.basis}>
            {fill(distribution.ageing.oldest, { value: format.duration(oldest) })}
          </span>
        )}
        {change}
      </>
    );
  }
  if (figure.unit === 'score') {
    return (
      <>
        <span className={styles.basis}>
          {figure.low === null || figure.high === null ? null : (
            <>
              <VisuallyHidden>{overview.interval} </VisuallyHidden>
              {format.value(figure.low, 'score')}–{format.value(figure.high, 'score')}
            </>
          )}
        </span>
        {change}
        <span className={styles.certainty}>n {measured}</span>
      </>
    );
  }
  if (figure.unit === 'seconds') {
    return (
      <>
        <span className={styles.basis}>
          {figure.p90 === null ? '' : `p90 ${format.duration(figure.p90)}`}
        </span>
        {change}
        <span className={styles.certainty}>n {measured}</span>
      </>
    );
  }
  return (
    <>
      <span className={styles.basis}>
        {figure.numerator === null ? null : (
          <TicketsButton n={figure.numerator} onOpen={onTickets && (() => onTickets('numerator'))}>
            {format.integer(figure.numerator)}
          </TicketsButton>
        )}
        <span aria-hidden="true" className={styles.slash}>
          /
        </span>
        <VisuallyHidden> {overview.of} </VisuallyHidden>
        {measured}
      </span>
      {change}
      <span className={styles.certainty} title={overview.interval}>
        {figure.low === null || figure.high === null ? null : (
          <>
            <VisuallyHidden>{overview.interval} </VisuallyHidden>
            {format.percentRange(figure.low, figure.high)}
          </>
        )}
      </span>
    </>
  );
}
