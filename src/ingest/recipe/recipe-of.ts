import { DATE_FIELDS, DURATION_FIELDS, FIELDS } from '../import-plan.ts';
import type { Field, ImportPlan } from '../import-plan.ts';
import type { Inspection, ValueField } from '../inspection.ts';
import type { KpiSettings } from '../../kpi/settings.ts';
import { normaliseValue } from '../recognise/normalise-value.ts';
import type { Recipe } from './recipe.ts';
import { isSameSource } from '../same-source.ts';

/** More values without a meaning than this, or longer ones, are no list of values but free text: a recipe holds no text of tickets. */
const MOST_UNANSWERED = 500;
const LONGEST_UNANSWERED = 100;

/**
 * What the user's plan says, by header, to read the next file of this layout the same way. Values and groups the user saw
 * and left without a meaning are remembered as such. `settings`: how the report is measured, to go along.
 */
export function recipeOf(
  inspection: Inspection,
  plan: ImportPlan,
  { name, savedAt, settings }: { name: string; savedAt: string; settings?: KpiSettings },
): Recipe {
  const headers = inspection.raw.columns.map(({ header }) => header);
  const columns: Recipe['columns'] = {};
  for (const field of FIELDS) {
    const header = headers[plan.columns[field] ?? -1];
    if (header !== undefined) columns[field] = header;
  }
  const formats = <T>(fields: readonly Field[], byColumn: Readonly<Record<number, T>>): Record<string, T> =>
    Object.fromEntries(
      fields.flatMap((field): [string, T][] => {
        const header = columns[field];
        const format = byColumn[plan.columns[field] ?? -1];
        return header === undefined || format === undefined ? [] : [[header, format]];
      }),
    );
  const answers = <T>(field: ValueField, given: Readonly<Record<string, T>>): Record<string, T | null> => ({
    ...unanswered(inspection, plan, field),
    ...given,
  });
  const groups = isSameSource('group', inspection.plan.columns, plan.columns) ? inspection.groups : [];
  return {
    schema: 'linewise/recipe-v1',
    name,
    savedAt,
    profile: plan.profile,
    shape: plan.shape,
    headers,
    columns,
    dates: formats(DATE_FIELDS, plan.dates),
    durations: formats(DURATION_FIELDS, plan.durations),
    zone: plan.zone,
    dateZone: plan.dateZone,
    status: answers('status', plan.status),
    priority: answers('priority', plan.priority),
    channel: answers('channel', plan.channel),
    activity: answers('activity', plan.activity),
    eventField: answers('eventField', plan.eventField),
    csat: answers('csat', plan.csat),
    lineOf: { ...Object.fromEntries(groups.map((group) => [group.name, null])), ...plan.lineOf },
    nullTokens: [...plan.nullTokens],
    closedAsResolved: plan.closedAsResolved,
    startsAtLine1: plan.startsAtLine1,
    ...(settings && { settings }),
  };
}

function unanswered(
  { plan: counted, values }: Inspection,
  plan: ImportPlan,
  field: ValueField,
): Record<string, null> {
  if (!isSameSource(field, counted.columns, plan.columns)) return {};
  const open = values[field]
    .map(({ value }) => normaliseValue(value))
    .filter((value) => !Object.hasOwn(plan[field], value) && value.length <= LONGEST_UNANSWERED);
  return open.length > MOST_UNANSWERED ? {} : Object.fromEntries(open.map((value) => [value, null]));
}
