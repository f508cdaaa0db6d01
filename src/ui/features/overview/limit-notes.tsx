import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiSeries } from '../../../kpi/kpi-query.ts';
import { signalText, type LimitsOfSeries } from './limits-of.ts';
import styles from './trend-panel.module.css';

interface LimitNotesProps {
  series: KpiSeries;
  control: LimitsOfSeries;
}

/** What the band of a chart means, and every signal in words. */
export function LimitNotes({ series, control }: LimitNotesProps) {
  const messages = useMessages();
  const format = useFormat();
  const texts = messages.measures.limits;
  return (
    <div className={styles.limits}>
      <p>
        {fill(texts.legend, {
          line: messages.changes.lines[series.line],
          centre: format.value(control.centre, series.unit),
        })}{' '}
        {control.signals.length === 0 ? texts.stable : texts.heading}
      </p>
      {control.signals.length === 0 ? null : (
        <ul>
          {control.signals.map((signal) => (
            <li key={`${signal.rule} ${signal.points.join()}`}>
              {signalText(signal, series, messages, format)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
