import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Cohort } from '../../../kpi/kpi-definition.ts';
import type { CensoredRow } from '../../../kpi/statistics/kaplan-meier-sql.ts';
import styles from './definition-content.module.css';

interface CensoredSectionProps {
  /** Of all lines; times are NULL where they are beyond what was seen. */
  censored: CensoredRow;
  /** Of the figure itself: these are the tickets created in the period, which can be others. */
  cohort: Cohort;
}

/** A duration over what is over, beside the same with the tickets that are still open: of the same tickets, each with its number. */
export function CensoredSection({ censored, cohort }: CensoredSectionProps) {
  const { lens, overview } = useMessages();
  const texts = lens.censored;
  const format = useFormat();
  const time = (seconds: number | null) => (seconds === null ? texts.beyond : format.duration(seconds));
  const { events, open, median, p90, over_median, over_p90 } = censored;
  return (
    <>
      <ul className={styles.facts}>
        <li>
          {events === 0
            ? texts.nothingOver
            : fill(texts.solved, {
                median: time(over_median),
                p90: time(over_p90),
                n: format.integer(events),
              })}
        </li>
        <li>
          <strong>
            {fill(texts.all, { median: time(median), p90: time(p90), n: format.integer(events + open) })}
          </strong>{' '}
          {format.plural(open, texts.open)}
        </li>
      </ul>
      <p className={styles.skipped}>
        {texts.why}{' '}
        {cohort === 'created' ? '' : fill(texts.otherTickets, { cohort: overview.cohort[cohort] })}
      </p>
    </>
  );
}
