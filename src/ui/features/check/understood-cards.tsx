import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { partName } from './part-name.ts';
import { RowOutcome } from './row-outcome.tsx';
import { understoodColumns } from './understood-cells.ts';
import type { UnderstoodProps } from './understood-table.tsx';
import { UnderstoodValue } from './understood-value.tsx';
import styles from './understood.module.css';

/** The same as {@link ./understood-table.tsx} for a narrow screen: one row at a time. */
export function UnderstoodCards({ rows, columns, plan }: UnderstoodProps) {
  const { check } = useMessages();
  const { preview: texts } = check;
  const format = useFormat();
  const [at, setAt] = useState(0);
  const index = Math.min(at, rows.length - 1);
  const row = rows[index];
  if (!row) return null;
  const place = { row: format.integer(row.row_no), n: index + 1, total: rows.length };
  return (
    <div className={styles.card}>
      <div className={styles.turn}>
        <Button aria-label={texts.previous} disabled={index === 0} onClick={() => setAt(index - 1)}>
          <span aria-hidden="true">←</span>
        </Button>
        <span aria-live="polite">{fill(texts.rowOf, place)}</span>
        <Button aria-label={texts.next} disabled={index === rows.length - 1} onClick={() => setAt(index + 1)}>
          <span aria-hidden="true">→</span>
        </Button>
      </div>
      <dl className={styles.parts}>
        {understoodColumns(plan, rows).map(({ key, column }) => (
          <div key={key} className={styles.part}>
            <dt>
              {partName(key, check)}
              <span className={styles.header}>
                {column === null ? texts.derived : columns[column]?.header}
              </span>
            </dt>
            <dd>
              <UnderstoodValue part={key} row={row} plan={plan} />
            </dd>
          </div>
        ))}
        <div className={styles.part}>
          <dt>{texts.result}</dt>
          <dd>
            <RowOutcome row={row} />
          </dd>
        </div>
      </dl>
    </div>
  );
}
