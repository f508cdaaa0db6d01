import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import type { TicketSelection } from '../../../kpi/compile/compile-kpis.ts';
import styles from './figure-cell.module.css';

interface FigureNotesProps {
  figure: KpiFigure;
  certainty: 'too_few' | 'small' | 'enough';
  onTickets: (selection: TicketSelection) => void;
}

/** The reservations about a figure, in words; an empty line when there are none, so that rows stay equal. */
export function FigureNotes({ figure, certainty, onTickets }: FigureNotesProps) {
  const { overview } = useMessages();
  const format = useFormat();
  return (
    <span className={styles.notes}>
      {certainty === 'too_few' ? <span title={overview.tooFewWhy}>{overview.tooFew}</span> : null}
      {certainty === 'small' ? <span title={overview.smallWhy}>{overview.small}</span> : null}
      {figure.provisional > 0 ? (
        <span title={overview.provisionalWhy}>
          {format.plural(figure.provisional, overview.provisional)}
          <VisuallyHidden> ({overview.provisionalWhy})</VisuallyHidden>
        </span>
      ) : null}
      {figure.missing > 0 ? (
        <TicketsButton n={figure.missing} onOpen={() => onTickets('missing')}>
          {format.plural(figure.missing, overview.missing)}
        </TicketsButton>
      ) : null}
    </span>
  );
}
