import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { ImportPlan } from '../../../ingest/import-plan.ts';
import type { RawColumn } from '../../../ingest/inspection.ts';
import type { UnderstoodRow } from '../../../report/understood-rows.ts';
import { ScrollArea } from '../../kit/scroll-area.tsx';
import { RowOutcome } from './row-outcome.tsx';
import { partName } from './part-name.ts';
import { understoodColumns } from './understood-cells.ts';
import { UnderstoodValue } from './understood-value.tsx';
import styles from './understood.module.css';

export interface UnderstoodProps {
  rows: readonly UnderstoodRow[];
  columns: readonly RawColumn[];
  plan: ImportPlan;
}

/** The first rows, each part of the ticket with the cell it came from. */
export function UnderstoodTable({ rows, columns, plan }: UnderstoodProps) {
  const { check } = useMessages();
  const format = useFormat();
  const parts = understoodColumns(plan, rows);
  return (
    <ScrollArea className={styles.box} labelledBy="check-preview">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{check.preview.row}</th>
            {parts.map(({ key, column }) => (
              <th key={key} scope="col">
                {partName(key, check)}
                <span className={styles.header}>
                  {column === null ? check.preview.derived : columns[column]?.header}
                </span>
              </th>
            ))}
            <th scope="col">{check.preview.result}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row_no}>
              <th scope="row">{format.integer(row.row_no)}</th>
              {parts.map(({ key }) => (
                <td key={key}>
                  <UnderstoodValue part={key} row={row} plan={plan} />
                </td>
              ))}
              <td>
                <RowOutcome row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
