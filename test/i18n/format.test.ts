import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/i18n/format.ts';

const nl = createFormat('nl');
const en = createFormat('en');
const local = (text: string) => Date.parse(`${text}Z`) / 1000;
/** Non-breaking spaces are written as `_` in the dates below. */
const solid = (text: string) => text.replaceAll('_', '\u00A0');

describe('numbers', () => {
  test.each([
    { title: 'integer', dutch: nl.integer(5889), english: en.integer(5889), expected: ['5.889', '5,889'] },
    {
      title: 'large integer',
      dutch: nl.integer(1234567),
      english: en.integer(1234567),
      expected: ['1.234.567', '1,234,567'],
    },
    {
      title: 'decimals',
      dutch: nl.number(1234.5),
      english: en.number(1234.5),
      expected: ['1.234,5', '1,234.5'],
    },
    {
      title: 'negative',
      dutch: nl.number(-0.4),
      english: en.number(-0.4),
      expected: ['\u22120,4', '\u22120.4'],
    },
    {
      title: 'negative that rounds to nothing',
      dutch: nl.number(-0.04),
      english: en.number(-0.04),
      expected: ['0,0', '0.0'],
    },
    {
      title: 'percent',
      dutch: nl.percent(0.749),
      english: en.percent(0.749),
      expected: ['74,9\u202F%', '74.9%'],
    },
    {
      title: 'whole percent',
      dutch: nl.percent(0.7, 0),
      english: en.percent(0.7, 0),
      expected: ['70\u202F%', '70%'],
    },
    {
      title: 'hundred percent',
      dutch: nl.percent(1),
      english: en.percent(1),
      expected: ['100,0\u202F%', '100.0%'],
    },
    {
      title: 'interval',
      dutch: nl.percentRange(0.672, 0.6961),
      english: en.percentRange(0.672, 0.6961),
      expected: ['67,2\u201369,6\u202F%', '67.2\u201369.6%'],
    },
    {
      title: 'points up',
      dutch: nl.points(0.0243),
      english: en.points(0.0243),
      expected: ['+2,4\u00A0pp', '+2.4\u00A0pp'],
    },
    {
      title: 'points down',
      dutch: nl.points(-0.004),
      english: en.points(-0.004),
      expected: ['\u22120,4\u00A0pp', '\u22120.4\u00A0pp'],
    },
    {
      title: 'no points',
      dutch: nl.points(0.0001),
      english: en.points(0.0001),
      expected: ['0,0\u00A0pp', '0.0\u00A0pp'],
    },
    { title: 'bytes', dutch: nl.bytes(512), english: en.bytes(512), expected: ['512\u00A0B', '512\u00A0B'] },
    {
      title: 'kilobytes',
      dutch: nl.bytes(340_400),
      english: en.bytes(340_400),
      expected: ['340\u00A0kB', '340\u00A0kB'],
    },
    {
      title: 'megabytes',
      dutch: nl.bytes(12_440_000),
      english: en.bytes(12_440_000),
      expected: ['12,4\u00A0MB', '12.4\u00A0MB'],
    },
    {
      title: 'just under a megabyte',
      dutch: nl.bytes(999_960),
      english: en.bytes(999_960),
      expected: ['1,0\u00A0MB', '1.0\u00A0MB'],
    },
    {
      title: 'list',
      dutch: nl.list(['a', 'b', 'c']),
      english: en.list(['a', 'b', 'c']),
      expected: ['a, b en c', 'a, b and c'],
    },
  ])('$title', ({ dutch, english, expected }) => {
    expect([dutch, english]).toEqual(expected);
  });
});

