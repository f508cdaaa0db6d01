import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import { DataTable } from '../kit/data-table.tsx';
import { pointNotes } from './point-notes.ts';
import { trendRows } from './trend-rows.ts';
import styles from './series-table.module.css';

/** The data of a trend chart as a table: a bucket a row, a line a column. */
export function SeriesTable({ title, series }: { title: string; series: readonly KpiSeries[] }) {
  const messages = useMessages();
  const format = useFormat();
  const bucket = series[0]?.bucket ?? 'week';
  return (
    <DataTable
      caption={title}
      captionHidden
      columns={[
        { key: 'from', head: messages.overview.trend.period },
        ...series.map(({ line }) => ({
          key: line,
          head: messages.common.lines[line],
          align: 'end' as const,
        })),
      ]}
      rows={trendRows(series).map((row) => ({
        key: row.from,
        cells: [
          format.bucket(row.from, bucket),
          ...series.map(({ line, unit, points }) => {
            const point = points.find(({ from }) => from === row.from);
            const value = point?.value ?? null;
            if (point === undefined || value === null) return messages.overview.trend.gap;
            return (
              <span key={line}>
                {format.value(value, unit)}{' '}
                <small className={styles.note}>{pointNotes(point, messages, format)}</small>
              </span>
            );
          }),
        ],
      }))}
    />
  );
}
