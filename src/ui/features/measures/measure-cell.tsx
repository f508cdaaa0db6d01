import type { CutPeriod } from '../../../i18n/date-format.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { TicketSelection } from '../../../kpi/compile/ticket-selection.ts';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { ChangeMark } from '../../charts/change-mark.tsx';
import type { FigureChange } from '../../charts/comparison.ts';
import { FigureNotes } from '../../charts/figure-notes.tsx';
import type { FigureState } from '../../charts/figure-state.ts';
import { KOfN } from '../../charts/k-of-n.tsx';
import { classNames } from '../../kit/class-names.ts';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import styles from './measures.module.css';

interface MeasureCellProps {
  state: FigureState;
  change: FigureChange | undefined;
  period: CutPeriod | null;
  onTickets: (selection: TicketSelection) => void;
}

/** One figure in small lines: the value with its change, the tickets it rests on, and the reservations about it. */
export function MeasureCell({ state, change, period, onTickets }: MeasureCellProps) {
  const { common, overview } = useMessages();
  const format = useFormat();
  switch (state.kind) {
    case 'not_applicable':
      return <span className={styles.words}>{overview.notApplicable}</span>;
    case 'no_tickets':
      return <span className={styles.words}>{overview.noTickets}</span>;
    case 'not_measurable':
      return (
        <span className={styles.words}>
          {common.notMeasurable}{' '}
          <TicketsButton n={state.missing} onOpen={() => onTickets('missing')}>
            {format.plural(state.missing, common.tickets)}
          </TicketsButton>
        </span>
      );
    default: {
      const { figure, value, certainty } = state;
      const text = format.value(value, figure.unit);
      return (
        <>
          <span className={styles.top}>
            <span className={classNames(styles.value, certainty !== 'enough' && styles[certainty])}>
              {figure.unit === 'count' ? (
                <TicketsButton n={figure.n} onOpen={() => onTickets('measured')}>
                  {text}
                </TicketsButton>
              ) : (
                text
              )}
            </span>
            {change === undefined || period === null ? null : <ChangeMark change={change} period={period} />}
          </span>
          <span className={styles.basis}>
            <MeasureBasis figure={figure} onTickets={onTickets} />
          </span>
          <FigureNotes
            figure={figure}
            certainty={certainty}
            className={classNames(styles.basis, styles.notes)}
            onTickets={onTickets}
          />
        </>
      );
    }
  }
}

interface MeasureBasisProps {
  figure: KpiFigure;
  onTickets: (selection: TicketSelection) => void;
}

function MeasureBasis({ figure, onTickets }: MeasureBasisProps) {
  const format = useFormat();
  if (figure.unit === 'count') return null;
  if (figure.numerator !== null) return <KOfN k={figure.numerator} n={figure.n} onTickets={onTickets} />;
  return (
    <>
      {figure.p90 === null ? null : <span>p90 {format.duration(figure.p90)}</span>}
      <span>
        n{' '}
        <TicketsButton n={figure.n} onOpen={() => onTickets('measured')}>
          {format.integer(figure.n)}
        </TicketsButton>
      </span>
    </>
  );
}
