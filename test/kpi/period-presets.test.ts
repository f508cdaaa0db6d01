import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PERIOD_PRESETS,
  presetOf,
  presetPeriod,
  reachOf,
  stepPeriod,
  type PeriodPreset,
} from '../../src/kpi/period-presets.ts';

const text = (period: { from: string | null; to: string | null } | null) =>
  period === null ? 'none' : `${period.from}..${period.to}`;
const range = (to: string, from = '2019-01-01') => ({ from, to });

describe('a preset, counted from the last day of the report', () => {
  test.each<[string, Partial<Record<PeriodPreset, string>>]>([
    // Wednesday 1 January 2025 lies in week 1 of 2025, which began on 30 December.
    [
      '2025-01-01',
      {
        all: 'null..null',
        this_week: '2024-12-30..2025-01-05',
        last_week: '2024-12-23..2024-12-29',
        this_month: '2025-01-01..2025-01-31',
        last_month: '2024-12-01..2024-12-31',
        this_quarter: '2025-01-01..2025-03-31',
        last_quarter: '2024-10-01..2024-12-31',
        year_to_date: '2025-01-01..2025-01-01',
        last_year: '2024-01-01..2024-12-31',
        last_13_weeks: '2024-09-30..2024-12-29',
      },
    ],
    // Sunday 3 January 2021 still lies in week 53 of 2020.
    ['2021-01-03', { this_week: '2020-12-28..2021-01-03', last_week: '2020-12-21..2020-12-27' }],
    // Monday.
    ['2021-01-04', { this_week: '2021-01-04..2021-01-10', last_week: '2020-12-28..2021-01-03' }],
    ['2024-02-29', { this_month: '2024-02-01..2024-02-29', last_month: '2024-01-01..2024-01-31' }],
    ['2024-03-31', { last_month: '2024-02-01..2024-02-29', this_quarter: '2024-01-01..2024-03-31' }],
    ['2024-04-01', { this_quarter: '2024-04-01..2024-06-30', last_quarter: '2024-01-01..2024-03-31' }],
    ['2025-12-31', { year_to_date: '2025-01-01..2025-12-31', last_quarter: '2025-07-01..2025-09-30' }],
  ])('on %s', (today, expected) => {
    const found = PERIOD_PRESETS.filter((preset) => preset in expected).map((preset) => [
      preset,
      text(presetPeriod(preset, range(today))),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test('is found again by its days', () => {
    const days = range('2025-05-14');
    for (const preset of PERIOD_PRESETS) expect(presetOf(presetPeriod(preset, days), days)).toBe(preset);
    expect(presetOf({ from: '2025-05-02', to: '2025-05-14' }, days)).toBeNull();
    // The same days are another month's later on.
    expect(presetOf(presetPeriod('this_month', days), range('2025-06-02'))).toBe('last_month');
  });

  test('says how far the data reaches into it', () => {
    const days = range('2025-05-14', '2025-02-10');
    expect(reachOf(presetPeriod('this_month', days), days)).toBe('whole');
    expect(reachOf(presetPeriod('last_quarter', days), days)).toBe('part');
    expect(reachOf(presetPeriod('last_year', days), days)).toBe('none');
    expect(reachOf({ from: '2025-05-15', to: null }, days)).toBe('none');
    expect(reachOf({ from: null, to: null }, days)).toBe('whole');
  });
});

describe('one step', () => {
  test.each([
    ['2025-03-01..2025-03-31', '2025-02-01..2025-02-28', '2025-04-01..2025-04-30'],
    ['2024-01-01..2024-01-31', '2023-12-01..2023-12-31', '2024-02-01..2024-02-29'],
    ['2024-10-01..2024-12-31', '2024-07-01..2024-09-30', '2025-01-01..2025-03-31'],
    ['2024-01-01..2024-12-31', '2023-01-01..2023-12-31', '2025-01-01..2025-12-31'],
    ['2024-12-30..2025-01-05', '2024-12-23..2024-12-29', '2025-01-06..2025-01-12'],
    ['2024-02-28..2024-03-01', '2024-02-25..2024-02-27', '2024-03-02..2024-03-04'],
    ['2025-03-31..2025-03-31', '2025-03-30..2025-03-30', '2025-04-01..2025-04-01'],
  ])('from %s', (present, earlier, later) => {
    const [from = '', to = ''] = present.split('..');
    expect([text(stepPeriod({ from, to }, -1)), text(stepPeriod({ from, to }, 1))]).toEqual([earlier, later]);
  });

  test('there is none from an open end', () => {
    expect(stepPeriod({ from: '2025-01-01', to: null }, 1)).toBeNull();
    expect(stepPeriod({ from: null, to: null }, -1)).toBeNull();
  });

  test('touches the period it leaves, and of whole weeks, months and quarters leads back', () => {
    const monthsBefore = (day: string | null, months: number) => {
      const [year = 0, month = 0] = (day ?? '').split('-').map(Number);
      return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
    };
    const isMonthEnd = (day: string | null) => next(day ?? '').endsWith('-01');
    const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const day = fc
      .integer({ min: 0, max: 6000 })
      .map((days) => new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10));
    expect(stepPeriod({ from: '2025-09-01', to: '2025-11-30' }, -1)).toEqual({
      from: '2025-06-01',
      to: '2025-08-31',
    });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom<PeriodPreset>(
          'this_week',
          'last_week',
          'this_month',
          'last_quarter',
          'last_year',
          'last_13_weeks',
        ),
        (today, preset) => {
          const period = presetPeriod(preset, range(today, '2000-01-01'));
          const later = stepPeriod(period, 1);
          expect(later?.from).toBe(next(period.to ?? ''));
          // Thirteen weeks that are three months as well go on as months.
          const months = preset === 'last_13_weeks' && later?.from?.endsWith('-01') && isMonthEnd(later.to);
          const back = months ? { from: monthsBefore(later?.from ?? null, 3), to: period.to } : period;
          expect(later && stepPeriod(later, -1)).toEqual(back);
        },
      ),
    );
  });
});
