import type { Channel, Status } from '../kpi/facts.ts';
import type { ProfileId } from './profiles/profile.ts';

/**
 * What a column of an export can mean. `resolved` is the last resolution, `first_resolved` the first.
 * Durations name their unit in the plan. Adding one: here, in facts/, and its label in i18n.
 */
export const FIELDS = [
  'id',
  'created',
  'first_response',
  'first_resolved',
  'resolved',
  'closed',
  'reopened',
  'updated',
  'due',
  'first_response_minutes',
  'first_resolution_minutes',
  'resolution_minutes',
  'status',
  'priority',
  'channel',
  'category',
  'group',
  'line',
  'reopen_count',
  'group_moves',
  'group_stations',
  'agent_replies',
  'fcr_flag',
  'sla_flag',
  'active_flag',
  'sequence',
] as const;
export type Field = (typeof FIELDS)[number];

/** The fields that are instants. */
export const DATE_FIELDS = [
  'created',
  'first_response',
  'first_resolved',
  'resolved',
  'closed',
  'reopened',
  'updated',
  'due',
] as const satisfies readonly Field[];

/** `tickets`: one row a ticket. `updates`: a row per change with the ticket's whole state at that moment. */
export type Shape = 'tickets' | 'updates';

/**
 * One format for a whole column.
 * `iso` covers T or space, fractions and any offset (Z, +02:00, +0200, +02); `epoch_s`/`epoch_ms` are numbers.
 * `parts` is a wall clock in the report's zone: day, month, year order with any separator and padding, time optional.
 */
export type DateFormat =
  | { kind: 'iso' }
  | { kind: 'epoch_s' }
  | { kind: 'epoch_ms' }
  | { kind: 'parts'; order: 'dmy' | 'mdy' | 'ymd' };

export interface DateEvidence {
  /** Non-empty values of the column. */
  values: number;
  /** Of those, readable in the chosen format. */
  readable: number;
  /** TRUE when day-first and month-first both read every value: the user is asked. */
  ambiguous: boolean;
  /** A value that decides it (a component over 12), or a sample. */
  example: string;
}

/** Everything that turns raw rows into facts. Made by detection, edited on the check screen, later remembered as a recipe. */
export interface ImportPlan {
  profile: ProfileId;
  shape: Shape;
  /** Field → index of the raw column (c0 …). */
  columns: Partial<Record<Field, number>>;
  /** Raw column index → format, for every mapped date column. */
  dates: Record<number, DateFormat>;
  /** Date columns whose format the user chose or confirmed: they are not asked about again. */
  confirmedDates?: readonly number[];
  /** IANA zone of dates without offset, and of the report. */
  zone: string;
  /** Raw value (trimmed, lower case) → meaning. Values not listed stay NULL and are shown. */
  status: Record<string, Status>;
  priority: Record<string, 1 | 2 | 3 | 4>;
  channel: Record<string, Channel>;
  /** Group name (or value of the line column) as in the export → line. NULL: no line. */
  lineOf: Record<string, 1 | 2 | 3 | null>;
  /** Texts that mean "no value", besides the empty cell. */
  nullTokens: string[];
  /** Use the closing date where the resolution date is missing. Off where the export has a resolution column. */
  closedAsResolved: boolean;
}
