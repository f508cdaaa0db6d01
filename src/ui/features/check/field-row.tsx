import { useId } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { Field } from '../../../ingest/import-plan.ts';
import type { RawColumn } from '../../../ingest/inspection.ts';
import { Select } from '../../kit/select.tsx';
import styles from './columns-section.module.css';

interface FieldRowProps {
  field: Field;
  required: boolean;
  columns: readonly RawColumn[];
  chosen: number | undefined;
  onChoose: (column: number | null) => void;
}

/** One meaning, the column of the export that has it, and what is in that column. */
export function FieldRow({ field, required, columns, chosen, onChoose }: FieldRowProps) {
  const { check } = useMessages();
  const id = useId();
  const { name, use } = check.fields[field];
  const missing = required && chosen === undefined;
  const samples = chosen === undefined ? [] : (columns[chosen]?.samples ?? []);
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.field}>
        <span className={styles.name}>{name}</span>{' '}
        {required ? <span className={styles.required}>{check.columns.required}</span> : null}{' '}
        <span className={styles.use}>{use}</span>
      </label>
      <Select
        id={id}
        className={styles.select}
        invalid={missing}
        value={chosen === undefined ? 'none' : String(chosen)}
        options={[
          { value: 'none', label: check.columns.none },
          ...columns.map(({ header }, index) => ({ value: String(index), label: header })),
        ]}
        onChange={(value) => onChoose(value === 'none' ? null : Number(value))}
      />
      {missing ? (
        <p className={styles.missing}>{check.columns.missing}</p>
      ) : (
        <p className={styles.samples}>{samples.join(' · ')}</p>
      )}
    </div>
  );
}
