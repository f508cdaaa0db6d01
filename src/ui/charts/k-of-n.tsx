import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { TicketSelection } from '../../kpi/compile/ticket-selection.ts';
import { TicketsButton } from '../kit/tickets-button.tsx';
import { VisuallyHidden } from '../kit/visually-hidden.tsx';

interface KOfNProps {
  k: number;
  n: number;
  onTickets: (selection: TicketSelection) => void;
}

/** What a rate rests on: 12 / 34, each of which opens its tickets. */
export function KOfN({ k, n, onTickets }: KOfNProps) {
  const { overview } = useMessages();
  const format = useFormat();
  return (
    <span>
      <TicketsButton n={k} onOpen={() => onTickets('numerator')}>
        {format.integer(k)}
      </TicketsButton>
      <span aria-hidden="true"> / </span>
      <VisuallyHidden> {overview.of} </VisuallyHidden>
      <TicketsButton n={n} onOpen={() => onTickets('measured')}>
        {format.integer(n)}
      </TicketsButton>
    </span>
  );
}
