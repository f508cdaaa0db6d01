import type { Engine, RunOptions } from '../../engine/engine.ts';
import { DATE_FIELDS } from '../import-plan.ts';
import type { ImportPlan } from '../import-plan.ts';
import type { Inspection, RawRows } from '../inspection.ts';
import { profileById } from '../profiles/all-profiles.ts';
import { countValues } from './count-values.ts';
import { detectDates } from './date-format.ts';
import { guessLine, lineOfValue } from './guess-line.ts';
import { normaliseValue } from './normalise-value.ts';
import { channelOf, own, priorityOf, statusOf } from './propose-meanings.ts';

const VALUE_FIELDS = ['status', 'priority', 'channel'] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

export type Counted = Pick<Inspection, 'values' | 'groups'>;

/** The raw columns read as dates, each once. */
export function dateColumns(columns: ImportPlan['columns']): number[] {
  return [...new Set(DATE_FIELDS.flatMap((field) => columns[field] ?? []))];
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
  const source = { table: raw.table, nullTokens: plan.nullTokens, dateOrder };
  const detected = await detectDates(engine, source, columns, plan.dates, options);
  const dates = { ...plan.dates };
  const dateEvidence: Inspection['dateEvidence'] = {};
  for (const [key, { format, evidence }] of Object.entries(detected)) {
    dates[Number(key)] = format;
    dateEvidence[Number(key)] = evidence;
  }
  return { plan: { ...plan, dates }, dateEvidence };
}

/** The values of status, priority and channel, and the groups (or values of the line column), with their rows. */
export async function countMeanings(
  engine: Engine,
  raw: RawRows,
  { columns, nullTokens }: ImportPlan,
  options: RunOptions = {},
): Promise<Record<ValueField | 'group', { value: string; rows: number }[]>> {
  const count = async (column: number | undefined): Promise<{ value: string; rows: number }[]> =>
    column === undefined ? [] : countValues(engine, raw.table, column, nullTokens, options);
  return {
    status: await count(columns.status),
    priority: await count(columns.priority),
    channel: await count(columns.channel),
    group: await count(columns.line ?? columns.group),
  };
}

type Counts = Awaited<ReturnType<typeof countMeanings>>;

/** The plan with a proposal for every value and group of `fields` that it does not know yet. */
export function proposeMeanings(
  plan: ImportPlan,
  counts: Counts,
  fields: readonly (ValueField | 'group')[],
): ImportPlan {
  const profile = profileById(plan.profile);
  const propose = <T>(
    field: ValueField,
    known: Record<string, T>,
    meaningOf: (value: string) => T | undefined,
  ) => {
    if (!fields.includes(field)) return known;
    const found = counts[field].flatMap(({ value }): [string, T][] => {
      const meaning = own(known, normaliseValue(value)) ?? meaningOf(value);
      return meaning === undefined ? [] : [[normaliseValue(value), meaning]];
    });
    return { ...known, ...Object.fromEntries(found) };
  };
  const guess = plan.columns.line === undefined ? guessLine : lineOfValue;
  const lines = counts.group.map(({ value }) => [value, own(plan.lineOf, value) ?? guess(value)] as const);
  return {
    ...plan,
    status: propose('status', plan.status, (value) => statusOf(value, profile)),
    priority: propose('priority', plan.priority, (value) => priorityOf(value, profile)),
    channel: propose('channel', plan.channel, (value) => channelOf(value, profile)),
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
    values: { status: values('status'), priority: values('priority'), channel: values('channel') },
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
  { groups, dateEvidence }: Pick<Inspection, 'groups' | 'dateEvidence'>,
): Inspection['questions'] {
  const questions: Inspection['questions'] = [];
  for (const field of ['id', 'created'] as const) {
    if (plan.columns[field] === undefined) questions.push({ kind: 'required_field', field });
  }
  for (const column of dateColumns(plan.columns)) {
    const open = dateEvidence[column]?.ambiguous === true && plan.confirmedDates?.includes(column) !== true;
    if (open) questions.push({ kind: 'ambiguous_date', column });
  }
  const without = groups.filter(({ line }) => line === null).length;
  if (without > 0) questions.push({ kind: 'groups_without_line', groups: without });
  return questions;
}
