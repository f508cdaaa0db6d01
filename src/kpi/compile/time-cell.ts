import type { Bucket } from '../kpi-query.ts';
import { bucketStartSql } from '../periods.ts';
import { spanConditions } from './filter-sql.ts';
import type { KpiContext } from './kpi-context.ts';
import { ticketsSql, type Place, type Spread, type TicketColumn } from './measured-tickets-sql.ts';

/** What the tickets of a pass are told apart by in time: the bucket they fall in, or which of two periods. */
export type TimeCell = Bucket | 'period';

/** Of {@link TimeCell} 'period': the period of the context, and the one before. */
export const NOW = 1;
export const BEFORE = 0;

/**
 * SQL of {@link ticketsSql} with `bucket`: the first local second of a ticket's bucket, or {@link NOW} or {@link BEFORE}. A ticket that is
 * open at the end of both periods is there twice.
 */
export function timedTicketsSql(
  place: Place,
  { before, ...context }: KpiContext,
  spread: Spread,
  columns: readonly TicketColumn[],
  cell: TimeCell,
): string {
  if (cell !== 'period' || before === undefined) {
    const bucket = cell === 'period' ? NOW : bucketStartSql('cohort_local', cell);
    return `SELECT *, ${bucket} AS bucket FROM (${ticketsSql(place, context, spread, columns)})`;
  }
  if (place.cohort === 'open') {
    const at = (span: KpiContext['span'], period: number) =>
      `SELECT *, ${period}::BIGINT AS bucket FROM (${ticketsSql(place, { ...context, span }, spread, columns)})`;
    return `${at(context.span, NOW)}\nUNION ALL ${at(before, BEFORE)}`;
  }
  const isNow = spanConditions('cohort_local', context.span).join(' AND ');
  const tickets = ticketsSql(place, { ...context, before }, spread, columns);
  return `SELECT *, (CASE WHEN ${isNow} THEN ${NOW} ELSE ${BEFORE} END)::BIGINT AS bucket FROM (${tickets})`;
}
