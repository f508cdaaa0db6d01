import * as v from 'valibot';
import { KPI_IDS, type KpiId } from '../../kpi/kpi-definition.ts';
import { isDay, plainObject } from '../../kpi/settings-schema.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import { LONGEST, MOST } from '../limits.ts';

/** No figure is larger: as seconds, thirty thousand years. */
const LARGEST = 1e12;

const MOMENT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** A string of at most so many characters, as JSON Schema counts them. */
function atMost(characters: number) {
  return v.pipe(
    v.string(),
    v.check(
      (text) =>
        text.length <= characters || (text.length <= 2 * characters && Array.from(text).length <= characters),
      `More than ${characters} characters`,
    ),
  );
}

export const textUpTo = (characters: number) => v.pipe(atMost(characters), v.transform(cleanText));
export const lineUpTo = (characters: number) => v.pipe(atMost(characters), v.transform(cleanLine));
/** As an export has it: of a group, a category. */
export const name = lineUpTo(LONGEST.name);
/** One of ours. */
export const word = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,63}$/));

export const whole = (min = 0, max = LARGEST) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
export const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(LARGEST));

export const day = v.pipe(v.string(), v.check(isDay, 'Not a day, yyyy-MM-dd'));
export const moment = v.pipe(
  v.string(),
  v.regex(MOMENT),
  v.check((text) => isDay(text.slice(0, 10)), 'Not a day, yyyy-MM-dd'),
);

export function listOf<T>(item: v.GenericSchema<unknown, T>, most: number) {
  return v.pipe(v.array(item), v.maxLength(most));
}

const names = new Set<string>(KPI_IDS);
const isKpi = (kpi: string): kpi is KpiId => names.has(kpi);
function isOfKpi<T extends { kpi: string }>(item: T): item is T & { kpi: KpiId } {
  return isKpi(item.kpi);
}

/** A list about KPIs, without what is about one that this Linewise does not know. */
export function listOfKpis<T extends { kpi: string }>(item: v.GenericSchema<unknown, T>, most: number) {
  return v.pipe(
    listOf(item, most),
    v.transform((items) => items.filter(isOfKpi)),
  );
}

/** What a note or an action is about; a KPI that this Linewise does not know is NULL, the whole. */
export const subject = v.pipe(
  v.nullable(word),
  v.transform((kpi) => (kpi !== null && isKpi(kpi) ? kpi : null)),
);

/** Numbers by words of ours, sorted by them. */
export const countsByWord = v.pipe(
  plainObject,
  v.transform((counts): unknown => Object.entries(counts)),
  listOf(v.tuple([word, whole()]), MOST.parts),
  v.transform((entries) => Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))),
);
