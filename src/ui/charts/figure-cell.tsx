import type { ReactNode } from 'react';
import type { CutPeriod } from '../../i18n/date-format.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import { ChangeMark } from './change-mark.tsx';
import type { FigureChange } from './comparison.ts';
import { Sparkline } from './sparkline.tsx';
import { classNames } from '../kit/class-names.ts';
import { FigureNotes } from './figure-notes.tsx';
import type { FigureState } from './figure-state.ts';
import styles from './figure-cell.module.css';
import type { TicketSelection } from '../../kpi/compile/ticket-selection.ts';
import { TicketsButton } from '../kit/tickets-button.tsx';
import { FigureBasis } from './figure-basis.tsx';

interface FigureCellProps {
  state: FigureState;
  series: KpiSeries | undefined;
  change?: FigureChange | undefined;
  /** The period the change is since. */
  period?: CutPeriod | null;
  /** Of the backlog: seconds that its oldest ticket has been open. */
  oldest?: number | null;
  /** The figure against its target, where it has one. */
  target?: ReactNode;
  /** Absent in a snapshot, which has no tickets. */
  onTickets?: ((selection: TicketSelection) => void) | undefined;
}

/** The inside of one cell: the value, what it rests on, how sure it is, and its course. */
export function FigureCell(props: FigureCellProps) {
  const { state, series, change, period = null, oldest = null, target = null, onTickets } = props;
  const { common, overview } = useMessages();
  const format = useFormat();
  if (state.kind === 'not_applicable') return <span className={styles.words}>{overview.notApplicable}</span>;
  if (state.kind === 'no_tickets') return <span className={styles.words}>{overview.noTickets}</span>;
  if (state.kind === 'not_measurable') {
    return (
      <span className={styles.words}>
        {common.notMeasurable}
        <span className={styles.reason}>
          <TicketsButton n={state.missing} onOpen={onTickets && (() => onTickets('missing'))}>
            {format.plural(state.missing, common.tickets)}
          </TicketsButton>
        </span>
      </span>
    );
  }
  const { figure, value, certainty } = state;
  const compared =
    change === undefined || period === null ? null : <ChangeMark change={change} period={period} />;
  return (
    <div className={styles.cell}>
      <div className={styles.top}>
        <span className={classNames(styles.value, certainty !== 'enough' && styles[certainty])}>
          {figure.unit === 'count' ? (
            <TicketsButton n={figure.n} onOpen={onTickets && (() => onTickets('measured'))}>
              {format.value(value, figure.unit)}
            </TicketsButton>
          ) : (
            format.value(value, figure.unit)
          )}
        </span>
        <span className={styles.spark}>{series === undefined ? null : <Sparkline series={series} />}</span>
      </div>
      <div className={classNames(styles.foot, compared !== null && styles.compared)}>
        <FigureBasis figure={figure} oldest={oldest} change={compared} onTickets={onTickets} />
      </div>
      {target}
      <FigureNotes figure={figure} certainty={certainty} className={styles.notes} onTickets={onTickets} />
    </div>
  );
}
