import type { Engine, RunOptions } from '../../engine/engine.ts';
import { dateSql } from '../facts/date-sql.ts';
import { dateTextSql } from '../facts/date-text-sql.ts';
import { DATE_FIELDS, DURATION_FIELDS } from '../import-plan.ts';
import type { EventMeaning, Field, ImportPlan } from '../import-plan.ts';
import type { Inspection, RawRows, ValueField } from '../inspection.ts';
import { profileById } from '../profiles/all-profiles.ts';
import { requiredFields } from '../required-fields.ts';
import { identifier, literal, rawColumn } from '../sql-text.ts';
import { countValues } from './count-values.ts';
import { csatMeanings } from './csat-scale.ts';
import { detectDates } from './date-format.ts';
import { detectDurations } from './duration-format.ts';
import { guessLine, lineOfValue } from './guess-line.ts';
import { normaliseHeader } from './normalise-header.ts';
import { normaliseValue } from './normalise-value.ts';
import { timeColumnsOf } from './time-columns.ts';
import { activityOf, channelOf, eventFieldOf, own, priorityOf, statusOf } from './propose-meanings.ts';

export type Counted = Pick<Inspection, 'values' | 'groups'>;

/** The raw columns read as dates, each once. */
export function dateColumns(columns: ImportPlan['columns']): number[] {
  return [...new Set(DATE_FIELDS.flatMap((field) => columns[field] ?? []))];
}

/** The raw columns read as lengths of time, each once. */
export function durationColumns(columns: ImportPlan['columns']): number[] {
  return [...new Set(DURATION_FIELDS.flatMap((field) => columns[field] ?? []))];
}

/** The plan with a format for every date column, and what reading each whole column in it gave. */
export async function surveyDates(
  engine: Engine,
  raw: RawRows,
  plan: ImportPlan,
  columns: readonly number[],
  options: RunOptions = {},
): Promise<Pick<Inspection, 'plan' | 'dateEvidence'>> {
  const { dateOrder } = profileById(plan.profile);
  const times = { ...plan.times, ...timeColumnsOf(raw.columns, columns) };
  const source = { table: raw.table, nullTokens: plan.nullTokens, dateOrder, times };
  const detected = await detectDates(engine, source, columns, plan.dates, options);
  const dates = { ...plan.dates };
  const dateEvidence: Inspection['dateEvidence'] = {};
  for (const [key, { format, evidence }] of Object.entries(detected)) {
    dates[Number(key)] = format;
    dateEvidence[Number(key)] = evidence;
  }
  return { plan: { ...plan, dates, ...(Object.keys(times).length > 0 && { times }) }, dateEvidence };
}

/** The plan with a format for every duration column, and what reading each whole column in it gave. */
export async function surveyDurations(
  engine: Engine,
  raw: RawRows,
  plan: ImportPlan,
  columns: readonly number[],
  options: RunOptions = {},
): Promise<Pick<Inspection, 'plan' | 'durationEvidence'>> {
  const units = profileById(plan.profile).durations ?? {};
  const wanted = columns.map((column) => {
    const header = raw.columns[column]?.header ?? '';
    const known = own(units, normaliseHeader(header));
    const between = spanSql(plan, column);
    return { column, header, ...(known && { known }), ...(between !== null && { between }) };
  });
  const source = { table: raw.table, nullTokens: plan.nullTokens };
  const detected = await detectDurations(engine, source, wanted, plan.durations, options);
  const durations = { ...plan.durations };
  const durationEvidence: Inspection['durationEvidence'] = {};
  for (const [key, { format, evidence }] of Object.entries(detected)) {
    durations[Number(key)] = format;
    durationEvidence[Number(key)] = evidence;
  }
  return { plan: { ...plan, durations }, durationEvidence };
}

const SPAN_ENDS: Readonly<Partial<Record<Field, readonly Field[]>>> = {
  first_response_duration: ['first_response'],
  first_resolution_duration: ['first_resolved', 'resolved'],
  resolution_duration: ['resolved', 'closed'],
};

