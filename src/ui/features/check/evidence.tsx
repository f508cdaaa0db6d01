import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import styles from './dates-section.module.css';

interface EvidenceProps {
  /** A value as it stands in the file. */
  example: string;
  /** The same in words; null where the format does not fit. */
  understood: string | null;
  /** Over the whole column; absent while another format is chosen than it was counted with. */
  counted?: { values: number; readable: number; negative?: number } | undefined;
}

/** What a format makes of one value, and how many of the column it fits. */
export function Evidence({ example, understood, counted }: EvidenceProps) {
  const { dates: texts } = useMessages().check;
  const format = useFormat();
  if (example === '') return <p className={styles.example}>{texts.empty}</p>;
  const complete = counted !== undefined && counted.readable === counted.values;
  const negative = counted?.negative ?? 0;
  return (
    <p className={styles.example}>
      <span className={styles.raw}>{example}</span> <span aria-hidden="true">→</span>{' '}
      {understood === null ? (
        <span className={styles.unreadable}>{texts.unreadable}</span>
      ) : (
        <span>{understood}</span>
      )}
      {counted === undefined ? null : (
        <span className={styles.counted} data-complete={complete}>
          {fill(complete ? texts.allReadable : texts.readable, {
            readable: format.integer(counted.readable),
            values: format.integer(counted.values),
          })}
          {negative === 0 ? null : (
            <span className={styles.unreadable}> · {format.plural(negative, texts.negative)}</span>
          )}
        </span>
      )}
    </p>
  );
}
