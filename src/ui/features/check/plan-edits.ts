import type { DateFormat, Field, ImportPlan } from '../../../ingest/import-plan.ts';
import type { Inspection } from '../../../ingest/inspection.ts';
import { profileById } from '../../../ingest/profiles/all-profiles.ts';
import type { ProfileId } from '../../../ingest/profiles/profile.ts';
import { normaliseValue } from '../../../ingest/recognise/normalise-value.ts';
import { proposeColumns } from '../../../ingest/recognise/propose-columns.ts';
import { dateColumns } from '../../../ingest/recognise/survey.ts';
import type { Channel, Line, Priority, Status } from '../../../kpi/facts.ts';

/** Puts a field on a raw column, or on none. A new date column has no format yet: looking at the plan again gives it one. */
export function withColumn(plan: ImportPlan, field: Field, column: number | null): ImportPlan {
  const columns = { ...plan.columns };
  if (column === null) delete columns[field];
  else columns[field] = column;
  return { ...plan, columns, dates: formatsOf(columns, plan.dates) };
}

/** Reads the file as another tool's: its columns, zone and words for "no value". What the user said of values and groups stays. */
export function withProfile(plan: ImportPlan, inspection: Inspection, id: ProfileId): ImportPlan {
  const profile = profileById(id);
  const columns = proposeColumns(inspection.raw.columns, profile);
  return {
    ...plan,
    profile: id,
    shape: profile.defaultShape,
    columns,
    dates: formatsOf(columns, plan.dates),
    zone: profile.zone ?? plan.zone,
    nullTokens: [...profile.nullTokens],
  };
}

/** The formats of the columns that are still read as dates. */
function formatsOf(columns: ImportPlan['columns'], dates: ImportPlan['dates']): ImportPlan['dates'] {
  const kept: ImportPlan['dates'] = {};
  for (const index of dateColumns(columns)) {
    const format = dates[index];
    if (format) kept[index] = format;
  }
  return kept;
}

/** A format the user chose: the column is no longer asked about. */
export function withDateFormat(plan: ImportPlan, column: number, format: DateFormat): ImportPlan {
  const confirmed = new Set([...(plan.confirmedDates ?? []), column]);
  return { ...plan, dates: { ...plan.dates, [column]: format }, confirmedDates: [...confirmed] };
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
}
export type ValueField = keyof Meanings;

/** Gives a value of the export a meaning; null takes it away. */
export function withMeaning<F extends ValueField>(
  plan: ImportPlan,
  field: F,
  value: string,
  meaning: Meanings[F] | null,
): ImportPlan {
  const { [normaliseValue(value)]: _, ...others }: Record<string, Status | Priority | Channel> = plan[field];
  return { ...plan, [field]: meaning === null ? others : { ...others, [normaliseValue(value)]: meaning } };
}

/** What a value of the export means by this plan; null where it has no meaning. */
export function meaningOf(
  plan: ImportPlan,
  field: ValueField,
  value: string,
): Status | Priority | Channel | null {
  const meanings: Readonly<Record<string, Status | Priority | Channel>> = plan[field];
  return meanings[normaliseValue(value)] ?? null;
}

/** TRUE when the groups and values of the inspection were counted in other columns than the plan now uses. */
export function countsAreStale(plan: ImportPlan, inspection: Inspection): boolean {
  return (['group', 'line', 'status', 'priority', 'channel'] as const).some(
    (field) => plan.columns[field] !== inspection.plan.columns[field],
  );
}
