import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { classNames } from '../../kit/class-names.ts';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './settings.module.css';

interface CommitInputProps {
  label: string;
  /** The label is read aloud but stands elsewhere on the page. */
  labelHidden?: boolean;
  /** What holds now, as the reader writes it. */
  text: string;
  /** Takes what was typed over; answers what is wrong with it, in words, or NULL. */
  commit: (typed: string) => string | null;
  placeholder?: string;
  hint?: ReactNode;
  before?: ReactNode;
  after?: ReactNode;
  /** Room for a line of text, not a number. */
  wide?: boolean;
}

/** A field that is read when it is left, or with Enter; Escape puts back what was. What cannot be read stays, and changes nothing. */
export function CommitInput({
  label,
  labelHidden = false,
  text,
  commit,
  placeholder,
  hint,
  before,
  after,
  wide = false,
}: CommitInputProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const settle = (): void => {
    if (draft === null) return;
    const wrong = draft.trim() === text ? null : commit(draft);
    setProblem(wrong);
    if (wrong === null) setDraft(null);
  };
  const about = [problem === null ? '' : `${id}-problem`, hint === undefined ? '' : `${id}-hint`]
    .filter((one) => one !== '')
    .join(' ');
  return (
    <div className={styles.field}>
      {labelHidden ? null : (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <span className={styles.control}>
        {before}
        <TextInput
          id={id}
          className={classNames(styles.input, wide && styles.wide)}
          autoComplete="off"
          spellCheck={false}
          aria-label={labelHidden ? label : undefined}
          aria-invalid={problem !== null}
          aria-describedby={about === '' ? undefined : about}
          placeholder={placeholder}
          value={draft ?? text}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle();
            if (event.key !== 'Escape') return;
            setDraft(null);
            setProblem(null);
          }}
        />
        {after}
      </span>
      {problem === null ? null : (
        <span id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </span>
      )}
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}
