import { withOpenBeforeSql, type HoursTable } from '../../calendar/open-hours-sql.ts';
import { LINES } from '../facts.ts';
import { calendarOfLineSql } from '../prepare/calendars.ts';
import type { KpiContext } from './kpi-context.ts';
import { ticketsSql } from './measured-tickets-sql.ts';

/** What the ways of tickets are read from, besides their facts. */
export interface RouteSource {
  /** Stretches of tickets with a history (see Dataset.tables.spans); NULL where there are none. */
  spans: string | null;
  /** Opening hours of the calendars of the settings; NULL for calendar time. */
  hours: HoursTable | null;
}

/** What became of a ticket: without a date or a status it is not known. */
const OUTCOME = `CASE WHEN resolved_utc IS NOT NULL OR resolution_s IS NOT NULL OR done THEN 'resolved'
  WHEN done IS FALSE THEN 'open' ELSE 'unsure' END`;

/**
 * SQL of the tickets of `tickets_created`, the ones whose ways are told: row_no, first_line and last_line (0: unknown), outcome,
 * ended_utc (the last resolution), category_name, and for each line and 0 whether the time spent there is known.
 */
export function routeTicketsOf(context: KpiContext): string {
  const columns = [
    { name: 'first_line', sql: 'coalesce(line_first, 0)::TINYINT' },
    {
      name: 'last_line',
      sql: `coalesce(CASE WHEN ${OUTCOME} = 'resolved' THEN line_resolved ELSE line_current END, 0)::TINYINT`,
    },
    { name: 'outcome', sql: OUTCOME },
    { name: 'ended_utc', sql: 'resolved_utc' },
    { name: 'category_name', sql: 'category::VARCHAR' },
    ...LINES.map((line) => ({ name: `timed_${line}`, sql: `line${line}_s IS NOT NULL` })),
    { name: 'timed_0', sql: 'coalesce(line1_s, line2_s, line3_s) IS NOT NULL' },
  ];
  const tickets = ticketsSql({ cohort: 'created', line: 'line_first' }, context, 'whole', columns);
  return `SELECT row_no, ${columns.map(({ name }) => name).join(', ')} FROM (${tickets})`;
}

/**
 * SQL of the stretches of these tickets (in the table `selected`) until their last resolution, what came before any group or line
 * left out: row_no, span_no, line (0: unknown), group_name, unresolved_s (seconds on the clock of the report), waited_s (from the
 * move that begins it until somebody took the ticket up; NULL: no move, or nobody did).
 */
export function routeVisitsSql(
  { settings, asOfUtc }: KpiContext,
  spans: string,
  { hours }: RouteSource,
): string {
  const stretches = `SELECT * EXCLUDE (last_utc, ended_utc),
      CASE WHEN last_utc < from_utc THEN from_utc WHEN ended_utc < last_utc THEN ended_utc ELSE last_utc END AS end_utc
    FROM (
      SELECT spans.row_no, span_no, coalesce(spans.line, 0)::TINYINT AS line, group_name::VARCHAR AS group_name, phase,
        arrival, from_utc, taken_utc, coalesce(until_utc, ${asOfUtc}) AS last_utc, ended_utc,
        ${calendarOfLineSql(settings, 'spans.line')} AS here
      FROM ${spans} AS spans JOIN selected ON selected.row_no = spans.row_no
      WHERE (ended_utc IS NULL OR from_utc <= ended_utc) AND (spans.line IS NOT NULL OR group_name IS NOT NULL)
    )`;
  const [from, until, taken] = hours
    ? (['open_from', 'open_until', 'open_taken'] as const)
    : (['from_utc', 'end_utc', 'taken_utc'] as const);
  const timed = hours
    ? withOpenBeforeSql(stretches, hours, [
        { name: 'open_from', instant: 'from_utc', calendar: 'here' },
        { name: 'open_until', instant: 'end_utc', calendar: 'here' },
        { name: 'open_taken', instant: 'taken_utc', calendar: 'here' },
      ])
    : stretches;
  return `SELECT row_no, span_no, line, group_name, CASE WHEN phase = 'done' THEN 0 ELSE ${until} - ${from} END AS unresolved_s,
      CASE WHEN arrival THEN ${taken} - ${from} END AS waited_s
    FROM (${timed})`;
}
