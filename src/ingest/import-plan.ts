import type { Channel, Status } from '../kpi/facts.ts';
import type { ToolId } from '../kpi/tools.ts';

/**
 * What a column of an export can mean. `resolved` is the last resolution, `first_resolved` the first.
 * `updated` is the moment of the row in every log. Durations have their unit in the plan.
 * Adding one: here, in facts/, and its label in i18n.
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
  'response_due',
  'due',
  'first_response_duration',
  'first_resolution_duration',
  'resolution_duration',
  'on_hold_duration',
  'handle_duration',
  'status',
  'priority',
  'channel',
  'category',
  'group',
  'line',
  'reopen_count',
  'reopened_flag',
  'group_moves',
  'group_stations',
  'agent_replies',
  'customer_replies',
  'fcr_flag',
  'sla_flag',
  'sla_response_flag',
  'hierarchical_flag',
  'csat',
  'active_flag',
  'resolved_flag',
  'closed_flag',
  'escalation_state',
  'first_line_time',
  'requester',
  'agent',
  'sequence',
  'activity',
  'event_field',
  'event_from',
  'event_to',
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
  'response_due',
  'due',
] as const satisfies readonly Field[];

/** The fields that are lengths of time. */
export const DURATION_FIELDS = [
  'first_response_duration',
  'first_resolution_duration',
  'resolution_duration',
  'on_hold_duration',
  'handle_duration',
  'first_line_time',
] as const satisfies readonly Field[];

/** The lengths of time that begin at the creation: where no date says so they tell when something happened. */
export const TIMES_SINCE_CREATION = [
  'first_response_duration',
  'first_resolution_duration',
  'resolution_duration',
] as const satisfies readonly Field[];

/**
 * What a row is.
 * - `tickets`: one row a ticket; its history may stand in the same element ({@link RawRows.events}) or in comment cells.
 * - `updates`: a row per change with the ticket's whole state at that moment (`updated`).
 * - `changes`: a row per changed field: `event_field`, `event_from`, `event_to`, at `updated`.
 * - `activities`: a row per thing that happened: `activity` at `updated`.
 * - `periods`: a row per stretch of time in one `status`, from `updated` on.
 */
export const SHAPES = ['tickets', 'updates', 'changes', 'activities', 'periods'] as const;
export type Shape = (typeof SHAPES)[number];

/** What a change of a field (of a change log or of a ticket's own history) is about; `reply` is a public answer of an agent. */
export const EVENT_MEANINGS = ['status', 'group', 'line', 'agent', 'reply', 'ignored'] as const;
export type EventMeaning = (typeof EVENT_MEANINGS)[number];

/** What an activity says: the state a ticket is in from then on, an answer of an agent, or nothing a KPI needs. */
export type ActivityMeaning = Status | 'reply' | 'ignored';

/**
 * How the durations of a column are written. `unit` is that of plain numbers (with a decimal point or comma); `clock` says what three
 * parts are (`1:02:03`: hours, minutes, seconds or days, hours, minutes). Two parts are hours and minutes. ISO 8601 (`PT2H`), words
 * (`25 Days 21 Hours`, `2 d 4 u`), `d.hh:mm[:ss]` and 1970-based dates (`1970-01-01 00:02:17`) say it themselves.
 */
export interface DurationFormat {
  unit: 'ms' | 's' | 'min' | 'h' | 'd';
  clock: 'hms' | 'dhm';
  /** The decimal sign, where the values show it: then the other one groups thousands (`1.440` is 1440 with a comma). Without it a single one is always the decimal sign. */
  decimal?: '.' | ',';
}

export interface DurationEvidence {
  /** Non-empty values of the column. */
  values: number;
  /** Of those, readable in the format. */
  readable: number;
  /** Of those, below zero. */
  negative: number;
  /** TRUE when neither header nor profile nor value tells the unit, what three parts are or what a single point or comma is: the user is asked. */
  ambiguous: boolean;
  /** A value that is in doubt, or a sample. */
  example: string;
  /** The formats to choose from, with the seconds that each makes of the example; only where a clock or a single point or comma is in doubt. */
  readings?: readonly { format: DurationFormat; seconds: number }[];
}