describe('durations', () => {
  const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];
  test.each([
    { seconds: 0, expected: ['0 min', '0 min'] },
    { seconds: 45, expected: ['45 s', '45 s'] },
    { seconds: 59.6, expected: ['1 min', '1 min'] },
    { seconds: 24 * MINUTE + 20, expected: ['24 min', '24 min'] },
    { seconds: 59 * MINUTE + 40, expected: ['1 u', '1 h'] },
    { seconds: 2 * HOUR + 5 * MINUTE, expected: ['2 u 05', '2 h 05'] },
    { seconds: 3 * HOUR + 48 * MINUTE, expected: ['3 u 48', '3 h 48'] },
    { seconds: 8 * HOUR, expected: ['8 u', '8 h'] },
    { seconds: DAY - 20, expected: ['1 d', '1 d'] },
    { seconds: 2 * DAY + 4 * HOUR, expected: ['2 d 4 u', '2 d 4 h'] },
    { seconds: 3 * DAY - 10 * MINUTE, expected: ['3 d', '3 d'] },
    { seconds: 9 * DAY + 23.6 * HOUR, expected: ['10 d', '10 d'] },
    { seconds: 21 * DAY + 9 * HOUR, expected: ['21 d', '21 d'] },
    { seconds: 1091 * DAY, expected: ['1.091 d', '1,091 d'] },
    { seconds: -22 * MINUTE, expected: ['\u221222 min', '\u221222 min'] },
  ])('$seconds s', ({ seconds, expected }) => {
    expect([nl.duration(seconds), en.duration(seconds)]).toEqual(
      expected.map((text) => text.replaceAll(' ', '\u00A0')),
    );
  });

  test('a figure shows in its own unit', () => {
    expect(nl.value(0.5, 'ratio')).toBe('50,0\u202F%');
    expect(nl.value(1440, 'seconds')).toBe('24\u00A0min');
  });
});

describe('dates', () => {
  test.each([
    {
      title: 'day',
      dutch: nl.date('2026-03-12'),
      english: en.date('2026-03-12'),
      expected: ['12_mrt_2026', '12_Mar_2026'],
    },
    {
      title: 'September, which browsers abbreviate differently',
      dutch: nl.date('2025-09-01'),
      english: en.date('2025-09-01'),
      expected: ['1_sep_2025', '1_Sep_2025'],
    },
    {
      title: 'day of local seconds',
      dutch: nl.date(local('2026-03-12T23:59:59')),
      english: en.date(local('2026-03-12T23:59:59')),
      expected: ['12_mrt_2026', '12_Mar_2026'],
    },
    {
      title: 'moment',
      dutch: nl.dateTime(local('2026-03-29T02:30:00')),
      english: en.dateTime(local('2026-03-29T02:30:00')),
      expected: ['29_mrt_2026_02:30', '29_Mar_2026_02:30'],
    },
    {
      title: 'month bucket',
      dutch: nl.bucket('2025-09-01', 'month'),
      english: en.bucket('2025-09-01', 'month'),
      expected: ['september_2025', 'September_2025'],
    },
    {
      title: 'week bucket',
      dutch: nl.bucket('2025-09-01', 'week'),
      english: en.bucket('2025-09-01', 'week'),
      expected: ['week_36 · 1\u20137_sep_2025', 'week_36 · 1\u20137_Sep_2025'],
    },
    {
      title: 'week 1 that begins in the old year',
      dutch: nl.bucket('2024-12-30', 'week'),
      english: en.bucket('2024-12-30', 'week'),
      expected: ['week_1 · 30_dec_2024 \u2013 5_jan_2025', 'week_1 · 30_Dec_2024 \u2013 5_Jan_2025'],
    },
    {
      title: 'week 53',
      dutch: nl.bucketName('2020-12-28', 'week'),
      english: en.bucketName('2020-12-28', 'week'),
      expected: ['week_53', 'week_53'],
    },
    {
      title: 'axis',
      dutch: nl.bucketShort('2025-09-01', 'week'),
      english: en.bucketShort('2025-09-01', 'week'),
      expected: ['1_sep', '1_Sep'],
    },
    {
      title: 'axis in months',
      dutch: nl.bucketShort('2025-03-01', 'month'),
      english: en.bucketShort('2025-03-01', 'month'),
      expected: ['mrt', 'Mar'],
    },
    {
      title: 'axis where the year turns',
      dutch: nl.bucketShort('2026-01-01', 'month'),
      english: en.bucketShort('2026-01-01', 'month'),
      expected: ['jan_2026', 'Jan_2026'],
    },
  ])('$title', ({ dutch, english, expected }) => {
    expect([dutch, english]).toEqual(expected.map(solid));
  });

  test.each([
    { from: '2025-09-01', to: '2025-09-30', expected: ['september_2025', 'September_2025'] },
    { from: '2024-02-01', to: '2024-02-29', expected: ['februari_2024', 'February_2024'] },
    { from: '2025-02-01', to: '2025-02-27', expected: ['1\u201327_feb_2025', '1\u201327_Feb_2025'] },
    { from: '2025-07-01', to: '2025-09-30', expected: ['3e_kwartaal_2025', 'Q3_2025'] },
    {
      from: '2025-08-01',
      to: '2025-10-31',
      expected: ['1_aug \u2013 31_okt_2025', '1_Aug \u2013 31_Oct_2025'],
    },
    { from: '2025-01-01', to: '2025-12-31', expected: ['2025', '2025'] },
    {
      from: '2025-09-01',
      to: '2025-10-12',
      expected: ['1_sep \u2013 12_okt_2025', '1_Sep \u2013 12_Oct_2025'],
    },
    {
      from: '2024-12-12',
      to: '2025-01-03',
      expected: ['12_dec_2024 \u2013 3_jan_2025', '12_Dec_2024 \u2013 3_Jan_2025'],
    },
    { from: '2026-03-12', to: '2026-03-12', expected: ['12_mrt_2026', '12_Mar_2026'] },
    { from: '2026-03-12', to: null, expected: ['vanaf 12_mrt_2026', 'from 12_Mar_2026'] },
    { from: null, to: '2026-03-12', expected: ['t/m 12_mrt_2026', 'up to 12_Mar_2026'] },
    { from: null, to: null, expected: ['alle datums', 'all dates'] },
  ])('period $from .. $to', ({ from, to, expected }) => {
    expect([nl.period({ from, to }), en.period({ from, to })]).toEqual(expected.map(solid));
  });

  test('a period that is cut during its last day is never a whole month', () => {
    const cut = { from: '2025-09-01', to: '2025-09-30', time: '16:55' };
    expect([nl.period(cut), en.period(cut)]).toEqual(
      ['1\u201330_sep_2025 tot_16:55', '1\u201330_Sep_2025 until_16:55'].map(solid),
    );
  });
});

