import type { ReactNode } from 'react';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { TicketSelection } from '../../kpi/compile/ticket-selection.ts';
import type { LineKey } from '../../kpi/facts.ts';
import type { KpiSeries, SeriesPoint } from '../../kpi/kpi-query.ts';
import { DataTable } from '../kit/data-table.tsx';
import { TicketsButton } from '../kit/tickets-button.tsx';
import type { ComparedSeries } from './compared-series.ts';
import { pointNotes } from './point-notes.ts';
import { PointBasis } from './point-basis.tsx';
import { seriesColumns } from './series-columns.ts';
import { trendRows } from './trend-rows.ts';
import styles from './series-table.module.css';

/** Where a point of a series leads. */
export type OpenPoint = (line: LineKey, from: string, selection: TicketSelection) => void;

interface SeriesTableProps {
  title: string;
  series: readonly KpiSeries[];
  compared?: readonly ComparedSeries[];
  onTickets?: OpenPoint | undefined;
}

/** The data of a trend chart as a table: a bucket a row, a line a column, and beside it that line in the period it is compared with. */
export function SeriesTable({ title, series, compared = [], onTickets }: SeriesTableProps) {
  const messages = useMessages();
  const format = useFormat();
  const bucket = series[0]?.bucket ?? 'week';
  const columns = seriesColumns(series, compared);
  const cell = (point: SeriesPoint | null, of: KpiSeries, isBefore: boolean): ReactNode => {
    if (point === null || point.value === null) return messages.overview.trend.gap;
    const open = onTickets && !isBefore;
    return (
      <span>
        {of.unit === 'count' && open ? (
          <TicketsButton n={point.n} onOpen={() => onTickets(of.line, point.from, 'measured')}>
            {format.value(point.value, of.unit)}
          </TicketsButton>
        ) : (
          format.value(point.value, of.unit)
        )}{' '}
        <small className={styles.note}>
          {isBefore ? `${format.bucketName(point.from, bucket, true)} · ` : null}
          {open ? (
            <PointBasis
              point={point}
              unit={of.unit}
              onOpen={(selection) => onTickets(of.line, point.from, selection)}
            />
          ) : (
            pointNotes(point, messages, format)
          )}
        </small>
      </span>
    );
  };
  return (
    <DataTable
      caption={title}
      captionHidden
      columns={[
        { key: 'from', head: messages.overview.trend.period },
        ...columns.map(({ key, series: { line }, before }) => ({
          key,
          head: before === null ? messages.common.lines[line] : messages.trends.beforeHead,
          align: 'end' as const,
        })),
      ]}
      rows={trendRows(series).map((row) => ({
        key: row.from,
        cells: [
          format.bucket(row.from, bucket),
          ...columns.map(({ at, series: of, before }) => cell(at(row.from), of, before !== null)),
        ],
      }))}
    />
  );
}
