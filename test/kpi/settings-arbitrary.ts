import fc from 'fast-check';
import { LINE_KEYS, PRIORITIES } from '../../src/kpi/facts.ts';
import { COHORTS, KPI_IDS } from '../../src/kpi/kpi-definition.ts';
import { EXCLUSION_DIMENSIONS, OPTIONAL_HOLIDAYS } from '../../src/kpi/settings.ts';
import type { KpiSettings, OpeningHours, TimeLimits } from '../../src/kpi/settings.ts';

const PLAIN = { noNullPrototype: true };
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.constantFrom('', '__proto__', "O'Brien", 'Ã¼'),
);

/** Cut points in order, two for each stretch. */
const blocks = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 6 })
  .map((points) => points.toSorted((a, b) => a - b))
  .map((points) =>
    points.flatMap((from, i) => {
      const until = points[i + 1];
      return i % 2 === 0 && until !== undefined ? [{ from, until }] : [];
    }),
  );

const days = fc.array(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  { maxLength: 3 },
);

const openingHours: fc.Arbitrary<OpeningHours> = fc.record(
  {
    week: fc.array(blocks, { minLength: 7, maxLength: 7 }),
    closed: days,
    worked: days,
    country: fc.constantFrom('nl' as const, null),
    optional: fc.subarray([...OPTIONAL_HOLIDAYS]),
  },
  PLAIN,
);

const limit = fc.integer({ min: 1, max: 10_000_000 });
const limits: fc.Arbitrary<TimeLimits> = fc.record(
  { any: limit, 1: limit, 2: limit, 3: limit, 4: limit },
  { requiredKeys: [], ...PLAIN },
);

/** Every way to measure a report. */
export const arbitrarySettings: fc.Arbitrary<KpiSettings> = fc.record(
  {
    reopenDays: fc.integer({ min: 1, max: 365 }),
    firstContactSeconds: fc.integer({ min: 60, max: 2_592_000 }),
    fcrEvidence: fc.constantFrom('A' as const, 'B' as const, 'C' as const, null),
    clock: fc.constantFrom('calendar' as const, 'business' as const),
    calendar: openingHours,
    calendarOfLine: fc.record(
      { 1: openingHours, 2: openingHours, 3: openingHours },
      { requiredKeys: [], ...PLAIN },
    ),
    responseLimits: limits,
    resolutionLimits: limits,
    targets: fc.array(
      fc.record(
        {
          kpi: fc.constantFrom(...KPI_IDS),
          line: fc.constantFrom(null, ...LINE_KEYS),
          priority: fc.constantFrom(null, ...PRIORITIES),
          value: fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom(0.7, 0.055)),
        },
        PLAIN,
      ),
      { maxLength: 3 },
    ),
    cohorts: fc
      .array(fc.tuple(fc.constantFrom(...KPI_IDS), fc.constantFrom(...COHORTS)), { maxLength: 3 })
      .map((entries) => Object.fromEntries(entries)),
    notForLine1: fc.array(text, { maxLength: 3 }),
    exclusions: fc.array(
      fc.record({ dimension: fc.constantFrom(...EXCLUSION_DIMENSIONS), value: fc.option(text) }, PLAIN),
      { maxLength: 3 },
    ),
    agents: fc.boolean(),
    agentMinimum: fc.integer({ min: 5, max: 10_000 }),
  },
  PLAIN,
);
