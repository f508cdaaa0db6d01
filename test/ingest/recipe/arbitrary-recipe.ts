import fc from 'fast-check';
import { EVENT_MEANINGS, FIELDS, SHAPES } from '../../../src/ingest/import-plan.ts';
import type { DateFormat, Field } from '../../../src/ingest/import-plan.ts';
import { TOOL_IDS } from '../../../src/kpi/tools.ts';
import type { Recipe } from '../../../src/ingest/recipe/recipe.ts';
import { CHANNELS, PRIORITIES, STATUSES } from '../../../src/kpi/facts.ts';
import { arbitrarySettings } from '../../kpi/settings-arbitrary.ts';

export const ZONES: readonly string[] = [
  'Europe/Amsterdam',
  'UTC',
  'Asia/Kolkata',
  'America/Argentina/Buenos_Aires',
];

/** Texts of a file: anything, and what an object has of its own. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', '1', 'Status'),
);

function mapOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .array(fc.tuple(text, value), { maxLength: 6 })
    .map((entries): Record<string, T> => Object.fromEntries(entries));
}

function meaningsOf<T>(...meanings: readonly T[]): fc.Arbitrary<Record<string, T | null>> {
  return mapOf(fc.constantFrom<T | null>(...meanings, null));
}

const dateFormat: fc.Arbitrary<DateFormat> = fc.constantFrom<DateFormat>(
  { kind: 'iso' },
  { kind: 'epoch_s' },
  { kind: 'epoch_ms' },
  { kind: 'excel' },
  { kind: 'parts', order: 'dmy' },
  { kind: 'parts', order: 'mdy' },
  { kind: 'parts', order: 'ymd' },
);

const columns: fc.Arbitrary<Recipe['columns']> = fc
  .array(fc.tuple(fc.constantFrom<Field>(...FIELDS), text), { maxLength: 8 })
  .map((entries) => Object.fromEntries(entries));

const arbitraryAnswers: fc.Arbitrary<Recipe> = fc.record(
  {
    schema: fc.constant('linewise/recipe-v1' as const),
    name: text,
    savedAt: fc
      .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    profile: fc.constantFrom(...TOOL_IDS),
    shape: fc.constantFrom(...SHAPES),
    headers: fc.array(text, { maxLength: 8 }),
    columns,
    dates: mapOf(dateFormat),
    durations: mapOf(
      fc.record(
        {
          unit: fc.constantFrom('ms' as const, 's' as const, 'min' as const, 'h' as const, 'd' as const),
          clock: fc.constantFrom('hms' as const, 'dhm' as const),
        },
        { noNullPrototype: true },
      ),
    ),
    zone: fc.constantFrom(...ZONES),
    dateZone: fc.constantFrom(null, ...ZONES),
    status: meaningsOf(...STATUSES),
    priority: meaningsOf(...PRIORITIES),
    channel: meaningsOf(...CHANNELS),
    activity: meaningsOf(...STATUSES, 'reply' as const, 'ignored' as const),
    eventField: meaningsOf(...EVENT_MEANINGS),
    csat: mapOf(fc.constantFrom(null, 0, 0.25, 0.5, 1)),
    lineOf: meaningsOf(1 as const, 2 as const, 3 as const),
    nullTokens: fc.array(text, { maxLength: 4 }),
    closedAsResolved: fc.boolean(),
    startsAtLine1: fc.boolean(),
  },
  { noNullPrototype: true },
);

/** Every recipe that can be, with settings and without. */
export const arbitraryRecipe: fc.Arbitrary<Recipe> = fc
  .tuple(arbitraryAnswers, fc.option(arbitrarySettings, { freq: 1, nil: undefined }))
  .map(([recipe, settings]) => (settings === undefined ? recipe : { ...recipe, settings }));
