import { fill } from '../../i18n/fill.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { KpiKind } from '../../kpi/kpi-definition.ts';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import { firstNumbered, signalText, type LimitsOfSeries } from './limits-of.ts';
import styles from './limit-notes.module.css';

interface LimitNotesProps {
  series: KpiSeries;
  control: LimitsOfSeries;
}

/** Why a KPI of this kind has no control limits here. */
export function NoLimits({ kind }: { kind: KpiKind }) {
  const { tooFew, stock } = useMessages().measures.limits;
  return (
    <div className={styles.limits}>
      <p>{kind === 'level' ? stock : tooFew}</p>
    </div>
  );
}

/** What the band of a chart means, and every signal in words. */
export function LimitNotes({ series, control }: LimitNotesProps) {
  const messages = useMessages();
  const format = useFormat();
  const texts = messages.measures.limits;
  const items = control.signals.map((signal, index) => (
    <li key={`${signal.rule} ${signal.points.join()}`}>
      <span className={styles.number}>{index + 1}</span> {signalText(signal, series, messages, format)}
    </li>
  ));
  const first = firstNumbered(items.length);
  const [earlier, latest] = [items.slice(0, first), items.slice(first)];
  return (
    <div className={styles.limits}>
      <p>
        {fill(texts.legend, {
          line: messages.changes.lines[series.line],
          centre: format.value(control.centre, series.unit),
        })}{' '}
        {control.signals.length === 0 ? texts.stable : texts.heading}
      </p>
      {earlier.length === 0 ? null : (
        <details>
          <summary>{format.plural(earlier.length, messages.trends.earlierSignals)}</summary>
          <ol>{earlier}</ol>
        </details>
      )}
      {latest.length === 0 ? null : <ol>{latest}</ol>}
    </div>
  );
}
