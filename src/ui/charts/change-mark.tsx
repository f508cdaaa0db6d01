import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { CutPeriod } from '../../i18n/date-format.ts';
import { classNames } from '../kit/class-names.ts';
import { VisuallyHidden } from '../kit/visually-hidden.tsx';
import { changeText } from './change-text.ts';
import type { FigureChange } from './comparison.ts';
import styles from './change-mark.module.css';

interface ChangeMarkProps {
  change: FigureChange;
  /** The period compared with. */
  period: CutPeriod;
}

/** A change as sign and number: the sign and its colour say better or worse, the number more or less, the words both. */
export function ChangeMark({ change, period }: ChangeMarkProps) {
  const messages = useMessages();
  const format = useFormat();
  const text = changeText(change, period, messages, format);
  if (text === null) return null;
  const { verdict } = change.change;
  const tone = verdict === 'better' ? styles.better : verdict === 'worse' ? styles.worse : undefined;
  return (
    <span className={classNames(styles.change, tone)} title={text.long} data-change={verdict}>
      {text.sign === '' ? null : (
        <span aria-hidden="true" className={styles.sign}>
          {text.sign}
        </span>
      )}
      {text.short}
      <VisuallyHidden> ({text.long})</VisuallyHidden>
    </span>
  );
}
