import type {
  ActivityMeaning,
  DateFormat,
  DurationFormat,
  EventMeaning,
  Field,
  ImportPlan,
  Shape,
} from '../../../ingest/import-plan.ts';
import { VALUE_FIELDS, type Inspection, type ValueField } from '../../../ingest/inspection.ts';
import { profileById } from '../../../ingest/profiles/all-profiles.ts';
import type { ToolId } from '../../../kpi/tools.ts';
import { normaliseValue } from '../../../ingest/recognise/normalise-value.ts';
import { proposeColumns } from '../../../ingest/recognise/propose-columns.ts';
import { dateColumns, durationColumns } from '../../../ingest/recognise/survey.ts';
import type { Channel, Line, Priority, Status } from '../../../kpi/facts.ts';

/** Puts a field on a raw column, or on none. A new date or duration column has no format yet: looking at the plan again gives it one. */
export function withColumn(plan: ImportPlan, field: Field, column: number | null): ImportPlan {
  const columns = { ...plan.columns };
  if (column === null) delete columns[field];
  else columns[field] = column;
  return withColumns(plan, columns);
}

/** Reads the file as another tool's: its columns, zone and words for "no value". What the user said of values and groups stays. */
export function withProfile(plan: ImportPlan, inspection: Inspection, id: ToolId): ImportPlan {
  const profile = profileById(id);
  return {
    ...withColumns(plan, proposeColumns(inspection.raw.columns, profile)),
    profile: id,
    shape: profile.defaultShape,
    dateZone: profile.zone,
    nullTokens: [...profile.nullTokens],
  };
}

export function withShape(plan: ImportPlan, shape: Shape): ImportPlan {
  return { ...plan, shape };
}

function withColumns(plan: ImportPlan, columns: ImportPlan['columns']): ImportPlan {
  return {
    ...plan,
    columns,
    dates: kept(plan.dates, dateColumns(columns)),
    durations: kept(plan.durations, durationColumns(columns)),
  };
}

/** The formats of the columns that are still read with one. */
function kept<T>(formats: Record<number, T>, columns: readonly number[]): Record<number, T> {
  const left: Record<number, T> = {};
  for (const index of columns) {
    const format = formats[index];
    if (format) left[index] = format;
  }
  return left;
}

/** Formats the user chose: their columns are no longer asked about. */
export function withDateFormats(plan: ImportPlan, formats: Readonly<Record<number, DateFormat>>): ImportPlan {
  const confirmed = new Set([...(plan.confirmedDates ?? []), ...Object.keys(formats).map(Number)]);
  return { ...plan, dates: { ...plan.dates, ...formats }, confirmedDates: [...confirmed] };
}

/** A way of writing durations the user chose: the column is no longer asked about. */
export function withDurationFormat(plan: ImportPlan, column: number, format: DurationFormat): ImportPlan {
  const confirmed = new Set([...(plan.confirmedDurations ?? []), column]);
  return { ...plan, durations: { ...plan.durations, [column]: format }, confirmedDurations: [...confirmed] };
}

/** Puts the groups on a line, or on none. */
export function withLine(plan: ImportPlan, groups: readonly string[], line: Line | null): ImportPlan {
  const lineOf = { ...plan.lineOf };
  for (const group of groups) lineOf[group] = line;
  return { ...plan, lineOf };
}

interface Meanings {
  status: Status;
  priority: Priority;
  channel: Channel;
  activity: ActivityMeaning;
  eventField: EventMeaning;
  /** 0 to 1. */
  csat: number | 'unrated';
}
type Meaning = Meanings[ValueField];

/** Gives a value of the export a meaning; null takes it away. */
export function withMeaning<F extends ValueField>(
  plan: ImportPlan,
  field: F,
  value: string,
  meaning: Meanings[F] | null,
): ImportPlan {
  const key = normaliseValue(value);
  const { [key]: _, ...others }: Record<string, Meaning | null> = plan[field];
  const stored = meaning === 'unrated' ? null : meaning;
  return { ...plan, [field]: meaning === null ? others : { ...others, [key]: stored } };
}

/** What a value of the export means by this plan; null where it has no meaning. */
export function meaningOf(plan: ImportPlan, field: ValueField, value: string): Meaning | null {
  const meanings: Readonly<Record<string, Meaning | null>> = plan[field];
  const key = normaliseValue(value);
  if (!Object.hasOwn(meanings, key)) return null;
  return meanings[key] ?? (field === 'csat' ? 'unrated' : null);
}

const COLUMN_OF = {
  status: 'status',
  priority: 'priority',
  channel: 'channel',
  activity: 'activity',
  eventField: 'event_field',
  csat: 'csat',
} as const satisfies Record<ValueField, Field>;

/** TRUE when the groups and values of the inspection were counted in other columns than the plan now uses. */
export function countsAreStale(plan: ImportPlan, inspection: Inspection): boolean {
  const counted: readonly Field[] = ['group', 'line', ...VALUE_FIELDS.map((field) => COLUMN_OF[field])];
  return counted.some((field) => plan.columns[field] !== inspection.plan.columns[field]);
}
