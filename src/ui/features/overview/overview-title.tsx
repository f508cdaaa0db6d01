import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiFigure, Period } from '../../../kpi/kpi-query.ts';
import { Skeleton } from '../../kit/skeleton.tsx';
import { leadSentence } from './lead-sentence.ts';
import styles from './overview-title.module.css';

interface OverviewTitleProps {
  /** With both ends: what the figures are about; NULL for an export without dates. */
  period: Period | null;
  figures: readonly KpiFigure[] | null;
}

/** The period as the page's title, and the figures in one or two sentences. */
export function OverviewTitle({ period, figures }: OverviewTitleProps) {
  const messages = useMessages();
  const format = useFormat();
  return (
    <div className={styles.title}>
      <h1>{period === null ? messages.overview.undated.title : format.period(period)}</h1>
      {period === null ? <p className={styles.lead}>{messages.overview.undated.text}</p> : null}
      <p className={styles.lead}>
        {figures === null ? <Skeleton width="60ch" height="1em" /> : leadSentence(figures, messages, format)}
      </p>
    </div>
  );
}