/** SQL over the raw table for the seconds between the dates that a duration column is about; NULL where it has not both. */
function spanSql(plan: ImportPlan, column: number): string | null {
  const field = DURATION_FIELDS.find((name) => plan.columns[name] === column);
  const end =
    field && SPAN_ENDS[field]?.map((name) => plan.columns[name]).find((index) => index !== undefined);
  const { created } = plan.columns;
  if (created === undefined || end === undefined) return null;
  const wall = (index: number): string =>
    dateSql(dateTextSql(index, plan), plan.dates[index] ?? { kind: 'iso' }).wall;
  return `(${wall(end)} - ${wall(created)})`;
}

type Counts = Record<ValueField | 'group', { value: string; rows: number }[]>;

/** The activities and changed fields of a log or of the histories inside tickets, with their rows. */
export async function countEvents(
  engine: Engine,
  raw: RawRows,
  { columns, nullTokens }: ImportPlan,
  options: RunOptions = {},
): Promise<Pick<Counts, 'activity' | 'eventField'>> {
  return {
    activity: await countValues(engine, columnSource(raw, columns.activity), nullTokens, options),
    eventField: await countValues(
      engine,
      [
        ...columnSource(raw, columns.event_field),
        ...(raw.events === null ? [] : [`SELECT field AS v FROM ${identifier(raw.events)}`]),
      ],
      nullTokens,
      options,
    ),
  };
}

/** The values of status, priority, channel and satisfaction, and the groups (or values of the line column), with their rows; those in histories too. */
export async function countMeanings(
  engine: Engine,
  raw: RawRows,
  plan: ImportPlan,
  options: RunOptions = {},
): Promise<Pick<Counts, 'status' | 'priority' | 'channel' | 'csat' | 'group'>> {
  const { columns, nullTokens } = plan;
  const count = (sources: string[]): Promise<{ value: string; rows: number }[]> =>
    countValues(engine, sources, nullTokens, options);
  const places = columns.line === undefined ? (['group', 'line'] as const) : (['line'] as const);
  return {
    status: await count([...columnSource(raw, columns.status), ...eventSources(raw, plan, ['status'])]),
    priority: await count(columnSource(raw, columns.priority)),
    channel: await count(columnSource(raw, columns.channel)),
    csat: await count(columnSource(raw, columns.csat)),
    group: await count([
      ...columnSource(raw, columns.line ?? columns.group),
      ...eventSources(raw, plan, places),
    ]),
  };
}

function columnSource(raw: RawRows, column: number | undefined): string[] {
  return column === undefined ? [] : [`SELECT ${rawColumn(column)} AS v FROM ${identifier(raw.table)}`];
}

/** The values before and after every change of a field with one of the meanings. */
function eventSources(raw: RawRows, plan: ImportPlan, meanings: readonly EventMeaning[]): string[] {
  const fields = Object.entries(plan.eventField).flatMap(([field, meaning]) =>
    meanings.includes(meaning) ? [literal(field)] : [],
  );
  if (fields.length === 0) return [];
  const { event_field: field, event_from: from, event_to: to } = plan.columns;
  const within = (expr: string): string => `list_contains([${fields.join(', ')}], lower(trim(${expr})))`;
  const inRows = [from, to].flatMap((column) =>
    column === undefined || field === undefined
      ? []
      : [`SELECT ${rawColumn(column)} AS v FROM ${identifier(raw.table)} WHERE ${within(rawColumn(field))}`],
  );
  const inHistories =
    raw.events === null
      ? []
      : ['from_value', 'to_value'].map(
          (column) => `SELECT ${column} AS v FROM ${identifier(raw.events ?? '')} WHERE ${within('field')}`,
        );
  return [...inRows, ...inHistories];
}

