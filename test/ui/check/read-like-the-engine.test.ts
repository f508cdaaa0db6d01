import { describe, expect, it } from 'vitest';
import { zoneTransitions } from '../../../src/calendar/tz-transitions.ts';
import { localFromUtcSql } from '../../../src/calendar/zone-sql.ts';
import { dateSql, instantSql, plausibleSql } from '../../../src/ingest/facts/date-sql.ts';
import { durationSql } from '../../../src/ingest/facts/duration-sql.ts';
import type { DateFormat, DurationFormat } from '../../../src/ingest/import-plan.ts';
import { threePartsSql } from '../../../src/ingest/recognise/duration-clock.ts';
import { mayBeGroupedSql } from '../../../src/ingest/recognise/duration-decimal.ts';
import { literal } from '../../../src/ingest/sql-text.ts';
import { readDate } from '../../../src/ui/features/check/read-date.ts';
import { isThreeParts, mayBeGrouped, readDuration } from '../../../src/ui/features/check/read-duration.ts';
import { testEngine } from '../../support/node-engine.ts';

const DATES = [
  ['29/2/2016 01:16', '03/04/2025', '31-02-2025 10:00', '12-mrt-24 9:05', '4/25/2025 12:30 AM'],
  ['4/25/2025 1:30:15 p.m.', '2025/04/25 23:59', '2025-04-25T08:00:00Z', '2025-01-25T08:00:00.000+0000'],
  ['2025-01-25T08:00:00-05', '2025-04-25 08:00', '25-04-2025', '05-04-2025', '20250425T080000Z'],
  ['vr 25 apr. 2025 om 8:00 uur', '25.04.2025 08:00:15', 'März 3, 2025 14:05 CET', '45772.25', '12'],
  ['1745568000', '1745568000000', 'gisteren', '', '01-02-2025 20:00', '10-03-2025 20:00'],
  ['2026-02-03 09:00', '14/02/2026 09:00', '20240212', '20240212101112', '20240212T1011+01', '20241312'],
  ['12-02-24 24:00', '12-02-24 24:01', '2024-02-12 24:00:00', '12-02-24 23:60', '12-02-24 13:05 PM'],
  ['12-02-24 0:30 am', '12-02-24 12:30 pm', '24-02-9', '4-2-12', '1970-01-01 00:00', '1600-01-01'],
  ['1989-12-31 23:59', '1990-01-01 00:00', '1990-01-01 01:00', '2100-01-01 00:59', '2100-01-01 01:00'],
  ['9999-12-31', '0', '-1', '1e9', '600000000', '600000000000', '4102444800', '1745568000,5', '1745568000.9'],
  ['2024-01-02 10:00', '31-03-2024 02:30', '27-10-2024 02:30', '45772,25', '99999', '32874', '2024', '12345'],
].flat();
const DATE_FORMATS: DateFormat[] = [
  { kind: 'iso' },
  { kind: 'parts', order: 'dmy' },
  { kind: 'parts', order: 'mdy' },
  { kind: 'parts', order: 'ymd' },
  { kind: 'parts', order: 'dmy', swapped: true },
  { kind: 'excel' },
  { kind: 'epoch_s' },
  { kind: 'epoch_ms' },
];

const DURATIONS = [
  ['90', '1,5', '1.5', '1.234,5', '1.234.567', '1.500', '1,500', '-12', '26:03', '1:02:03', '1.02:03:04'],
  ['PT2H30M', 'P1DT2H', '25 Days 21 Hours', '2 d 4 u', '1970-01-01 00:02:17', '1969-12-31 23:59:00'],
  ['morgen', '-1 days +23:00:00', '-1.02:03', "'-5", "'-5'", "'-1:30", "'-1:30'", '\u22121:30', '1:30 uur'],
  [
    '1:30 u.',
    '1:02:03 h',
    '1:02:03.5',
    '1:02',
    '1899-12-31 02:00:00',
    '1899-12-30',
    '1970-01-02',
    '1970-02-30',
  ],
  ['1970-01-01T01:00:00Z', '1970-01-01 1:05', '1970-01-01 00:00:00.5', '1 234,5', '1\u00a0234,5', '1 234'],
  [
    '1,234.5',
    '-0,25',
    '1.2.3',
    '3,87,16',
    '.',
    ',5',
    '5.',
    '+5',
    '0,500',
    'P0Y',
    'P',
    'PT',
    '-PT15M',
    'PT-5M',
  ],
  ['-2h 5m', '1 dag, 2 uur en 5 minuten', '1:75', '1.25:00', '2 hours 3', '250 ms', '2024-02-12 10:00', ''],
  ['1970-01-01 UTC', '1970-01-01 01:00Z', '1970-01-01 01:00:00 UTC', '1970-01-01 01:00:00+02'],
].flat();
const DURATION_FORMATS: DurationFormat[] = [
  { unit: 'min', clock: 'hms' },
  { unit: 'min', clock: 'dhm' },
  { unit: 'h', clock: 'hms', decimal: ',' },
  { unit: 's', clock: 'dhm', decimal: '.' },
];

const listed = (texts: readonly string[]): string =>
  `(SELECT unnest([${texts.map(literal).join(', ')}]) AS t)`;
const paired = <T>(texts: readonly string[], results: readonly T[]) => texts.map((t, i) => [t, results[i]]);

describe('the readers of examples', () => {
  it.each(DATE_FORMATS)('read dates in %j as the engine does', async (format) => {
    const transitions = zoneTransitions('Europe/Amsterdam', 1989, 2101);
    const { wall, offset } = dateSql('t', format);
    const rows = await (
      await testEngine()
    ).query<{ s: number | null }>(
      `SELECT (${localFromUtcSql('u', transitions)})::DOUBLE AS s FROM (SELECT ${plausibleSql('i')} AS u FROM (
         SELECT ${instantSql('w', 'o', transitions)} AS i FROM (SELECT ${wall} AS w, ${offset} AS o FROM ${listed(DATES)})))`,
    );
    const zones = { zone: 'Europe/Amsterdam', dateZone: null };
    expect(DATES.map((text) => [text, readDate(text, format, zones)])).toEqual(
      paired(
        DATES,
        rows.map(({ s }) => s),
      ),
    );
  });

  it.each(DURATION_FORMATS)('read durations in %j as the engine does', async (format) => {
    const engine = await testEngine();
    const rows = await engine.query<{ s: number | null }>(
      `SELECT ${durationSql('t', format)} AS s FROM ${listed(DURATIONS)}`,
    );
    // To the millisecond: the sums are of fractions.
    const rounded = (seconds: number | null) => (seconds === null ? null : Math.round(seconds * 1000) / 1000);
    expect(DURATIONS.map((text) => [text, rounded(readDuration(text, format))])).toEqual(
      paired(
        DURATIONS,
        rows.map(({ s }) => rounded(s)),
      ),
    );
  });

  it('doubt the same values', async () => {
    const engine = await testEngine();
    const rows = await engine.query<{ three: boolean; grouped: boolean }>(
      `SELECT ${threePartsSql('t')} AS three, ${mayBeGroupedSql('t')} AS grouped FROM ${listed(DURATIONS)}`,
    );
    expect(DURATIONS.map((text) => [text, isThreeParts(text), mayBeGrouped(text)])).toEqual(
      DURATIONS.map((text, i) => [text, rows[i]?.three, rows[i]?.grouped]),
    );
  });
});
