import { numberOf, type WideRow } from './aggregates.ts';
import { memberOf } from './compile-kpis.ts';
import type { KpiContext } from './kpi-context.ts';
import { ticketsSql } from './measured-tickets-sql.ts';
import type { ShiftGroup } from '../statistics/shift-left.ts';

/**
 * Per category the tickets of `first_level_resolution` (all lines) by the line that resolved them, and how long those took; seconds on the
 * clock of `resolution_time`. NULL where one of both cannot be measured.
 */
export function shiftLeftSql(context: KpiContext): string | null {
  const level = memberOf('first_level_resolution', context);
  const time = memberOf('resolution_time', context);
  if (level.measurement === null || time.measurement === null) return null;
  const tickets = ticketsSql(level, context, 'whole', [
    { name: 'solved', sql: level.measurement.value },
    { name: 'seconds', sql: time.measurement.value },
    { name: 'category', sql: 'category::VARCHAR' },
    { name: 'line_first', sql: 'line_first' },
    { name: 'line_resolved', sql: 'line_resolved' },
  ]);
  const median = (line: number) =>
    `(quantile_cont(seconds::BIGINT, 0.5) FILTER (WHERE line_resolved = ${line}))::DOUBLE`;
  return `SELECT CASE WHEN grouping(category) = 1 THEN TRUE ELSE FALSE END AS whole, category,
  count(solved)::INTEGER AS n, count(*) FILTER (WHERE solved)::INTEGER AS line1,
  count(*) FILTER (WHERE line_resolved = 2)::INTEGER AS line2,
  count(*) FILTER (WHERE line_resolved = 2 AND line_first = 1)::INTEGER AS escalated,
  ${median(1)} AS seconds1, ${median(2)} AS seconds2
FROM (${tickets})
GROUP BY GROUPING SETS ((category), ())`;
}

/** The rows of {@link shiftLeftSql}: all tickets together, and the categories, those that line 2 resolved most of first. */
export function shiftGroupsFromRows(rows: readonly WideRow[]): { whole: ShiftGroup; groups: ShiftGroup[] } {
  const read = (row: WideRow | undefined): ShiftGroup => ({
    key: typeof row?.['category'] === 'string' ? row['category'] : null,
    n: numberOf(row?.['n']) ?? 0,
    line1: numberOf(row?.['line1']) ?? 0,
    line2: numberOf(row?.['line2']) ?? 0,
    escalated: numberOf(row?.['escalated']) ?? 0,
    seconds1: numberOf(row?.['seconds1']),
    seconds2: numberOf(row?.['seconds2']),
  });
  return {
    whole: read(rows.find(({ whole }) => whole === true)),
    groups: rows
      .filter(({ whole }) => whole !== true)
      .map(read)
      .toSorted((a, b) => b.line2 - a.line2 || compareText(a.key ?? '', b.key ?? '')),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
