import { describe, expect, test } from 'vitest';
import { changesOf, comparedPeriod, comparedWith, compareOptions } from '../../src/app/comparison.ts';
import type { KpiFilter } from '../../src/kpi/kpi-query.ts';
import { figureOf } from '../ui/figure-of.ts';

const at = (text: string) => Date.parse(`${text}Z`) / 1000;
/** A year and a bit of tickets, up to the middle of a day. */
const DATASET = {
  asOfLocal: at('2025-09-12T11:59:59'),
  createdRange: { from: at('2024-08-01T08:00:00'), to: at('2025-09-12T11:00:00') },
};
const filter = (from: string | null, to: string | null): Pick<KpiFilter, 'period'> => ({
  period: { from, to },
});

describe('what a period is compared with', () => {
  test('is the one before or the same one a year before, where the data has it', () => {
    expect(compareOptions(DATASET, filter('2025-08-01', '2025-08-31'))).toEqual([
      { choice: 'previous', compared: { period: { from: '2025-07-01', to: '2025-07-31' }, elapsed: false } },
      { choice: 'last_year', compared: { period: { from: '2024-08-01', to: '2024-08-31' }, elapsed: false } },
      { choice: 'none', compared: null },
    ]);
    expect(comparedWith(DATASET, filter('2025-07-01', '2025-07-31'), 'last_year')).toBeNull();
  });

  test('is nothing for the whole export, or by choice', () => {
    expect(comparedWith(DATASET, filter(null, null), 'previous')).toBeNull();
    expect(comparedWith(DATASET, filter('2025-08-01', '2025-08-31'), 'none')).toBeNull();
  });

  test('is as much of it as is over of an unfinished period', () => {
    const compared = comparedWith(DATASET, filter('2025-09-01', '2025-09-30'), 'previous');
    expect(compared?.elapsed).toBe(true);
    expect(compared && comparedPeriod(compared)).toEqual({
      from: '2025-08-01',
      to: '2025-08-12',
      time: '12:00',
    });
  });
});

describe('on its last day', () => {
  test('a month is compared with a whole one', () => {
    const month = { ...DATASET, asOfLocal: at('2025-08-31T16:54:59') };
    const compared = comparedWith(month, filter('2025-08-01', '2025-08-31'), 'previous');
    expect(compared).toMatchObject({ elapsed: false, lengthRatio: 1 });
    expect(compared && comparedPeriod(compared)).toEqual({ from: '2025-07-01', to: '2025-07-31' });
  });
});

describe('figures beside those of another period', () => {
  const count = (value: number) => figureOf({ kpi: 'tickets_created', unit: 'count', value, n: value });

  test('a count is compared at equal length, a backlog is not', () => {
    const backlog = (value: number) => figureOf({ kpi: 'backlog', unit: 'count', value, n: value });
    const [created, open] = changesOf([count(310), backlog(310)], [count(300), backlog(300)], 31 / 30);
    expect(created?.change.difference).toBeCloseTo(0, 9);
    expect(created?.scaled).toBe(true);
    expect(open?.change.difference).toBeCloseTo(10, 9);
    expect(open?.scaled).toBe(false);
  });

  test('a count that is not judged says how many tickets are missing, and only then', () => {
    const backlog = (value: number, missing: number) =>
      figureOf({ kpi: 'backlog', unit: 'count', value, n: value, missing });
    const [unjudged] = changesOf([backlog(1198, 1230)], [backlog(1505, 2)], 1);
    expect([unjudged?.change.verdict, unjudged?.missing]).toEqual(['unknown', 1232]);
    const [judged] = changesOf([backlog(1198, 30)], [backlog(1505, 2)], 1);
    expect([judged?.change.verdict, judged?.missing]).toEqual(['better', 0]);
    const few = figureOf({ value: 0.5, numerator: 1, n: 2, missing: 9, low: 0.1, high: 0.9 });
    expect(changesOf([few], [few], 1)[0]?.missing).toBe(0);
  });

  test('a figure of few tickets is marked, one without an earlier one left out', () => {
    const few = figureOf({ value: 0.5, numerator: 1, n: 2, low: 0.1, high: 0.9 });
    const many = figureOf({ value: 0.5, numerator: 50, n: 100, low: 0.4, high: 0.6 });
    expect(changesOf([many], [few], 1)[0]?.small).toBe(true);
    expect(changesOf([many], [many], 1)[0]?.small).toBe(false);
    expect(changesOf([many], [], 1)).toEqual([]);
  });
});
