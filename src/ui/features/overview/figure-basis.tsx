import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import styles from './figure-cell.module.css';
import { TicketsButton } from './tickets-button.tsx';
import type { TicketSelection } from '../../../kpi/compile/compile-kpis.ts';

interface FigureBasisProps {
  figure: KpiFigure;
  onTickets: (selection: TicketSelection) => void;
}

/** What a figure rests on: k of n and the interval of a rate; p90 and n of a duration. */
export function FigureBasis({ figure, onTickets }: FigureBasisProps) {
  const { overview } = useMessages();
  const format = useFormat();
  const measured = (
    <TicketsButton n={figure.n} onOpen={() => onTickets('measured')}>
      {format.integer(figure.n)}
    </TicketsButton>
  );
  if (figure.unit === 'seconds') {
    return (
      <>
        <span className={styles.basis}>
          {figure.p90 === null ? '' : `p90 ${format.duration(figure.p90)}`}
        </span>
        <span className={styles.certainty}>n {measured}</span>
      </>
    );
  }
  return (
    <>
      <span className={styles.basis}>
        {figure.numerator === null ? null : (
          <TicketsButton n={figure.numerator} onOpen={() => onTickets('numerator')}>
            {format.integer(figure.numerator)}
          </TicketsButton>
        )}
        <span aria-hidden="true" className={styles.slash}>
          /
        </span>
        <VisuallyHidden> {overview.of} </VisuallyHidden>
        {measured}
      </span>
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
