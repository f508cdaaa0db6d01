import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { LineKey } from '../../../kpi/facts.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { CutPeriod } from '../../../i18n/date-format.ts';
import type { KpiFigure, Period } from '../../../kpi/kpi-query.ts';
import type { ChangeFinding } from '../../../kpi/statistics/what-changed.ts';
import { BusyTitle } from '../../kit/busy-title.tsx';
import { classNames } from '../../kit/class-names.ts';
import { Skeleton } from '../../kit/skeleton.tsx';
import { ChangeFindings } from './change-findings.tsx';
import { findingsHeadline } from '../../../i18n/finding-text.ts';
import { leadSentences } from '../../../i18n/lead-sentence.ts';
import styles from './overview-title.module.css';

interface OverviewTitleProps {
  /** With both ends: what the figures are about; NULL for an export without dates. */
  period: Period | null;
  figures: readonly KpiFigure[] | null;
  /** What is compared with, and what changed since, NULL while that is computed. NULL where nothing is compared. */
  changes?: { since: CutPeriod; findings: readonly ChangeFinding[] | null } | null;
  /** Those of another selection are on their way. */
  busy?: boolean;
  onDefinition: (kpi: KpiId) => void;
  onTickets: (kpi: KpiId, line: LineKey) => void;
}

/** The period and what changed most as the page's title; below it what changed, or the figures in one or two sentences. */
export function OverviewTitle(props: OverviewTitleProps) {
  const { period, figures, changes = null, busy = false, onDefinition, onTickets } = props;
  const messages = useMessages();
  const format = useFormat();
  const name = period === null ? messages.overview.undated.title : format.period(period);
  const headline = changes?.findings ? findingsHeadline(changes.findings, messages, format) : null;
  return (
    <BusyTitle busy={busy}>
      <h1>{headline === null ? name : `${name}: ${headline}`}</h1>
      {period === null ? <p className={styles.lead}>{messages.overview.undated.text}</p> : null}
      {figures === null || changes?.findings === null ? (
        <p className={classNames(styles.lead, changes !== null && styles.findings)}>
          <Skeleton width="60ch" height="1em" />
        </p>
      ) : changes === null ? (
        <p className={styles.lead}>{leadSentences(figures, messages, format).join(' ')}</p>
      ) : (
        <ChangeFindings
          findings={changes.findings}
          lead={leadSentences(figures, messages, format)}
          period={changes.since}
          onDefinition={onDefinition}
          onTickets={onTickets}
        />
      )}
    </BusyTitle>
  );
}
