import { useMemo } from 'react';
import type { Messages } from '../../../i18n/en.ts';
import type { Format } from '../../../i18n/format.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { LineKey } from '../../../kpi/facts.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { Restatement } from '../../../report/restatement.ts';
import type { SinceSelection } from '../../../report/since.ts';
import type {
  ComparedSide,
  FigureComparison,
  SnapshotComparison,
} from '../../../snapshot/compare-snapshots.ts';
import { differenceWords } from '../../../snapshot/difference-words.ts';
import { Button } from '../../kit/button.tsx';
import { downloadText } from '../../kit/download-text.ts';
import { LedgerNotes } from './ledger-notes.tsx';
import { LedgerSection } from './ledger-section.tsx';
import { ledgerOf } from './ledger.ts';
import { OtherFigures } from './other-figures.tsx';
import { isNarrowed, reasonsOf, type Reason } from './reasons-of.ts';
import styles from './restatement.module.css';
import { RulesSection } from './rules-section.tsx';

interface ComparisonResultProps {
  comparison: SnapshotComparison;
  was: ComparedSide;
  now: ComparedSide;
  /** Of the snapshots, or of the snapshot and the report. */
  names: { was: string; now: string };
  /** What happened since, where the other side is the report. */
  restatement: Restatement | null;
  onTickets: ((kpi: KpiId, line: LineKey, what: SinceSelection) => void) | null;
}

/** What differs by rule, then every figure that differs, with why. */
export function ComparisonResult({
  comparison,
  was,
  now,
  names,
  restatement,
  onTickets,
}: ComparisonResultProps) {
  const messages = useMessages();
  const format = useFormat();
  const ledger = useMemo(() => ledgerOf(comparison, now), [comparison, now]);
  const reasons = (figure: FigureComparison) => reasonsFor(figure, restatement, messages, format);
  const period = periodText(was, now, messages, format);
  const download = async () => {
    const { ledgerCsv } = await import('./ledger-csv.ts');
    const { restatement: texts } = messages;
    const about = [
      [texts.was, names.was],
      [texts.against, names.now],
      ...comparison.differences.map(
        (difference) =>
          [texts.rules.title, differenceWords(difference, { was, now }, messages, format)] as const,
      ),
    ] as const;
    const rows = [
      ledger.changed,
      ledger.noise,
      ledger.otherwise,
      ledger.unmeasured,
      ledger.alone,
      ledger.same,
    ]
      .flat()
      .map((figure) => [figure, reasons(figure)] as const);
    const text = ledgerCsv(rows, about, period, messages, format);
    downloadText(text, 'linewise-then-and-now.csv', 'text/csv;charset=utf-8');
  };
  const { csv, print } = messages.restatement.ledger;
  return (
    <>
      <RulesSection comparison={comparison} was={was} now={now} age={restatement?.age ?? null} />
      <LedgerSection
        ledger={ledger}
        samePeriod={comparison.samePeriod}
        period={period}
        reasonsOf={reasons}
        onTickets={onTickets}
        tools={
          <span className={styles.tools}>
            <Button onClick={() => void download().catch((error: unknown) => console.error(error))}>
              {csv}
            </Button>
            <Button onClick={() => window.print()}>{print}</Button>
          </span>
        }
      />
      <div>
        <OtherFigures ledger={ledger} />
      </div>
      {restatement === null || ledger.changed.length === 0 ? null : (
        <LedgerNotes restatement={restatement} asOf={was.asOf} zone={was.zone} />
      )}
    </>
  );
}

function reasonsFor(
  { kpi, line }: FigureComparison,
  restatement: Restatement | null,
  messages: Messages,
  format: Format,
): readonly Reason[] {
  const own = restatement?.restated.find((figure) => figure.kpi === kpi && figure.line === line);
  if (restatement === null || own === undefined) return [];
  const whole = restatement.restated.find((figure) => figure.kpi === kpi && figure.line === 'all') ?? null;
  return reasonsOf(own, { whole, narrowed: isNarrowed(restatement.now) }, messages, format);
}

function periodText(was: ComparedSide, now: ComparedSide, { overview }: Messages, format: Format): string {
  const name = ({ period }: ComparedSide) =>
    period.from === null && period.to === null ? overview.undated.title : format.period(period);
  return name(was) === name(now) ? name(was) : `${name(was)} → ${name(now)}`;
}
