import { memo } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { classNames } from '../../kit/class-names.ts';
import { Skeleton } from '../../kit/skeleton.tsx';
import { cellText, type ListColumn, type ListRow } from './list-column.ts';
import styles from './ticket-grid.module.css';

interface GridRowProps {
  id: string;
  pos: number;
  /** Undefined while it is being fetched. */
  row: ListRow | undefined;
  columns: readonly ListColumn[];
  height: number;
  narrow: boolean;
  /** The arrow keys are here. */
  active: boolean;
  /** Its ticket stands open. */
  open: boolean;
}

/** Columns that a block has room for. */
const IN_BLOCK = 8;

/** One row of a grid: its cells beside each other, or as a block. Scrolling draws only those that come into sight. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { id, pos, row, columns, height, narrow, active, open } = props;
  const { errors } = useMessages();
  const words = (column: ListColumn) => {
    if (row === undefined) return <Skeleton width="70%" />;
    const text = cellText(column, row);
    if (text === null) return <span className={styles.empty}>{errors.rows.emptyValue}</span>;
    return narrow ? <span className={styles.value}>{text}</span> : text;
  };
  return (
    <tr
      id={id}
      aria-rowindex={pos + 2}
      aria-selected={active}
      data-pos={pos}
      data-row={row?.['row_no']}
      className={classNames(styles.row, styles.dataRow, active && styles.active, open && styles.open)}
      style={{ height }}
    >
      {(narrow ? columns.slice(0, IN_BLOCK) : columns).map((column, index) => {
        const className = classNames(
          styles.cell,
          column.align === 'end' && !narrow && styles.end,
          narrow && index === 0 && columns[1]?.key !== 'extra' && styles.wholeLine,
        );
        const title = narrow || row === undefined ? undefined : (cellText(column, row) ?? undefined);
        return index === 0 ? (
          <th key={column.key} scope="row" className={className} title={title}>
            {words(column)}
          </th>
        ) : (
          <td key={column.key} className={className} title={title}>
            {narrow ? <span className={styles.label}>{column.head}</span> : null}
            {words(column)}
          </td>
        );
      })}
    </tr>
  );
});
