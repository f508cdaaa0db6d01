import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { KpiFigure } from '../../kpi/kpi-query.ts';
import { VisuallyHidden } from '../kit/visually-hidden.tsx';
import { TicketsButton } from '../kit/tickets-button.tsx';
import type { TicketSelection } from '../../kpi/compile/ticket-selection.ts';

interface FigureNotesProps {
  figure: KpiFigure;
  certainty: 'too_few' | 'small' | 'enough';
  className: string | undefined;
  /** Absent in a snapshot, which has no tickets. */
  onTickets?: ((selection: TicketSelection) => void) | undefined;
}

/** The reservations about a figure, in words; an empty line when there are none. */
export function FigureNotes({ figure, certainty, className, onTickets }: FigureNotesProps) {
  const { overview } = useMessages();
  const format = useFormat();
  return (
    <span className={className}>
      {certainty === 'too_few' ? <span title={overview.tooFewWhy}>{overview.tooFew}</span> : null}
      {certainty === 'small' ? <span title={overview.smallWhy}>{overview.small}</span> : null}
      {figure.provisional > 0 ? (
        <span title={overview.provisionalWhy}>
          {format.plural(figure.provisional, overview.provisional)}
          <VisuallyHidden> ({overview.provisionalWhy})</VisuallyHidden>
        </span>
      ) : null}
      {figure.missing > 0 ? (
        <TicketsButton n={figure.missing} onOpen={onTickets && (() => onTickets('missing'))}>
          {format.plural(figure.missing, overview.missing)}
        </TicketsButton>
      ) : null}
    </span>
  );
}
