import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { cellText, type ListColumn, type ListRow } from './list-column.ts';
import styles from './paper-list.module.css';

/** Columns that a sheet of A4 has room for. */
const COLUMNS = 12;
/** A word that may be broken anywhere, lest it pushes the others off the paper. */
const LONG_WORD = /\S{24}/;

interface PaperListProps {
  label: string;
  columns: readonly ListColumn[];
  /** The first rows of the list. */
  rows: readonly ListRow[];
  /** Rows that the search found, and those of the whole list. */
  found: number;
  total: number;
  search: string;
}

/** The beginning of a list as it goes on paper, and what is not on it. */
export function PaperList({ label, columns, rows, found, total, search }: PaperListProps) {
  const { errors, tickets } = useMessages();
  const format = useFormat();
  const printed = columns.slice(0, COLUMNS);
  const words = (text: string, n: number, of: number) =>
    fill(text, { n: format.integer(n), total: format.integer(of), search });
  return (
    <div className={styles.paper} data-paper>
      {search === '' ? null : <p>{words(tickets.paper.search, found, total)}</p>}
      {rows.length === found ? null : <p>{words(tickets.paper.rows, rows.length, found)}</p>}
      {printed.length === columns.length ? null : (
        <p>{words(tickets.paper.columns, printed.length, columns.length)}</p>
      )}
      <table aria-label={label}>
        <thead>
          <tr>
            {printed.map(({ key, head, align }) => (
              <th key={key} scope="col" data-align={align}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row['pos'])}>
              {printed.map((column) => (
                <PaperCell
                  key={column.key}
                  align={column.align}
                  text={cellText(column, row) ?? errors.rows.emptyValue}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PaperCell({ text, align }: { text: string; align: ListColumn['align'] }) {
  return (
    <td data-align={align} data-long={LONG_WORD.test(text) || undefined}>
      {text}
    </td>
  );
}
