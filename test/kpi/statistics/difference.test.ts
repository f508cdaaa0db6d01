import { describe, expect, it } from 'vitest';
import { difference } from '../../../src/kpi/statistics/difference.ts';
import { poissonInterval } from '../../../src/kpi/statistics/poisson-interval.ts';
import { wilson } from '../../../src/kpi/statistics/wilson.ts';

function rate(k: number, n: number) {
  const interval = wilson(k, n);
  if (interval === null) throw new Error('No tickets');
  return { value: k / n, ...interval };
}

describe('the interval of a difference', () => {
  // Newcombe, Statistics in Medicine 17, 1998, 873-890, table II, method 10.
  it.each([
    { now: [56, 70], before: [48, 80], low: 0.0524, high: 0.3339 },
    { now: [9, 10], before: [3, 10], low: 0.1705, high: 0.809 },
    { now: [6, 7], before: [2, 7], low: 0.0582, high: 0.8062 },
    { now: [5, 56], before: [0, 29], low: -0.0381, high: 0.1926 },
    { now: [0, 10], before: [0, 20], low: -0.1611, high: 0.2775 },
    { now: [0, 10], before: [0, 10], low: -0.2775, high: 0.2775 },
    { now: [10, 10], before: [0, 20], low: 0.6791, high: 1 },
    { now: [10, 10], before: [0, 10], low: 0.6075, high: 1 },
  ] as const)('$now against $before', ({ now, before, low, high }) => {
    const found = difference(rate(now[0], now[1]), rate(before[0], before[1]));
    expect(found.difference).toBeCloseTo(now[0] / now[1] - before[0] / before[1], 12);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('turns round when the two change places', () => {
    const [a, b] = [rate(31, 50), rate(12, 41)];
    const there = difference(a, b);
    const back = difference(b, a);
    expect(back.low).toBeCloseTo(-there.high, 12);
    expect(back.high).toBeCloseTo(-there.low, 12);
  });
});

describe('the interval of a count', () => {
  // Exact limits (Garwood 1936), as tabled in Breslow & Day 1987, table 2.11.
  it.each([
    { count: 0, low: 0, high: 3.69 },
    { count: 5, low: 1.62, high: 11.67 },
    { count: 10, low: 4.8, high: 18.39 },
    { count: 50, low: 37.11, high: 65.92 },
    { count: 100, low: 81.36, high: 121.63 },
  ])('$count', ({ count, low, high }) => {
    const interval = poissonInterval(count);
    expect(Math.abs(interval.low - low)).toBeLessThanOrEqual(0.015 * low);
    expect(Math.abs(interval.high - high)).toBeLessThanOrEqual(0.015 * high);
  });
});
