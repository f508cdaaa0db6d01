import { useId } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { Line } from '../../../kpi/facts.ts';
import styles from './line-choice.module.css';

interface LineChoiceProps {
  group: string;
  line: Line | null;
  onLine: (line: Line | null) => void;
}

const CHOICES = [1, 2, 3, null] as const;

/** The line of one group: radio buttons in a row, in the colours of the lines. */
export function LineChoice({ group, line, onLine }: LineChoiceProps) {
  const { common, check } = useMessages();
  const name = useId();
  return (
    <fieldset className={styles.choice} aria-label={group}>
      {CHOICES.map((choice) => (
        <label key={choice} className={styles.option} data-line={choice ?? 'none'}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={choice === line}
            onChange={() => onLine(choice)}
          />
          {choice === null ? check.lines.none : common.lines[choice]}
        </label>
      ))}
    </fieldset>
  );
}
