import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import type { CensoredRow } from '../../../kpi/statistics/kaplan-meier-sql.ts';
import styles from './definition-panel.module.css';

interface CensoredSectionProps {
  /** Of what is over, all lines. */
  solved: Pick<KpiFigure, 'value' | 'p90' | 'n'>;
  /** By Kaplan-Meier, the open tickets in it; NULL where it is beyond what was seen. */
  censored: Pick<CensoredRow, 'median' | 'p90' | 'open'>;
}

/** A duration over what is over, beside the same with the tickets that are still open. */
export function CensoredSection({ solved, censored }: CensoredSectionProps) {
  const { censored: texts } = useMessages().lens;
  const format = useFormat();
  const time = (seconds: number | null) => (seconds === null ? texts.beyond : format.duration(seconds));
  return (
    <>
      <ul className={styles.facts}>
        <li>
          {fill(texts.solved, {
            median: time(solved.value),
            p90: time(solved.p90),
            n: format.integer(solved.n),
          })}
        </li>
        <li>
          <strong>{fill(texts.all, { median: time(censored.median), p90: time(censored.p90) })}</strong>{' '}
          {format.plural(censored.open, texts.open)}
        </li>
      </ul>
      <p className={styles.skipped}>{texts.why}</p>
    </>
  );
}
