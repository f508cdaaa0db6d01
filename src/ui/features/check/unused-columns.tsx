import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Field } from '../../../ingest/import-plan.ts';
import { Button } from '../../kit/button.tsx';
import { Select } from '../../kit/select.tsx';
import styles from './columns-section.module.css';
import type { EditProps } from './edit-props.ts';
import { FIELD_GROUPS, FIELDS_OF, isOffered } from './field-groups.ts';
import { unusedColumns } from './open-questions.ts';
import { withColumn } from './plan-edits.ts';

const SHOWN = 50;
const NONE = 'none';

/** The columns of the export that no field is read from, folded away, each with a choice of what it could be. */
export function UnusedColumns({ inspection, plan, onPlan }: EditProps) {
  const { columns: texts, fields } = useMessages().check;
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const unused = unusedColumns(plan, inspection);
  // By what was found at first: a row stays where it is while it is being edited.
  const [first] = useState(unused);
  const listed = [...new Set([...first, ...unused])].toSorted((a, b) => a - b);
  const offered = FIELD_GROUPS.flatMap((group) => FIELDS_OF[group]).filter((field) => isOffered(field, plan));
  const fieldOf = (column: number) => offered.find((field) => plan.columns[field] === column);
  const use = (column: number, field: Field | undefined) => {
    const before = fieldOf(column);
    const freed = before === undefined ? plan : withColumn(plan, before, null);
    onPlan(field === undefined ? freed : withColumn(freed, field, column));
  };
  if (listed.length === 0) return null;
  const shown = all ? listed : listed.slice(0, SHOWN);
  return (
    <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{fill(texts.unused, { count: format.integer(unused.length) })}</summary>
      <p className={styles.use}>{texts.unusedText}</p>
      {open
        ? shown.map((column) => {
            const raw = inspection.raw.columns[column];
            const field = fieldOf(column);
            const free = offered.filter((one) => one === field || plan.columns[one] === undefined);
            return raw === undefined ? null : (
              <div key={column} className={styles.row}>
                <span className={styles.header}>{raw.header}</span>
                <Select
                  label={fill(texts.useAs, { column: raw.header })}
                  value={field ?? NONE}
                  options={[
                    { value: NONE, label: texts.notUsed },
                    ...free.map((value) => ({ value, label: fields[value].name })),
                  ]}
                  onChange={(value) => use(column, value === NONE ? undefined : value)}
                />
                <p className={styles.samples}>{raw.samples.join(' · ')}</p>
              </div>
            );
          })
        : null}
      {shown.length < listed.length ? (
        <Button onClick={() => setAll(true)}>
          {fill(texts.showAll, { count: format.integer(listed.length) })}
        </Button>
      ) : null}
    </details>
  );
}
