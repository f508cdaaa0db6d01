import { useEffect, useRef, useState } from 'react';
import { LONGEST } from '../../../snapshot/limits.ts';
import { Field } from '../../kit/field.tsx';
import styles from './note-field.module.css';

interface NoteFieldProps {
  value: string;
  onChange: (value: string) => void;
  label: string;
  /** An example of what could stand there. */
  placeholder?: string;
  /** Whether writing begins as soon as it is there. */
  takesFocus?: boolean;
}

/** A text of any number of lines, as high as what is written in it. */
export function NoteField({ value, onChange, label, placeholder, takesFocus = false }: NoteFieldProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const [isNew] = useState(takesFocus);
  useEffect(() => {
    if (isNew) text.current?.focus();
  }, [isNew]);
  return (
    <Field label={label}>
      <textarea
        ref={text}
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
