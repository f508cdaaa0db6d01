import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { Popover } from '../../kit/popover.tsx';
import type { ListColumn } from './list-column.ts';
import styles from './list-tools.module.css';

interface ColumnChoiceProps {
  /** What the report knows of a ticket, and the columns of its file. */
  facts: readonly ListColumn[];
  cells: readonly ListColumn[];
  /** Keys. */
  chosen: readonly string[];
  /** In the order of the columns; NULL: the standard ones. */
  onChoose: (chosen: readonly string[] | null) => void;
}

/** Which columns a list shows. */
export function ColumnChoice({ facts, cells, chosen, onChoose }: ColumnChoiceProps) {
  const { tickets } = useMessages();
  const toggle = (key: string, on: boolean) =>
    onChoose(
      [...facts, ...cells]
        .map((column) => column.key)
        .filter((one) => (one === key ? on : chosen.includes(one))),
    );
  const part = (label: string, columns: readonly ListColumn[]) =>
    columns.length === 0 ? null : (
      <fieldset>
        <legend className={styles.part}>{label}</legend>
        {columns.map(({ key, head }) => (
          <Checkbox
            key={key}
            className={styles.option}
            checked={chosen.includes(key)}
            onChange={(on) => toggle(key, on)}
          >
            {head}
          </Checkbox>
        ))}
      </fieldset>
    );
  return (
    <Popover trigger={tickets.columns} label={tickets.columns}>
      <div className={styles.choice}>
        {part(tickets.ofTicket, facts)}
        {part(tickets.ofFile, cells)}
      </div>
      <Button variant="quiet" onClick={() => onChoose(null)}>
        {tickets.standard}
      </Button>
    </Popover>
  );
}
