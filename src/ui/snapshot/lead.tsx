import { Fragment } from 'react';
import { fill } from '../../i18n/fill.ts';
import { findingParts, findingsHeadline } from '../../i18n/finding-text.ts';
import { leadSentences } from '../../i18n/lead-sentence.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { ChangedFigure } from '../../kpi/statistics/what-changed.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { headerWords } from '../../snapshot/header-words.ts';
import { snapshotFindings } from '../../snapshot/talking-points.ts';
import { classNames } from '../kit/class-names.ts';
import { asKpiFigure } from '../../snapshot/shown-figures.ts';
import { comparedPeriod } from './snapshot-view.ts';
import styles from './snapshot-page.module.css';

/** What changed most, in the words of the overview; where nothing is compared, the figures in a few sentences. */
export function Lead({ snapshot }: { snapshot: Snapshot }) {
  const messages = useMessages();
  const format = useFormat();
  const findings = snapshotFindings(snapshot);
  const lead = leadSentences(snapshot.kpis.map(asKpiFigure), messages, format);
  const headline = findingsHeadline(findings, messages, format);
  const since = comparedPeriod(snapshot);
  const isOnlyOne =
    findings.filter(({ kind }) => kind !== 'chance').length === 1 && findings[0]?.kind === 'change';
  return (
    <div className={styles.lead}>
      {headline === null ? null : (
        <p className={styles.headline}>
          {headerWords(snapshot, messages, format).period}: {headline}
        </p>
      )}
      {since === null || findings.length === 0 ? <p>{lead.join(' ')}</p> : null}
      {findings.map((finding) =>
        finding.kind === 'nothing' ? (
          <Fragment key="nothing">
            {finding.compared === 0 || since === null ? null : (
              <p>{fill(messages.changes.nothingChanged, { period: format.period(since) })}</p>
            )}
            <p>{lead.join(' ')}</p>
          </Fragment>
        ) : finding.kind === 'chance' ? (
          <p key="chance" className={styles.small}>
            {format.plural(finding.compared, messages.changes.chance)}
          </p>
        ) : (
          <Finding key={`${finding.kpi} ${finding.line}`} finding={finding} />
        ),
      )}
      {isOnlyOne ? <p>{lead.join(' ')}</p> : null}
    </div>
  );
}

function Finding({ finding }: { finding: ChangedFigure }) {
  const { sign, template, driver, provisional, interval, ...parts } = findingParts(
    finding,
    useMessages(),
    useFormat(),
  );
  return (
    <p className={styles.finding} title={interval}>
      <span aria-hidden="true" className={classNames(styles.sign, styles[finding.change.verdict])}>
        {sign}
      </span>
      {fill(template, parts)}{' '}
      {driver === '' && provisional === '' ? null : (
        <span className={styles.muted}>
          {driver} {provisional}
        </span>
      )}
    </p>
  );
}