/**
 * One format for a whole column.
 * `iso` covers T or space, fractions and any offset (Z, +02:00, +0200, +02); `epoch_s`/`epoch_ms` are numbers; `excel` counts days
 * since 1899-12-30. `parts` is a wall clock in the report's zone: day, month, year order with any separator and padding, time
 * optional. A value that another format reads beyond doubt (ISO among parts) is read in that one. `swapped`: the ISO dates among the
 * parts have day and month exchanged, by a spreadsheet with another order that took them for dates.
 */
export type DateFormat =
  | { kind: 'iso' }
  | { kind: 'epoch_s' }
  | { kind: 'epoch_ms' }
  | { kind: 'excel' }
  | { kind: 'parts'; order: 'dmy' | 'mdy' | 'ymd'; swapped?: true };

export interface DateEvidence {
  /** Non-empty values of the column. */
  values: number;
  /** Of those, readable in the chosen format. */
  readable: number;
  /** TRUE when day-first and month-first both read every value, or a spreadsheet seems to have exchanged them (`swap`): the user is asked. */
  ambiguous: boolean;
  /** A value that decides it (a component over 12), or a sample. */
  example: string;
  /** A value in whose exact form every one is written, which makes reading them quick; NULL where forms differ. */
  uniform: string | null;
  /** First and last year as written; NULL where nothing could be read. */
  years: readonly [first: number, last: number] | null;
  /** TRUE when no value has a time of the day: a difference with it is no number of minutes. */
  dateOnly?: true;
  /** Where every ISO date could have day and month exchanged and no other one could: how many of both, and such an ISO date. */
  swap?: { typed: number; text: number; example: string };
}

/** Everything that turns raw rows into facts. Made by detection, edited on the check screen, later remembered as a recipe. */
export interface ImportPlan {
  profile: ToolId;
  shape: Shape;
  /** Field → index of the raw column (c0 …). */
  columns: Partial<Record<Field, number>>;
  /** Raw column index → format, for every mapped date column. */
  dates: Record<number, DateFormat>;
  /** Date columns whose format the user chose or confirmed: they are not asked about again. */
  confirmedDates?: readonly number[];
  /** Date column → the column with its time of the day, where the export has them apart. */
  times?: Record<number, number>;
  /** Raw column index → format, for every mapped duration column. */
  durations: Record<number, DurationFormat>;
  /** Duration columns whose format the user chose or confirmed. */
  confirmedDurations?: readonly number[];
  /** IANA zone of the report: of its days, weeks and months. */
  zone: string;
  /** IANA zone in which dates without offset are written; NULL: that of the report. */
  dateZone: string | null;
  /** Raw value (trimmed, lower case) → meaning. Values not listed stay NULL and are shown. */
  status: Record<string, Status>;
  priority: Record<string, 1 | 2 | 3 | 4>;
  channel: Record<string, Channel>;
  /** Activity (trimmed, lower case) → meaning, for `activities`. */
  activity: Record<string, ActivityMeaning>;
  /** Changed field (trimmed, lower case) → meaning, for `changes` and for the history inside tickets. */
  eventField: Record<string, EventMeaning>;
  /** Group name (or value of the line column) as in the export → line. NULL: no line. */
  lineOf: Record<string, 1 | 2 | 3 | null>;
  /**
   * What the values of the satisfaction column mean, 0 (worst) to 1 (best): raw value (trimmed, lower case) → share, made by detection
   * from the scale the values show (words, smileys, 1-5, 0-10, 0-100 %) and edited as any value map. NULL: no rating.
   */
  csat: Record<string, number | null>;
  /** Texts that mean "no value", besides the empty cell. */
  nullTokens: string[];
  /** Use the closing date where the resolution date is missing. Off where the export has a resolution column. */
  closedAsResolved: boolean;
  /** The user says that line 1 receives every ticket: where a list does not tell the way, a ticket on line 2 or 3 was passed on. */
  startsAtLine1: boolean;
}
