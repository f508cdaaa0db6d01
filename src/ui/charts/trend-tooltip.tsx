import { Fragment } from 'react';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import type { ComparedSeries } from './compared-series.ts';
import { LineKeyMark } from './line-key-mark.tsx';
import { pointNotes } from './point-notes.ts';
import styles from './trend-chart.module.css';

interface TrendTooltipProps {
  series: readonly KpiSeries[];
  compared?: readonly ComparedSeries[];
  /** Given by the chart: whether the cursor is on a bucket, and on which. */
  active?: boolean;
  label?: string | number | undefined;
}

/** The figures of one bucket, beside the pointer or the keyboard cursor. */
export function TrendTooltip({ series, compared = [], active = false, label }: TrendTooltipProps) {
  const messages = useMessages();
  const format = useFormat();
  if (!active || typeof label !== 'string') return null;
  const bucket = series[0]?.bucket ?? 'week';
  return (
    <div className={styles.tooltip}>
      <p className={styles.tooltipTitle}>{format.bucket(label, bucket)}</p>
      <table>
        <tbody>
          {series.map(({ line, unit, points }) => {
            const index = points.findIndex(({ from }) => from === label);
            const point = points[index];
            const value = point?.value ?? null;
            const before = compared.find((one) => one.line === line)?.points[index] ?? null;
            return (
              <Fragment key={line}>
                <tr>
                  <th scope="row">
                    <LineKeyMark line={line} /> {messages.common.linesShort[line]}
                  </th>
                  <td>{value === null ? messages.overview.trend.gap : format.value(value, unit)}</td>
                  <td className={styles.tooltipNote}>
                    {point === undefined ? '' : pointNotes(point, messages, format)}
                  </td>
                </tr>
                {before === null ? null : (
                  <tr className={styles.tooltipBefore}>
                    <th scope="row">{format.bucketName(before.from, bucket, true)}</th>
                    <td>
                      {before.value === null ? messages.overview.trend.gap : format.value(before.value, unit)}
                    </td>
                    <td className={styles.tooltipNote}>{pointNotes(before, messages, format)}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
