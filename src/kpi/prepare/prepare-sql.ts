import { withDueSql, withOpenBeforeSql } from '../../calendar/open-hours-sql.ts';
import type { DueColumn, HoursTable, OpenColumn } from '../../calendar/open-hours-sql.ts';
import { localFromUtcSql } from '../../calendar/zone-sql.ts';
import { FACT_COLUMNS, LINES } from '../facts.ts';
import type { FactColumn } from '../facts.ts';
import type { TimeLimits } from '../settings.ts';
import { calendarOfLineSql } from './calendars.ts';
import { exclusionSql } from './exclusion-sql.ts';
import { openSpansSql, RESOLUTION_LINE } from './open-spans-sql.ts';
import { changedColumns, limitSql } from './prepare-context.ts';
import type { PrepareContext } from './prepare-context.ts';

/**
 * SQL of the columns that the settings change (see {@link changedColumns}), a row for each ticket in the order of the table.
 * - Opening hours need both instants: where there is only the tool's own duration (or a date is a bare day, so that the duration is not
 *   the difference of the instants) it is NULL. The response goes by the calendar of the line that received the ticket, both
 *   resolutions and the waiting before them by that of the line that resolved it or has it now.
 * - Waiting is NULL where the ticket's history does not add up to it: then it came from a column of the export.
 * - A due date of the export stays; a limit only fills what is missing.
 */
export function prepareSql(context: PrepareContext): string {
  const columns = changedColumns(context);
  const exprs: Partial<Record<FactColumn, string>> = {
    ...(context.hours ? durations(context) : {}),
    ...dueColumns('response_due'),
    ...dueColumns('due'),
    excluded: exclusionSql(context.settings.exclusions),
  };
  const list = columns.map((column) => `(${exprs[column] ?? column})::${FACT_COLUMNS[column]} AS ${column}`);
  const rows = withLocalSql(context, withLimitsSql(context, withHoursSql(context, columns)));
  return `SELECT ${list.join(',\n  ')}\nFROM (${rows})${isJoined(context, columns) ? '\nORDER BY position' : ''}`;
}

const SPAN_COLUMNS: readonly FactColumn[] = [
  'on_hold_s',
  ...LINES.flatMap((line) => [`line${line}_s`, `handoff${line}_s`] as const),
];

/** A join may lose the order of the rows. */
function isJoined({ spans, hours }: PrepareContext, columns: readonly FactColumn[]): boolean {
  return hours !== null && spans !== null && columns.some((column) => SPAN_COLUMNS.includes(column));
}

function durations({ spans }: PrepareContext): Partial<Record<FactColumn, string>> {
  const ofSpans = (name: string, expr: string): string =>
    spans === null ? 'NULL' : `CASE WHEN ${name} THEN ${expr} END`;
  const lines = LINES.flatMap((line) =>
    ([`line${line}_s`, `handoff${line}_s`] as const).map((name) => [
      name,
      ofSpans(`${name} IS NOT NULL`, `span_${name}`),
    ]),
  );
  return {
    first_response_s: betweenSql('first_response_s', 'first_response_utc', 'open_response', 'open_asked'),
    first_resolution_s: betweenSql(
      'first_resolution_s',
      'first_resolved_utc',
      'open_first_resolved',
      'open_created',
    ),
    resolution_s: betweenSql('resolution_s', 'resolved_utc', 'open_resolved', 'open_created'),
    pickup_s: 'open_picked_up - open_asked',
    on_hold_s: ofSpans('on_hold_s = span_hold_calendar_s', 'span_hold_s'),
    ...Object.fromEntries(lines),
  };
}

function betweenSql(duration: string, instant: string, until: string, from: string): string {
  return `CASE WHEN ${duration} = ${instant} - created_utc THEN ${until} - ${from} END`;
}

function dueColumns(name: 'response_due' | 'due'): Partial<Record<FactColumn, string>> {
  return {
    [`${name}_utc`]: `coalesce(${name}_utc, ${name}_limit_utc)`,
    [`${name}_local`]: `CASE WHEN ${name}_utc IS NULL THEN ${name}_limit_local ELSE ${name}_local END`,
  };
}

/** The tickets with the open seconds before each of their instants: `open_asked` is the creation on the calendar of the response. */
function withHoursSql(context: PrepareContext, columns: readonly FactColumn[]): string {
  const { ticket, settings, hours, spans } = context;
  const rows = `SELECT *, rowid AS position, created_utc + pickup_s AS picked_up_utc,
      ${calendarOfLineSql(settings, 'line_first')} AS response_calendar,
      ${calendarOfLineSql(settings, RESOLUTION_LINE)} AS resolution_calendar
    FROM ${ticket}`;
  if (hours === null) return rows;
  const open = withOpenBeforeSql(rows, hours, OPEN);
  if (spans === null || !isJoined(context, columns)) return open;
  const names = [
    'hold_s',
    'hold_calendar_s',
    ...LINES.flatMap((line) => [`line${line}_s`, `handoff${line}_s`]),
  ];
  return `SELECT opened.*, ${names.map((name) => `past.${name} AS span_${name}`).join(', ')}
    FROM (${open}) AS opened LEFT JOIN (${openSpansSql(context, spans, hours)}) AS past ON past.row_no = opened.row_no`;
}

const OPEN: readonly OpenColumn[] = [
  { name: 'open_asked', instant: 'created_utc', calendar: 'response_calendar' },
  { name: 'open_response', instant: 'first_response_utc', calendar: 'response_calendar' },
  { name: 'open_picked_up', instant: 'picked_up_utc', calendar: 'response_calendar' },
  { name: 'open_created', instant: 'created_utc', calendar: 'resolution_calendar' },
  { name: 'open_first_resolved', instant: 'first_resolved_utc', calendar: 'resolution_calendar' },
  { name: 'open_resolved', instant: 'resolved_utc', calendar: 'resolution_calendar' },
];

/** The same rows with the instants that the time limits come to: `response_due_limit_utc`, `due_limit_utc`. */
function withLimitsSql({ settings, hours }: PrepareContext, rows: string): string {
  const { responseLimits, resolutionLimits } = settings;
  return hours === null
    ? `SELECT *, ${calendarDue(responseLimits)} AS response_due_limit_utc, ${calendarDue(resolutionLimits)} AS due_limit_utc FROM (${rows})`
    : openDueSql(rows, hours, responseLimits, resolutionLimits);
}

function calendarDue(limits: TimeLimits): string {
  return `created_utc + ${limitSql(limits)}`;
}

function openDueSql(rows: string, hours: HoursTable, response: TimeLimits, resolution: TimeLimits): string {
  const wanted: DueColumn[] = [
    {
      name: 'response_due_limit_utc',
      before: 'open_asked',
      seconds: limitSql(response),
      calendar: 'response_calendar',
    },
    {
      name: 'due_limit_utc',
      before: 'open_created',
      seconds: limitSql(resolution),
      calendar: 'resolution_calendar',
    },
  ];
  return withDueSql(rows, hours, wanted);
}

function withLocalSql({ transitions }: PrepareContext, rows: string): string {
  const locals = ['response_due_limit', 'due_limit'].map(
    (name) => `${localFromUtcSql(`${name}_utc`, transitions)} AS ${name}_local`,
  );
  return `SELECT *, ${locals.join(', ')} FROM (${rows})`;
}
