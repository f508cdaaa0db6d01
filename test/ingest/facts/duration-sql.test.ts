import { describe, expect, it } from 'vitest';
import { durationSql } from '../../../src/ingest/facts/duration-sql.ts';
import type { DurationFormat } from '../../../src/ingest/import-plan.ts';
import { literal } from '../../../src/ingest/sql-text.ts';
import { testEngine } from '../../support/node-engine.ts';

async function read(texts: readonly string[], format: DurationFormat): Promise<(number | null)[]> {
  const engine = await testEngine();
  const rows = await engine.query<{ s: number | null }>(
    `SELECT ${durationSql('t', format)} AS s FROM (SELECT unnest([${texts.map(literal).join(', ')}]) AS t)`,
  );
  return rows.map(({ s }) => (s === null ? null : Math.round(s * 1000) / 1000));
}

const HOUR = 3600;
const DAY = 86_400;

/** Read alike in every format: they say their unit themselves, or have two parts. */
const PLAIN: [string, number | null][] = [
  ['2:30', 2 * HOUR + 30 * 60],
  ['-1:30', -(HOUR + 30 * 60)],
  ['0:05', 300],
  ['126:00', 126 * HOUR],
  ["'-0:45", -45 * 60],
  ['\u22121:30', -(HOUR + 30 * 60)],
  ['2:30 h', 2 * HOUR + 30 * 60],
  [' 2:30 uur ', 2 * HOUR + 30 * 60],
  ['1:75', null],
  // Days in front of a clock.
  ['1.02:03', DAY + 2 * HOUR + 3 * 60],
  ['1.02:03:04', DAY + 2 * HOUR + 3 * 60 + 4],
  ['-1.02:03:04', -(DAY + 2 * HOUR + 3 * 60 + 4)],
  ['12.00:00:00.5', 12 * DAY + 0.5],
  ['1 day, 2:03:04', DAY + 2 * HOUR + 3 * 60 + 4],
  ['2 days 03:04:05', 2 * DAY + 3 * HOUR + 4 * 60 + 5],
  ['-1 days +23:00:00', -HOUR],
  ['3 dagen 04:00', 3 * DAY + 4 * HOUR],
  ['1.25:00', null],
  // ISO 8601.
  ['PT2H30M', 2 * HOUR + 30 * 60],
  ['P1DT2H', DAY + 2 * HOUR],
  ['-PT15M', -900],
  ['PT0.5S', 0.5],
  ['PT26H', 26 * HOUR],
  ['P2W', 14 * DAY],
  ['P0Y0M0DT1H', HOUR],
  ['P1M', null],
  ['P', null],
  ['PT', null],
  // A moment after the beginning.
  ['1970-01-01 00:02:17', 137],
  ['1970-01-26 21:00:00', 25 * DAY + 21 * HOUR],
  ['1970-01-01T01:00:00Z', HOUR],
  ['1969-12-31 23:00:00', -HOUR],
  ['1899-12-31 02:30:00', DAY + 2 * HOUR + 30 * 60],
  // Words.
  ['25 Days 21 Hours 1 Minute', 25 * DAY + 21 * HOUR + 60],
  ['2 d 4 u', 2 * DAY + 4 * HOUR],
  ['3 uur 20 min', 3 * HOUR + 20 * 60],
  ['1 dag, 2 uur', DAY + 2 * HOUR],
  ['1 dag, 2 uur en 5 minuten', DAY + 2 * HOUR + 300],
  ['2h 5m', 2 * HOUR + 300],
  ['2h5m10s', 2 * HOUR + 310],
  ['45 sec', 45],
  ['45 seconden', 45],
  ['1 Tag 2 Std', DAY + 2 * HOUR],
  ['1 Tag und 2 Std.', DAY + 2 * HOUR],
  ['2 Stunden 30 Minuten', 2 * HOUR + 30 * 60],
  ['90 min', 5400],
  ['90 min.', 5400],
  ['1,5 uur', 5400],
  ['1.5 hrs', 5400],
  ['250 ms', 0.25],
  ['2 weeks 1 day', 15 * DAY],
  ['2 wkn', null],
  ['-2h 5m', -(2 * HOUR + 300)],
  ['1 month 2 days', null],
  ['2 hours 3', null],
  ['snel', null],
  ['2024-02-12 10:00', null],
  ['12-02-2024', null],
  ['NaN', null],
  ['Infinity', null],
];

/** In minutes, so that a mistaken unit shows. */
const NUMBERS: [string, number | null][] = [
  ['90', 90],
  ['0', 0],
  ['-12', -12],
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['-0,25', -0.25],
  ['1.234', 1.234],
  ['1,234', 1.234],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1_234_567],
  ['1,234,567', 1_234_567],
  ['1 234', 1234],
  ['1\u00a0234,5', 1234.5],
  ["'-12", -12],
  [' 12 ', 12],
  ['3,87,16,91,111', null],
  ['1.2.3', null],
  ['.', null],
];

describe('durationSql', () => {
  it.each([
    { unit: 'h', clock: 'hms' },
    { unit: 'ms', clock: 'dhm' },
  ] satisfies DurationFormat[])('reads what needs no unit in %j', async (format) => {
    const found = await read(
      PLAIN.map(([text]) => text),
      format,
    );
    expect(PLAIN.map(([text], i) => [text, found[i]])).toEqual(PLAIN);
  });

  it('reads plain numbers, whatever groups their digits', async () => {
    const found = await read(
      NUMBERS.map(([text]) => text),
      { unit: 'min', clock: 'hms' },
    );
    expect(NUMBERS.map(([text], i) => [text, found[i]])).toEqual(
      NUMBERS.map(([text, minutes]) => [text, minutes === null ? null : Math.round(minutes * 60_000) / 1000]),
    );
  });

  it.each([
    ['ms', 0.09],
    ['s', 90],
    ['min', 5400],
    ['h', 324_000],
    ['d', 7_776_000],
  ] as const)('counts plain numbers in %s', async (unit, seconds) => {
    expect(await read(['90'], { unit, clock: 'hms' })).toEqual([seconds]);
  });

  it('reads three parts as the format says', async () => {
    const texts = ['1:02:03', '01:02:03,5', '-1:02:03', '1:24:00', '26:00:59', '1:60:00'];
    expect(await read(texts, { unit: 'min', clock: 'hms' })).toEqual([
      3723,
      3723.5,
      -3723,
      5040,
      93_659,
      null,
    ]);
    const days = [DAY + 2 * HOUR + 180, null, -(DAY + 2 * HOUR + 180), null, 26 * DAY + 59 * 60, null];
    expect(await read(texts, { unit: 'min', clock: 'dhm' })).toEqual(days);
  });

  it('groups thousands with the sign that is not the decimal one', async () => {
    const texts = ['1.440', '12.880', '-1.440', '45', '1.234.567', '1.440,5', '2,5', '12.5', '1,440'];
    expect(await read(texts, { unit: 's', clock: 'hms', decimal: ',' })).toEqual([
      1440, 12_880, -1440, 45, 1_234_567, 1440.5, 2.5, 12.5, 1.44,
    ]);
    expect(await read(texts, { unit: 's', clock: 'hms', decimal: '.' })).toEqual([
      1.44, 12.88, -1.44, 45, 1_234_567, 1440.5, 2.5, 12.5, 1440,
    ]);
    expect(await read(texts, { unit: 's', clock: 'hms' })).toEqual([
      1.44, 12.88, -1.44, 45, 1_234_567, 1440.5, 2.5, 12.5, 1.44,
    ]);
  });
});