describe('plurals', () => {
  const forms = { one: '{n} ticket in {where}', other: '{n} tickets in {where}' };
  test.each([
    { n: 0, expected: '0 tickets in Delft' },
    { n: 1, expected: '1 ticket in Delft' },
    { n: 2, expected: '2 tickets in Delft' },
    { n: 1200, expected: '1.200 tickets in Delft' },
  ])('$n', ({ n, expected }) => {
    expect(nl.plural(n, forms, { where: 'Delft' })).toBe(expected);
  });
});

describe('values and their changes, by unit', () => {
  test.each([
    {
      title: 'a number of tickets',
      dutch: nl.value(1234, 'count'),
      english: en.value(1234, 'count'),
      expected: ['1.234', '1,234'],
    },
    {
      title: 'a small mean',
      dutch: nl.value(0.254, 'score'),
      english: en.value(0.254, 'score'),
      expected: ['0,25', '0.25'],
    },
    {
      title: 'a large mean',
      dutch: nl.value(12.34, 'score'),
      english: en.value(12.34, 'score'),
      expected: ['12,3', '12.3'],
    },
    {
      title: 'more points',
      dutch: nl.change(0.024, 'ratio'),
      english: en.change(0.024, 'ratio'),
      expected: [solid('+2,4_pp'), solid('+2.4_pp')],
    },
    {
      title: 'less time',
      dutch: nl.change(-1320, 'seconds'),
      english: en.change(-1320, 'seconds'),
      expected: [solid('−22_min'), solid('−22_min')],
    },
    {
      title: 'more tickets',
      dutch: nl.change(1037, 'count'),
      english: en.change(1037, 'count'),
      expected: ['+1.037', '+1,037'],
    },
    {
      title: 'no difference',
      dutch: nl.change(0.001, 'score'),
      english: en.change(0.001, 'score'),
      expected: ['0,00', '0.00'],
    },
  ])('$title', ({ dutch, english, expected }) => {
    expect([dutch, english]).toEqual(expected);
  });

  test('a quarter is short on an axis, and has its year where that turns', () => {
    expect(['2025-07-01', '2026-01-01'].map((day) => nl.bucketShort(day, 'quarter'))).toEqual([
      'K3',
      solid('K1_2026'),
    ]);
    expect(en.bucketShort('2025-07-01', 'quarter')).toBe('Q3');
  });
});
