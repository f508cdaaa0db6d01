import { DATE_FIELDS, DURATION_FIELDS, FIELDS } from '../import-plan.ts';
import type { DateFormat, DurationFormat, Field, ImportPlan } from '../import-plan.ts';
import { VALUE_FIELDS } from '../inspection.ts';
import type { Inspection, ValueField } from '../inspection.ts';
import { normaliseValue } from '../recognise/normalise-value.ts';
import { profileById } from '../profiles/all-profiles.ts';
import { csatMeanings } from '../recognise/csat-scale.ts';
import { matchColumns, unknownHeaders } from './match-columns.ts';
import type { AppliedRecipe, Recipe, RecipeDrift } from './recipe.ts';
import { isSameSource } from '../same-source.ts';

/**
 * Reads an inspected file as the recipe says. What the recipe does not know keeps the inspection's proposal; a column of the
 * recipe that is gone is replaced by the proposed one, if that is free; so is what recipes could not name when it was made. A date format yields to values that rule it out.
 * Where a column differs from the inspection's, its values are not counted yet: look at the file again with this plan and
 * apply the recipe to that, which is when the drift is whole. Applying twice changes nothing.
 */
export function applyRecipe(inspection: Inspection, recipe: Recipe): AppliedRecipe {
  const headers = inspection.raw.columns.map(({ header }) => header);
  const { columns: matched, missing } = matchColumns(headers, recipe);
  const columns = withStandIns(matched, unknownFields(recipe, missing), inspection.plan.columns);
  const dates = formats(DATE_FIELDS, columns, inspection.plan.dates, (column, field) => {
    const remembered = formatOf(recipe.dates, recipe, matched, field);
    return remembered && isRuledOut(inspection, column, remembered) ? undefined : remembered;
  });
  const durations = formats(DURATION_FIELDS, columns, inspection.plan.durations, (column, field) => {
    const remembered = formatOf(recipe.durations, recipe, matched, field);
    return remembered && withDecimal(inspection, column, remembered);
  });
  const proposed = <F extends ValueField | 'lineOf'>(field: F): ImportPlan[F] | Record<string, never> =>
    isSameSource(field === 'lineOf' ? 'group' : field, inspection.plan.columns, columns)
      ? inspection.plan[field]
      : {};
  const plan: ImportPlan = {
    profile: recipe.profile,
    shape: recipe.shape,
    columns,
    dates: dates.byColumn,
    confirmedDates: dates.remembered,
    ...(inspection.plan.times && { times: inspection.plan.times }),
    durations: durations.byColumn,
    confirmedDurations: durations.remembered,
    zone: recipe.zone,
    dateZone: recipe.dateZone,
    status: merged(proposed('status'), recipe.status),
    priority: merged(proposed('priority'), recipe.priority),
    channel: merged(proposed('channel'), recipe.channel),
    activity: merged(proposed('activity'), recipe.activity),
    eventField: merged(proposed('eventField'), recipe.eventField),
    csat: csatOf(inspection, recipe, columns),
    lineOf: { ...proposed('lineOf'), ...recipe.lineOf },
    nullTokens: [...recipe.nullTokens],
    closedAsResolved: recipe.closedAsResolved,
    startsAtLine1: recipe.startsAtLine1,
  };
  return { recipe, plan, drift: driftOf(inspection, recipe, columns, missing) };
}

/** Fields that recipes could not have at first: an older one has nothing against them. */
const LATER_FIELDS: readonly Field[] = [
  'response_due',
  'on_hold_duration',
  'handle_duration',
  'customer_replies',
  'sla_response_flag',
  'hierarchical_flag',
  'csat',
  'agent',
];

/** The fields for which the recipe has no column in this file and no opinion. */
function unknownFields(recipe: Recipe, missing: RecipeDrift['missing']): ReadonlySet<Field> {
  return new Set([
    ...missing.map(({ field }) => field),
    ...(recipe.csat === undefined ? LATER_FIELDS.filter((field) => recipe.columns[field] === undefined) : []),
  ]);
}

function withStandIns(
  matched: ImportPlan['columns'],
  gone: ReadonlySet<Field>,
  proposed: ImportPlan['columns'],
): ImportPlan['columns'] {
  const columns = { ...matched };
  const used = new Set<number | undefined>(Object.values(matched));
  for (const field of FIELDS) {
    const column = proposed[field];
    if (column === undefined || !gone.has(field) || used.has(column)) continue;
    columns[field] = column;
    used.add(column);
  }
  return columns;
}

