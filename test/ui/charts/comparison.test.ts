import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../src/ui/charts/comparison.ts';
import { figureOf } from '../figure-of.ts';

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
