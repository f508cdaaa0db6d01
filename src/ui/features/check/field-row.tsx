import { useId } from 'react';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Field } from '../../../ingest/import-plan.ts';
import { Combobox, type ComboboxOption } from '../../kit/combobox.tsx';
import styles from './columns-section.module.css';

interface FieldRowProps {
  field: Field;
  required: boolean;
  /** `none` and the columns by number. */
  options: readonly ComboboxOption[];
  /** Of the chosen column. */
  samples: readonly string[];
  chosen: number | undefined;
  onChoose: (column: number | null) => void;
}

/** One meaning, the column of the export that has it, and what is in that column. */
export function FieldRow({ field, required, options, samples, chosen, onChoose }: FieldRowProps) {
  const { check } = useMessages();
  const { columns: texts } = check;
  const format = useFormat();
  const id = useId();
  const { name, use } = check.fields[field];
  const missing = required && chosen === undefined;
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.field}>
        <span className={styles.name}>{name}</span>{' '}
        {required ? <span className={styles.required}>{texts.required}</span> : null}{' '}
        <span className={styles.use}>{use}</span>
      </label>
      <Combobox
        id={id}
        invalid={missing}
        value={chosen === undefined ? 'none' : String(chosen)}
        options={options}
        placeholder={texts.search}
        noMatch={texts.noMatch}
        more={(count) => format.plural(count, texts.moreMatches)}
        onChange={(value) => onChoose(value === 'none' ? null : Number(value))}
      />
      {missing ? (
        <p className={styles.missing}>{texts.missing}</p>
      ) : (
        <p className={styles.samples}>{samples.join(' · ')}</p>
      )}
    </div>
  );
}
