import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import { LineKeyMark } from './line-key-mark.tsx';
import { pointNotes } from './point-notes.ts';
import styles from './trend-chart.module.css';

interface TrendTooltipProps {
  series: readonly KpiSeries[];
  /** Given by the chart: whether the cursor is on a bucket, and on which. */
  active?: boolean;
  label?: string | number | undefined;
}

/** The figures of one bucket, beside the pointer or the keyboard cursor. */
export function TrendTooltip({ series, active = false, label }: TrendTooltipProps) {
  const messages = useMessages();
  const format = useFormat();
  if (!active || typeof label !== 'string') return null;
  return (
    <div className={styles.tooltip}>
      <p className={styles.tooltipTitle}>{format.bucket(label, series[0]?.bucket ?? 'week')}</p>
      <table>
        <tbody>
          {series.map(({ line, unit, points }) => {
            const point = points.find(({ from }) => from === label);
            const value = point?.value ?? null;
            return (
              <tr key={line}>
                <th scope="row">
                  <LineKeyMark line={line} /> {messages.common.linesShort[line]}
                </th>
                <td>{value === null ? messages.overview.trend.gap : format.value(value, unit)}</td>
                <td className={styles.tooltipNote}>
                  {point === undefined ? '' : pointNotes(point, messages, format)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
