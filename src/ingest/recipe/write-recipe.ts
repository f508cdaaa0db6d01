import { FIELDS } from '../import-plan.ts';
import { inOrder } from '../../kpi/settings.ts';
import type { Recipe } from './recipe.ts';

/** A recipe as JSON to read and to compare: indented, maps sorted by key. {@link parseRecipe} gives the same recipe back. */
export function writeRecipe(recipe: Recipe): string {
  const columns = FIELDS.flatMap((field) => {
    const header = recipe.columns[field];
    return header === undefined ? [] : [[field, header] as const];
  });
  const ordered: Recipe = {
    schema: recipe.schema,
    name: recipe.name,
    savedAt: recipe.savedAt,
    profile: recipe.profile,
    shape: recipe.shape,
    headers: recipe.headers,
    columns: Object.fromEntries(columns),
    dates: sorted(recipe.dates),
    durations: sorted(recipe.durations),
    zone: recipe.zone,
    dateZone: recipe.dateZone,
    status: sorted(recipe.status),
    priority: sorted(recipe.priority),
    channel: sorted(recipe.channel),
    activity: sorted(recipe.activity),
    eventField: sorted(recipe.eventField),
    ...(recipe.csat && { csat: sorted(recipe.csat) }),
    lineOf: sorted(recipe.lineOf),
    nullTokens: recipe.nullTokens,
    closedAsResolved: recipe.closedAsResolved,
    startsAtLine1: recipe.startsAtLine1,
    ...(recipe.settings && { settings: inOrder(recipe.settings) }),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function sorted<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
