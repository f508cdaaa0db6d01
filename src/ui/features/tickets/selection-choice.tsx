import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { TICKET_SELECTIONS, type TicketSelection } from '../../../kpi/compile/ticket-selection.ts';
import { SegmentedControl } from '../../kit/segmented-control.tsx';

interface SelectionChoiceProps {
  /** Tickets of each; NULL while they are being counted. */
  counts: Readonly<Record<TicketSelection, number>> | null;
  selection: TicketSelection;
  onSelection: (selection: TicketSelection) => void;
}

/** The measured tickets of a figure, those with a yes, or those that could not be measured: each with its number. */
export function SelectionChoice({ counts, selection, onSelection }: SelectionChoiceProps) {
  const { tickets } = useMessages();
  const format = useFormat();
  if (counts === null) return null;
  const options = TICKET_SELECTIONS.filter((value) => value === selection || counts[value] > 0).map(
    (value) => ({ value, label: fill(tickets.selections[value], { n: format.integer(counts[value]) }) }),
  );
  if (options.length < 2) return null;
  return (
    <SegmentedControl label={tickets.which} value={selection} options={options} onChange={onSelection} />
  );
}
