import { Fragment } from 'react';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { fill } from '../../../i18n/fill.ts';
import type { LineKey } from '../../../kpi/facts.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { CutPeriod } from '../../../i18n/date-format.ts';
import type { ChangedFigure, ChangeFinding } from '../../../kpi/statistics/what-changed.ts';
import { classNames } from '../../kit/class-names.ts';
import { Button } from '../../kit/button.tsx';
import { fillNodes } from '../../kit/fill-nodes.tsx';
import { findingParts } from '../../../i18n/finding-text.ts';
import styles from './overview-title.module.css';

interface ChangeFindingsProps {
  findings: readonly ChangeFinding[];
  /** The figures themselves in a few sentences: where little changed, that is what there is to say. */
  lead?: readonly string[];
  /** The period compared with. */
  period: CutPeriod;
  onDefinition: (kpi: KpiId) => void;
  onTickets: (kpi: KpiId, line: LineKey) => void;
}

const NONE: readonly never[] = [];

/** What changed most, a sentence each: the name opens how it is computed, the value the tickets behind it. */
export function ChangeFindings({
  findings,
  lead = NONE,
  period,
  onDefinition,
  onTickets,
}: ChangeFindingsProps) {
  const { changes } = useMessages();
  const format = useFormat();
  const onlyOne =
    findings.filter(({ kind }) => kind !== 'chance').length === 1 && findings[0]?.kind === 'change';
  return (
    <div className={classNames(styles.lead, styles.findings)}>
      {findings.map((finding) =>
        finding.kind === 'nothing' ? (
          <Fragment key="nothing">
            <p>{fill(changes.nothingChanged, { period: format.period(period) })}</p>
            {lead.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Fragment>
        ) : finding.kind === 'chance' ? (
          <p key="chance" className={styles.chance}>
            {format.plural(finding.compared, changes.chance)}
          </p>
        ) : (
          <Finding
            key={`${finding.kpi} ${finding.line}`}
            finding={finding}
            onDefinition={() => onDefinition(finding.kpi)}
            onTickets={() => onTickets(finding.kpi, finding.line)}
          />
        ),
      )}
      {onlyOne ? <p>{lead.join(' ')}</p> : null}
    </div>
  );
}

interface FindingProps {
  finding: ChangedFigure;
  onDefinition: () => void;
  onTickets: () => void;
}

function Finding({ finding, onDefinition, onTickets }: FindingProps) {
  const messages = useMessages();
  const format = useFormat();
  const { sign, template, driver, provisional, interval, kpi, value, ...parts } = findingParts(
    finding,
    messages,
    format,
  );
  const { showTickets } = messages.overview;
  return (
    <p className={styles.finding} title={interval}>
      <span aria-hidden="true" className={classNames(styles.sign, styles[finding.change.verdict])}>
        {sign}
      </span>
      {fillNodes(template, {
        ...parts,
        kpi: (
          <Button
            variant="text"
            aria-label={fill(messages.overview.openDefinition, { kpi })}
            onClick={onDefinition}
          >
            {kpi}
          </Button>
        ),
        value: (
          <Button variant="text" title={format.plural(finding.now.n, showTickets)} onClick={onTickets}>
            {value}
          </Button>
        ),
      })}{' '}
      {driver === '' && provisional === '' ? null : (
        <span className={styles.driver}>
          {driver} {provisional}
        </span>
      )}
    </p>
  );
}
