import type { RowSort } from '../../../report/row-list.ts';
import { classNames } from '../../kit/class-names.ts';
import type { ListColumn } from './list-column.ts';
import styles from './ticket-grid.module.css';

interface GridHeadProps {
  columns: readonly ListColumn[];
  /** Of all columns, at the least. */
  width: string | undefined;
  sort: RowSort | null;
  onSort: (column: string) => void;
  /** For screen readers only. */
  hidden: boolean;
}

/** The column heads of a grid; a click sorts by one, the next click turns the order, the third gives the list its own order back. */
export function GridHead({ columns, width, sort, onSort, hidden }: GridHeadProps) {
  return (
    <thead className={classNames(styles.head, hidden && styles.hiddenHead)} style={{ minWidth: width }}>
      <tr aria-rowindex={1} className={styles.row}>
        {columns.map(({ key, head, align }) => (
          <th
            key={key}
            scope="col"
            aria-sort={sort?.column === key ? (sort.descending ? 'descending' : 'ascending') : undefined}
            className={classNames(styles.columnHead, align === 'end' && styles.end)}
          >
            <button
              type="button"
              className={styles.sort}
              title={head}
              tabIndex={hidden ? -1 : undefined}
              onClick={() => onSort(key)}
            >
              {head}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
