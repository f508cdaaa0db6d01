import { withOpenBeforeSql } from '../../calendar/open-hours-sql.ts';
import type { HoursTable, OpenColumn } from '../../calendar/open-hours-sql.ts';
import { LINES } from '../facts.ts';
import { calendarOfLineSql, calendarsOf } from './calendars.ts';
import type { PrepareContext } from './prepare-context.ts';

/** SQL of the calendar of a ticket's resolution: of the line that resolved it or has it now. */
export const RESOLUTION_LINE = 'coalesce(line_resolved, line_current)';

/**
 * SQL of what the history of each ticket (`row_no`) comes to in opening hours: `hold_s` waiting, with the same in calendar time
 * (`hold_calendar_s`); `line1_s` … `line3_s` unresolved at each line; `handoff1_s` … until it was taken up there, NULL where none was.
 * Waiting is counted on the calendar of the resolution, so that it never exceeds the time it is taken from; the rest on that
 * of the line where it was spent. A stretch that lasts goes on to the report's "now"; nothing is counted after the last resolution.
 */
export function openSpansSql(
  { settings, ticket, asOfUtc }: PrepareContext,
  spans: string,
  hours: HoursTable,
): string {
  const own = calendarOfLineSql(settings, RESOLUTION_LINE);
  const here = calendarOfLineSql(settings, 'spans.line');
  const alone = calendarsOf(settings).length === 1;
  const wanted: OpenColumn[] = [
    { name: 'here_from', instant: 'from_utc', calendar: 'here' },
    { name: 'here_until', instant: 'end_utc', calendar: 'here' },
    { name: 'here_taken', instant: 'taken_utc', calendar: 'here' },
    ...(alone
      ? []
      : [
          { name: 'own_from', instant: 'from_utc', calendar: 'own' },
          { name: 'own_until', instant: 'end_utc', calendar: 'own' },
        ]),
  ];
  const hold = alone ? 'here_until - here_from' : 'own_until - own_from';
  const sums = LINES.flatMap((line) => [
    `coalesce(sum(here_until - here_from) FILTER (phase <> 'done' AND line = ${line}), 0)::BIGINT AS line${line}_s`,
    `sum(here_taken - here_from) FILTER (arrival AND line = ${line})::BIGINT AS handoff${line}_s`,
  ]);
  // CASE, because least and greatest take four times as long.
  const stretches = `SELECT * EXCLUDE (last_utc, resolved_utc),
      CASE WHEN last_utc < from_utc OR resolved_utc < from_utc THEN from_utc WHEN resolved_utc < last_utc THEN resolved_utc ELSE last_utc END AS end_utc
    FROM (SELECT spans.row_no, spans.line, spans.phase, spans.arrival, spans.from_utc, spans.taken_utc, ticket.resolved_utc,
        coalesce(spans.until_utc, ${asOfUtc}) AS last_utc, ${here} AS here, ${own} AS own
      FROM ${spans} AS spans JOIN ${ticket} AS ticket ON ticket.row_no = spans.row_no)`;
  return `SELECT row_no, coalesce(sum(${hold}) FILTER (phase = 'hold'), 0)::BIGINT AS hold_s,
      coalesce(sum(end_utc - from_utc) FILTER (phase = 'hold'), 0)::BIGINT AS hold_calendar_s, ${sums.join(', ')}
    FROM (${withOpenBeforeSql(stretches, hours, wanted)}) GROUP BY row_no`;
}
