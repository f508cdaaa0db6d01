import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import type { TicketSelection } from '../../../kpi/compile/ticket-selection.ts';
import type { LineKey } from '../../../kpi/facts.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { FigureNotes } from '../../charts/figure-notes.tsx';
import { figureState } from '../../charts/figure-state.ts';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import styles from './backlog-table.module.css';

interface FigureOfBacklogProps {
  kpi: KpiId;
  line: LineKey;
  figure: KpiFigure | undefined;
  onTickets: (selection: TicketSelection) => void;
}

/** One figure of the backlog with the tickets it rests on: a number of tickets, k of n, or a median with p90 and n. */
export function FigureOfBacklog({ kpi, line, figure, onTickets }: FigureOfBacklogProps) {
  const { common, overview } = useMessages();
  const format = useFormat();
  const state = figureState(kpiDefinition(kpi), line, figure);
  const tickets = (n: number, selection: TicketSelection) => (
    <TicketsButton n={n} onOpen={() => onTickets(selection)}>
      {format.integer(n)}
    </TicketsButton>
  );
  if (state.kind === 'not_applicable') return <span className={styles.words}>{overview.notApplicable}</span>;
  if (state.kind === 'no_tickets') return <span className={styles.words}>{overview.noTickets}</span>;
  if (state.kind === 'not_measurable') {
    return (
      <span className={styles.words}>
        {common.notMeasurable}{' '}
        <TicketsButton n={state.missing} onOpen={() => onTickets('missing')}>
          {format.plural(state.missing, common.tickets)}
        </TicketsButton>
      </span>
    );
  }
  const { value, certainty } = state;
  const { unit, numerator, n, p90 } = state.figure;
  return (
    <>
      <span className={styles.value}>
        {unit === 'count' ? tickets(n, 'measured') : format.value(value, unit)}
      </span>
      {unit === 'count' ? null : (
        <span className={styles.basis}>
          {numerator === null ? (
            <>
              {p90 === null ? null : <>p90 {format.duration(p90)} · </>}n {tickets(n, 'measured')}
            </>
          ) : (
            <>
              {tickets(numerator, 'numerator')} {overview.of} {tickets(n, 'measured')}
            </>
          )}
        </span>
      )}
      <FigureNotes
        figure={state.figure}
        certainty={certainty}
        className={styles.notes}
        onTickets={onTickets}
      />
    </>
  );
}
