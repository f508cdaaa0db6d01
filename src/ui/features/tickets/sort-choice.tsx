import { useMessages } from '../../../i18n/use-messages.tsx';
import type { RowSort } from '../../../report/row-list.ts';
import { Button } from '../../kit/button.tsx';
import { Select } from '../../kit/select.tsx';
import type { ListColumn } from './list-column.ts';
import styles from './list-tools.module.css';

interface SortChoiceProps {
  columns: readonly ListColumn[];
  sort: RowSort | null;
  onSort: (sort: RowSort | null) => void;
}

/** The order of a list that has no column heads to click on. */
export function SortChoice({ columns, sort, onSort }: SortChoiceProps) {
  const { tickets } = useMessages();
  const descending = sort?.descending ?? false;
  return (
    <span className={styles.order}>
      <Select
        label={tickets.sortBy}
        value={sort?.column ?? ''}
        options={[
          { value: '', label: `${tickets.sortBy}: ${tickets.sortOwn}` },
          ...columns.map(({ key, head }) => ({ value: key, label: head })),
        ]}
        onChange={(column) => onSort(column === '' ? null : { column, descending })}
      />
      {sort === null ? null : (
        <Button
          aria-label={descending ? tickets.descending : tickets.ascending}
          onClick={() => onSort({ ...sort, descending: !descending })}
        >
          <span aria-hidden="true">{descending ? '▼' : '▲'}</span>
        </Button>
      )}
    </span>
  );
}
