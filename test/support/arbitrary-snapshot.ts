import fc from 'fast-check';
import { CHANNELS, EXCLUDE_REASONS, LINE_KEYS } from '../../src/kpi/facts.ts';
import { COHORTS, KPI_IDS, LOCALES } from '../../src/kpi/kpi-definition.ts';
import { BUCKETS } from '../../src/kpi/kpi-query.ts';
import { wilson } from '../../src/kpi/statistics/wilson.ts';
import { PERIOD_ENDS, SNAPSHOT_DIMENSIONS, SNAPSHOT_SCHEMA } from '../../src/snapshot/snapshot.ts';
import type { Snapshot, SnapshotSettings, SnapshotStatistics } from '../../src/snapshot/snapshot.ts';
import { arbitrarySettings } from '../kpi/settings-arbitrary.ts';

const PLAIN = { noNullPrototype: true };

/** Clean texts: what a reader gives back as it is. */
const clean = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '');
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).map(clean),
  fc.constantFrom('', '=', '__proto__', 'constructor', 'Één loket', '</script><script>alert(1)</script>'),
  fc.constantFrom('<!--', '👩‍💻', 'a & b', "O'Brien", '{"schema":"linewise/snapshot-v2"}', ' group-1 '),
);
const lines = fc.array(text, { maxLength: 3 }).map((parts) => parts.join('\n'));

