import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiSeries } from '../../../kpi/kpi-query.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { classNames } from '../../kit/class-names.ts';
import { FigureNotes } from './figure-notes.tsx';
import type { FigureState } from './figure-state.ts';
import styles from './figure-cell.module.css';
import type { TicketSelection } from '../../../kpi/compile/compile-kpis.ts';
import { TicketsButton } from './tickets-button.tsx';
import { FigureBasis } from './figure-basis.tsx';

interface FigureCellProps {
  state: FigureState;
  series: KpiSeries | undefined;
  onTickets: (selection: TicketSelection) => void;
}

/** The inside of one cell: the value, what it rests on, how sure it is, and its course. */
export function FigureCell({ state, series, onTickets }: FigureCellProps) {
  const { common, overview } = useMessages();
  const format = useFormat();
  if (state.kind === 'not_applicable') return <span className={styles.words}>{overview.notApplicable}</span>;
  if (state.kind === 'no_tickets') return <span className={styles.words}>{overview.noTickets}</span>;
  if (state.kind === 'not_measurable') {
    return (
      <span className={styles.words}>
        {common.notMeasurable}
        <span className={styles.reason}>
          <TicketsButton n={state.missing} onOpen={() => onTickets('missing')}>
            {format.plural(state.missing, common.tickets)}
          </TicketsButton>
        </span>
      </span>
    );
  }
  const { figure, value, certainty } = state;
  return (
    <div className={styles.cell}>
      <div className={styles.top}>
        <span className={classNames(styles.value, certainty === 'too_few' && styles.weak)}>
          {format.value(value, figure.unit)}
        </span>
        <span className={styles.spark}>{series === undefined ? null : <Sparkline series={series} />}</span>
      </div>
      <div className={styles.foot}>
        <FigureBasis figure={figure} onTickets={onTickets} />
      </div>
      <FigureNotes figure={figure} certainty={certainty} onTickets={onTickets} />
    </div>
  );
}
