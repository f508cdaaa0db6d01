import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { LineKey } from '../../../kpi/facts.ts';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { Button } from '../../kit/button.tsx';
import styles from './definition-content.module.css';

interface MissingNoteProps {
  /** Of all lines, or of the only one. */
  figure: KpiFigure | undefined;
  /** What to export, in a sentence. */
  remedy: string;
  onTickets: (line: LineKey) => void;
}

/** How many tickets say nothing for a figure that others do measure, and what would help. */
export function MissingNote({ figure, remedy, onTickets }: MissingNoteProps) {
  const { definitions } = useMessages();
  const format = useFormat();
  if (figure === undefined || figure.missing === 0) return null;
  return (
    <p className={styles.note}>
      <Button variant="text" onClick={() => onTickets(figure.line)}>
        {format.plural(figure.missing, definitions.missing)}
      </Button>{' '}
      {remedy}
    </p>
  );
}
