import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { TicketSelection } from '../../kpi/compile/ticket-selection.ts';
import type { KpiSeries, SeriesPoint } from '../../kpi/kpi-query.ts';
import { TicketsButton } from '../kit/tickets-button.tsx';
import { pointWords } from './point-notes.ts';

interface PointBasisProps {
  point: SeriesPoint;
  unit: KpiSeries['unit'];
  onOpen: (selection: TicketSelection) => void;
}

/** As the notes of a point, with its numbers of tickets leading to those tickets. A count does so itself. */
export function PointBasis({ point, unit, onOpen }: PointBasisProps) {
  const messages = useMessages();
  const format = useFormat();
  const words = pointWords(point, messages);
  const measured = (
    <TicketsButton n={point.n} onOpen={() => onOpen('measured')}>
      {format.integer(point.n)}
    </TicketsButton>
  );
  return (
    <>
      {unit === 'count' ? null : point.numerator === null ? (
        <>n {measured}</>
      ) : (
        <>
          <TicketsButton n={point.numerator} onOpen={() => onOpen('numerator')}>
            {format.integer(point.numerator)}
          </TicketsButton>{' '}
          / {measured}
        </>
      )}
      {words.length > 0 && unit !== 'count' ? ' · ' : null}
      {words.join(' · ')}
    </>
  );
}
