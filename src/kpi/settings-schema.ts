import * as v from 'valibot';
import { LINE_KEYS, PRIORITIES } from './facts.ts';
import { COHORTS, KPI_IDS } from './kpi-definition.ts';
import {
  AGENT_MINIMUM,
  DEFAULT_SETTINGS,
  EXCLUSION_DIMENSIONS,
  FIRST_CONTACT_SECONDS,
  OPTIONAL_HOLIDAYS,
  REOPEN_DAYS,
  type KpiSettings,
} from './settings.ts';

/** Any object but a list, which {@link v.object} would let by. */
export const plainObject = v.custom<Record<string, unknown>>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
  'Expected an object',
);

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** TRUE for a day of the calendar, `yyyy-MM-dd`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const positive = v.pipe(v.number(), v.finite(), v.minValue(1));

const block = v.object({ from: whole(0, 1439), until: whole(1, 1440) });
const blocks = v.pipe(
  v.array(block),
  v.check(
    (list) => list.every(({ from, until }, i) => from < until && from > (list[i - 1]?.until ?? -1)),
    'Opening hours overlap, or end before they begin',
  ),
);
const days = v.array(v.pipe(v.string(), v.check(isDay, 'Not a day, yyyy-MM-dd')));

const calendar = v.object({
  week: v.pipe(v.array(blocks), v.length(7)),
  closed: days,
  worked: days,
  country: v.nullable(v.literal('nl')),
  optional: v.array(v.picklist(OPTIONAL_HOLIDAYS)),
});

const limit = v.exactOptional(positive);
const limits = v.pipe(plainObject, v.object({ any: limit, 1: limit, 2: limit, 3: limit, 4: limit }));
const own = v.exactOptional(calendar);

const target = v.object({
  kpi: v.picklist(KPI_IDS),
  line: v.nullable(v.picklist(LINE_KEYS)),
  priority: v.nullable(v.picklist(PRIORITIES)),
  value: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

const rule = v.object({ dimension: v.picklist(EXCLUSION_DIMENSIONS), value: v.nullable(v.string()) });

/**
 * Settings, of any JSON; the same as `settings` in `public/schema/recipe-v1.json` says, and that days exist and opening hours
 * do not overlap. What is absent is the default; what it does not know is left out.
 */
export const settingsSchema = v.pipe(
  plainObject,
  v.object({
    reopenDays: v.exactOptional(whole(REOPEN_DAYS.min, REOPEN_DAYS.max), DEFAULT_SETTINGS.reopenDays),
    firstContactSeconds: v.exactOptional(
      whole(FIRST_CONTACT_SECONDS.min, FIRST_CONTACT_SECONDS.max),
      DEFAULT_SETTINGS.firstContactSeconds,
    ),
    fcrEvidence: v.exactOptional(v.nullable(v.picklist(['A', 'B', 'C'])), DEFAULT_SETTINGS.fcrEvidence),
    clock: v.exactOptional(v.picklist(['calendar', 'business']), DEFAULT_SETTINGS.clock),
    calendar: v.exactOptional(calendar, DEFAULT_SETTINGS.calendar),
    calendarOfLine: v.exactOptional(
      v.pipe(plainObject, v.object({ 1: own, 2: own, 3: own })),
      DEFAULT_SETTINGS.calendarOfLine,
    ),
    responseLimits: v.exactOptional(limits, DEFAULT_SETTINGS.responseLimits),
    resolutionLimits: v.exactOptional(limits, DEFAULT_SETTINGS.resolutionLimits),
    targets: v.exactOptional(v.array(target), DEFAULT_SETTINGS.targets),
    cohorts: v.exactOptional(
      v.pipe(plainObject, v.object(v.entriesFromList(KPI_IDS, v.exactOptional(v.picklist(COHORTS))))),
      DEFAULT_SETTINGS.cohorts,
    ),
    notForLine1: v.exactOptional(v.array(v.string()), DEFAULT_SETTINGS.notForLine1),
    exclusions: v.exactOptional(v.array(rule), DEFAULT_SETTINGS.exclusions),
    agents: v.exactOptional(v.boolean(), DEFAULT_SETTINGS.agents),
    agentMinimum: v.exactOptional(whole(AGENT_MINIMUM.min, AGENT_MINIMUM.max), DEFAULT_SETTINGS.agentMinimum),
  }),
) satisfies v.GenericSchema<unknown, KpiSettings>;

/** What can be used of settings that something else may have damaged: each one that is not right is the default. Never throws. */
export function restoreSettings(value: unknown): { settings: KpiSettings; damaged: boolean } {
  const result = v.safeParse(settingsSchema, value);
  if (result.success) return { settings: result.output, damaged: false };
  const broken = new Set(result.issues.map(({ path }) => path?.[0]?.key));
  const right = v.is(plainObject, value) ? Object.entries(value).filter(([key]) => !broken.has(key)) : [];
  const again = v.safeParse(settingsSchema, Object.fromEntries(right));
  return { settings: again.success ? again.output : DEFAULT_SETTINGS, damaged: true };
}