/** The formats of the mapped columns: the remembered one, else the proposed one. */
function formats<T>(
  fields: readonly Field[],
  columns: ImportPlan['columns'],
  proposed: Readonly<Record<number, T>>,
  rememberedFor: (column: number, field: Field) => T | undefined,
): { byColumn: Record<number, T>; remembered: number[] } {
  const byColumn: Record<number, T> = {};
  const remembered = new Set<number>();
  for (const field of fields) {
    const column = columns[field];
    if (column === undefined || remembered.has(column)) continue;
    const format = rememberedFor(column, field);
    if (format !== undefined) remembered.add(column);
    const chosen = format ?? proposed[column];
    if (chosen !== undefined) byColumn[column] = chosen;
  }
  return { byColumn, remembered: [...remembered] };
}

/** The recipe's format for a field whose column of the recipe is in the file. */
function formatOf<T>(
  byHeader: Readonly<Record<string, T>>,
  recipe: Recipe,
  matched: ImportPlan['columns'],
  field: Field,
): T | undefined {
  const header = recipe.columns[field];
  if (header === undefined || matched[field] === undefined || !Object.hasOwn(byHeader, header))
    return undefined;
  return byHeader[header];
}

/** TRUE when the values themselves decide for another format than the remembered one: an export whose setting was changed. */
function isRuledOut({ plan, dateEvidence }: Inspection, column: number, remembered: DateFormat): boolean {
  const [found, evidence] = [plan.dates[column], dateEvidence[column]];
  const isSwapped = remembered.kind === 'parts' && remembered.swapped === true;
  if (evidence !== undefined && (evidence.swap !== undefined) !== isSwapped) return true;
  if (found === undefined || evidence === undefined || evidence.ambiguous || evidence.readable === 0)
    return false;
  const order = (format: DateFormat): string | null => (format.kind === 'parts' ? format.order : null);
  return found.kind !== remembered.kind || order(found) !== order(remembered);
}

/**
 * The remembered format with the decimal sign that the values of this file show; undefined where a point or comma is in doubt that
 * the recipe knows nothing of.
 */
function withDecimal(
  { plan, durationEvidence }: Inspection,
  column: number,
  remembered: DurationFormat,
): DurationFormat | undefined {
  const decimal = plan.durations[column]?.decimal;
  if (decimal === undefined || decimal === remembered.decimal) return remembered;
  const signs = durationEvidence[column]?.readings?.map(({ format }) => format.decimal) ?? [];
  if (new Set(signs).size < 2) return { ...remembered, decimal };
  return remembered.decimal === undefined ? undefined : remembered;
}

function merged<T>(
  proposed: Readonly<Record<string, T>>,
  remembered: Readonly<Record<string, T | null>>,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries({ ...proposed, ...remembered }).filter((entry): entry is [string, T] => entry[1] !== null),
  );
}

/** What the recipe says of ratings; new ones are read in the scale that all of them show. */
function csatOf(
  { raw, plan, values }: Inspection,
  { csat = {}, profile }: Recipe,
  columns: ImportPlan['columns'],
): ImportPlan['csat'] {
  if (!isSameSource('csat', plan.columns, columns)) return csat;
  const header = raw.columns[columns.csat ?? -1]?.header ?? '';
  const ratings = [...values.csat.map(({ value }) => value), ...Object.keys(csat)];
  const read = csatMeanings(ratings, header, profileById(profile).csatScale);
  return { ...plan.csat, ...read, ...csat };
}

function driftOf(
  { raw, plan, groups, values }: Inspection,
  recipe: Recipe,
  columns: ImportPlan['columns'],
  missing: RecipeDrift['missing'],
): RecipeDrift {
  return {
    missing,
    newHeaders: unknownHeaders(
      raw.columns.map(({ header }) => header),
      recipe,
    ),
    newGroups: isSameSource('group', plan.columns, columns)
      ? groups
          .filter(({ name }) => !Object.hasOwn(recipe.lineOf, name))
          .map(({ name, rows }) => ({ name, rows }))
      : [],
    newValues: VALUE_FIELDS.filter((field) => isSameSource(field, plan.columns, columns)).flatMap((field) =>
      values[field]
        .filter(({ value }) => !Object.hasOwn(recipe[field] ?? {}, normaliseValue(value)))
        .map(({ value, rows }) => ({ field, value, rows })),
    ),
  };
}