/** The plan with a proposal for every value and group of `fields` (of columns with these headers) that it does not know yet. */
export function proposeMeanings(
  plan: ImportPlan,
  counts: Partial<Counts>,
  headers: readonly string[],
  fields: readonly (ValueField | 'group')[],
): ImportPlan {
  const profile = profileById(plan.profile);
  const propose = <T>(
    field: ValueField,
    known: Record<string, T>,
    meaningOf: (value: string) => T | undefined,
  ) => {
    if (!fields.includes(field)) return known;
    const found = (counts[field] ?? []).flatMap(({ value }): [string, T][] => {
      const meaning = own(known, normaliseValue(value)) ?? meaningOf(value);
      return meaning === undefined ? [] : [[normaliseValue(value), meaning]];
    });
    return { ...known, ...Object.fromEntries(found) };
  };
  const ratings = [...(counts.csat ?? []).map(({ value }) => value), ...Object.keys(plan.csat)];
  const csat = csatMeanings(ratings, headers[plan.columns.csat ?? -1] ?? '', profile.csatScale);
  const ofLine =
    plan.columns.line !== undefined ||
    (plan.columns.group === undefined && Object.values(plan.eventField).includes('line'));
  const guess = ofLine ? lineOfValue : guessLine;
  const lines = (counts.group ?? []).map(
    ({ value }) => [value, own(plan.lineOf, value) ?? guess(value)] as const,
  );
  return {
    ...plan,
    status: propose('status', plan.status, (value) => statusOf(value, profile)),
    priority: propose('priority', plan.priority, (value) => priorityOf(value, profile)),
    channel: propose('channel', plan.channel, (value) => channelOf(value, profile)),
    activity: propose('activity', plan.activity, (value) => activityOf(value, profile)),
    eventField: propose('eventField', plan.eventField, (value) => eventFieldOf(value, profile)),
    csat: fields.includes('csat') ? { ...csat, ...plan.csat } : plan.csat,
    lineOf: fields.includes('group') ? { ...plan.lineOf, ...Object.fromEntries(lines) } : plan.lineOf,
  };
}

/** The counts with what the plan makes of each value. */
export function interpret(counts: Counts, plan: ImportPlan): Counted {
  const values = (field: ValueField): Inspection['values'][ValueField] =>
    counts[field].map(({ value, rows }) => ({
      value,
      rows,
      known: Object.hasOwn(plan[field], normaliseValue(value)),
    }));
  return {
    values: {
      status: values('status'),
      priority: values('priority'),
      channel: values('channel'),
      activity: values('activity'),
      eventField: values('eventField'),
      csat: values('csat'),
    },
    groups: counts.group.map(({ value, rows }) => ({
      name: value,
      rows,
      line: own(plan.lineOf, value) ?? null,
    })),
  };
}

/** What the user must answer, or is worth a look, before the import. */
export function questionsOf(
  plan: ImportPlan,
  evidence: Pick<Inspection, 'groups' | 'dateEvidence' | 'durationEvidence'>,
): Inspection['questions'] {
  const { groups, dateEvidence, durationEvidence } = evidence;
  const questions: Inspection['questions'] = [];
  for (const field of requiredFields(plan)) {
    if (plan.columns[field] === undefined) questions.push({ kind: 'required_field', field });
  }
  for (const column of dateColumns(plan.columns)) {
    const open = dateEvidence[column]?.ambiguous === true && plan.confirmedDates?.includes(column) !== true;
    if (open) questions.push({ kind: 'ambiguous_date', column });
  }
  for (const column of durationColumns(plan.columns)) {
    const open =
      durationEvidence[column]?.ambiguous === true && plan.confirmedDurations?.includes(column) !== true;
    if (open) questions.push({ kind: 'ambiguous_duration', column });
  }
  const without = groups.filter(({ line }) => line === null).length;
  if (without > 0) questions.push({ kind: 'groups_without_line', groups: without });
  return questions;
}
