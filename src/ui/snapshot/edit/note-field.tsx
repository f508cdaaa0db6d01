import { LONGEST } from '../../../snapshot/limits.ts';
import { Field } from '../../kit/field.tsx';
import styles from './note-field.module.css';

interface NoteFieldProps {
  value: string;
  onChange: (value: string) => void;
  label: string;
  /** An example of what could stand there. */
  placeholder?: string;
}

/** A text of any number of lines, as high as what is written in it. */
export function NoteField({ value, onChange, label, placeholder }: NoteFieldProps) {
  return (
    <Field label={label}>
      <textarea
        className={styles.note}
        rows={2}
        dir="auto"
        maxLength={LONGEST.note}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