const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const moment = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((seconds) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`);
const days = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const openDays = fc.tuple(days, fc.subarray([...PERIOD_ENDS])).map(([chosen, open]) => ({ ...chosen, open }));

const count = fc.nat({ max: 1_000_000 });
const amount = fc.oneof(
  count,
  fc.double({ min: 0, max: 1e9, noNaN: true }).map((number) => number + 0),
);
const measured = fc.option(amount);
const unit = fc.constantFrom<SnapshotStatistics['unit']>('count', 'ratio', 'seconds', 'score');
const line = fc.constantFrom(...LINE_KEYS);
const kpi = fc.constantFrom(...KPI_IDS);

const anyStatistics: fc.Arbitrary<SnapshotStatistics> = fc.record(
  {
    unit,
    value: measured,
    numerator: fc.option(count),
    n: count,
    missing: count,
    provisional: count,
    low: measured,
    high: measured,
    mean: measured,
    p75: measured,
    p90: measured,
  },
  PLAIN,
);
const rate: fc.Arbitrary<SnapshotStatistics> = fc
  .tuple(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), count)
  .map(([n, share, missing]) => {
    const numerator = Math.round(n * share);
    const value = numerator / n;
    const rest = { missing, provisional: 0, mean: null, p75: null, p90: null };
    return { unit: 'ratio', value, numerator, n, low: null, high: null, ...wilson(numerator, n), ...rest };
  });
const statistics = fc.oneof(anyStatistics, rate);

const figure = fc
  .record(
    {
      kpi,
      line,
      censored: fc.option(fc.record({ value: measured, p90: measured, open: count }, PLAIN)),
      statistics,
    },
    PLAIN,
  )
  .map(({ statistics: said, censored, ...of }) => ({ ...of, ...said, censored }));

const point = fc.record(
  {
    from: day,
    value: measured,
    numerator: fc.option(count),
    n: count,
    partial: fc.boolean(),
    provisional: count,
  },
  PLAIN,
);

const series = fc.record(
  { kpi, line, unit, bucket: fc.constantFrom(...BUCKETS), points: fc.array(point, { maxLength: 4 }) },
  PLAIN,
);

const breakdown = fc.record(
  {
    kpi,
    by: fc.constantFrom(...SNAPSHOT_DIMENSIONS),
    parts: fc.array(
      fc.tuple(fc.option(text), statistics).map(([key, said]) => ({ key, ...said })),
      { maxLength: 4 },
    ),
    other: fc.option(
      fc.tuple(fc.integer({ min: 1, max: 99 }), statistics).map(([values, said]) => ({ values, ...said })),
    ),
  },
  PLAIN,
);

const settings: fc.Arbitrary<SnapshotSettings> = arbitrarySettings.map(
  ({ agents: _agents, agentMinimum: _agentMinimum, ...all }) => ({
    ...all,
    notForLine1: all.notForLine1.map(clean),
    exclusions: all.exclusions.map((rule) => ({ ...rule, value: rule.value && clean(rule.value) })),
  }),
);

const names = fc.array(fc.option(text), { maxLength: 3 });
const hex = fc
  .array(fc.integer({ min: 0, max: 15 }), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.map((digit) => digit.toString(16)).join(''));

/** Every snapshot that can be: valid, clean, its figures not in agreement. */
export const arbitrarySnapshot: fc.Arbitrary<Snapshot> = fc.record(
  {
    schema: fc.constant(SNAPSHOT_SCHEMA),
    title: text,
    createdAt: moment,
    asOf: fc.option(moment),
    zone: fc.constantFrom('Europe/Amsterdam', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'),
    locale: fc.constantFrom(...LOCALES),
    period: fc.oneof(days, openDays, fc.constant({ from: null, to: null })),
    compare: fc.option(
      fc
        .tuple(
          days,
          fc.option(fc.constantFrom('00:30', '23:59')),
          fc.constantFrom(1, 31 / 30, 0.25),
          fc.boolean(),
        )
        .map(([range, time, lengthRatio, elapsed]) => ({ ...range, time, lengthRatio, elapsed })),
    ),
    filters: fc.record(
      {
        lines: fc.subarray(['1', '2', '3', 'unknown'] as const),
        priorities: fc.subarray(['1', '2', '3', '4', 'unknown'] as const),
        channels: fc.subarray([...CHANNELS, 'unknown']),
        groups: names,
        categories: names,
        agents: fc.nat(9),
      },
      PLAIN,
    ),
    sources: fc.array(
      fc.record(
        {
          name: text,
          bytes: count,
          sha256: hex,
          profile: fc.constantFrom('topdesk', 'generic'),
          rows: count,
        },
        PLAIN,
      ),
      { maxLength: 3 },
    ),
    accounting: fc.record(
      {
        rows: count,
        tickets: count,
        counted: count,
        folded: count,
        excluded: fc
          .subarray([...EXCLUDE_REASONS])
          .map((reasons) => Object.fromEntries(reasons.map((reason, i) => [reason, i]))),
        quarantined: fc
          .subarray(['no_id', 'bad_created', 'constructor', 'unreadable'])
          .map((reasons) => Object.fromEntries(reasons.map((reason, i) => [reason, i]))),
      },
      PLAIN,
    ),
    settings,
    definitions: fc.array(
      fc.record(
        {
          kpi,
          evidence: fc.constantFrom('A' as const, 'B' as const, 'C' as const, '' as const, 'none' as const),
          cohort: fc.constantFrom(...COHORTS),
          version: fc.integer({ min: 1, max: 9 }),
        },
        PLAIN,
      ),
      { maxLength: 3 },
    ),
    kpis: fc.array(figure, { maxLength: 4 }),
    before: fc.array(figure, { maxLength: 4 }),
    series: fc.array(series, { maxLength: 3 }),
    breakdowns: fc.array(breakdown, { maxLength: 3 }),
    notes: fc.array(fc.record({ kpi: fc.option(kpi), text: lines }, PLAIN), { maxLength: 3 }),
    actions: fc.array(
      fc.record(
        {
          id: fc.string({ unit: fc.constantFrom('a', 'Z', '0', '9', '-', '_'), minLength: 1, maxLength: 9 }),
          kpi: fc.option(kpi),
          text: lines,
          owner: text,
          due: fc.option(day),
          done: fc.boolean(),
          since: day,
        },
        PLAIN,
      ),
      { maxLength: 3 },
    ),
    pseudonyms: fc.boolean(),
  },
  PLAIN,
);
