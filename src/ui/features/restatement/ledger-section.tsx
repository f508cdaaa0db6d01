import { useId } from 'react';
import type { ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { LineKey } from '../../../kpi/facts.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { SinceSelection } from '../../../report/since.ts';
import type { FigureComparison } from '../../../snapshot/compare-snapshots.ts';
import { sentenceOf } from './figure-words.ts';
import { LedgerRow } from './ledger-row.tsx';
import { byKpi, leadOf, type Ledger } from './ledger.ts';
import type { Reason } from './reasons-of.ts';
import styles from './restatement.module.css';

interface LedgerSectionProps {
  ledger: Ledger;
  samePeriod: boolean;
  period: string;
  reasonsOf: (figure: FigureComparison) => readonly Reason[];
  onTickets: ((kpi: KpiId, line: LineKey, what: SinceSelection) => void) | null;
  /** CSV and print. */
  tools: ReactNode;
}

/** What changed, figure by figure, with the reasons. The first of them leads. */
export function LedgerSection({
  ledger,
  samePeriod,
  period,
  reasonsOf,
  onTickets,
  tools,
}: LedgerSectionProps) {
  const id = useId();
  const messages = useMessages();
  const format = useFormat();
  const texts = messages.restatement.ledger;
  const { changed, same, total, otherwise, noise } = ledger;
  const lead = leadOf(changed);
  const headline = (): string => {
    if (changed.length === 0 && same.length + noise.length === 0 && otherwise.length > 0)
      return texts.incomparable;
    if (changed.length === 0) {
      return samePeriod
        ? format.plural(same.length, texts.nothing)
        : fill(texts.changedNone, { total: format.integer(total) });
    }
    const [one, other] = samePeriod ? [texts.restatedOne, texts.restated] : [texts.changedOne, texts.changed];
    return format.plural(changed.length, { one, other }, { total: format.integer(total) });
  };
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{headline()}</h2>
        {tools}
      </div>
      {lead === null ? null : (
        <p className={styles.lead}>
          {sentenceOf(lead, certainTexts(reasonsOf(lead)), period, messages, format)}
        </p>
      )}
      {byKpi(changed).map(([kpi, figures]) => (
        <div key={kpi} className={styles.kpi}>
          <h3>{inLanguage(kpiDefinition(kpi).text, format.locale).name}</h3>
          <ul className={styles.rows}>
            {figures.map((figure) => (
              <LedgerRow
                key={figure.line}
                figure={figure}
                reasons={reasonsOf(figure)}
                onTickets={onTickets && ((what) => onTickets(kpi, figure.line, what))}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function certainTexts(reasons: readonly Reason[]): string[] {
  return reasons.filter(({ certain }) => certain).map(({ text }) => text);
}
