import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { RawColumn } from '../../../ingest/inspection.ts';
import { ScrollArea } from '../../kit/scroll-area.tsx';
import styles from './preview-table.module.css';

interface PreviewTableProps {
  columns: readonly RawColumn[];
  rows: readonly { number: number; cells: readonly string[] }[];
}

/** More would make a wide export slow to draw; the mapping has every column. */
const COLUMNS = 200;

/** The first rows of the file as they stand in it, in a box that scrolls by itself. */
export function PreviewTable({ columns, rows }: PreviewTableProps) {
  const { preview: texts } = useMessages().check;
  const format = useFormat();
  const shown = columns.slice(0, COLUMNS);
  return (
    <ScrollArea className={styles.box} labelledBy="check-preview">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.row}</th>
            {shown.map(({ header }) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, cells }) => (
            <tr key={number}>
              <th scope="row">{format.integer(number)}</th>
              {shown.map(({ header }, column) => (
                <td key={header} title={cells[column]}>
                  {cells[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
