import { describe, expect, test } from 'vitest';
import { kitagawa, mean, medianInterval, quantile, survivalQuantile, wilson } from './statistics.ts';

describe('quantile', () => {
  test.each([
    { title: 'one value', values: [7], q: 0.9, expected: 7 },
    { title: 'median of an odd number, unsorted', values: [30, 10, 20], q: 0.5, expected: 20 },
    { title: 'median of an even number is halfway', values: [10, 20, 40, 100], q: 0.5, expected: 30 },
    { title: 'p90 of 1..5: rank 3.6, between 4 and 5', values: [1, 2, 3, 4, 5], q: 0.9, expected: 4.6 },
    { title: 'p75 of 0, 100: three quarters of the way', values: [0, 100], q: 0.75, expected: 75 },
    { title: 'numbers are not sorted as text', values: [9, 10, 100], q: 0.5, expected: 10 },
  ])('$title', ({ values, q, expected }) => {
    expect(quantile(values, q)).toBeCloseTo(expected, 9);
  });
});

test('quantile and mean of nothing are not 0', () => {
  expect(quantile([], 0.5)).toBeNull();
  expect(mean([])).toBeNull();
  expect(mean([1, 2, 6])).toBe(3);
});

test('Wilson: the intervals that domain.md gives for 7 of 9 and 700 of 900', () => {
  const percent = ({ low, high }: { low: number; high: number }): number[] =>
    [low, high].map((share) => Math.round(share * 100));
  expect(percent(wilson(7, 9))).toEqual([45, 94]);
  expect(percent(wilson(700, 900))).toEqual([75, 80]);
  expect(wilson(0, 10).low).toBe(0);
  expect(wilson(10, 10).high).toBe(1);
});

describe('interval of the median', () => {
  test('five values cannot give one', () => {
    expect(medianInterval([1, 2, 3, 4, 5])).toBeNull();
  });
  test('of six the smallest and largest: 2/64 of the samples fall outside', () => {
    expect(medianInterval([6, 5, 4, 3, 2, 1])).toEqual({ low: 1, high: 6 });
  });
  test('of nine the second and the eighth: 20/512', () => {
    expect(medianInterval([10, 20, 30, 40, 50, 60, 70, 80, 90])).toEqual({ low: 20, high: 80 });
  });
});

describe('Kaplan-Meier', () => {
  const ended = (seconds: number) => ({ seconds, ended: true });
  const open = (seconds: number) => ({ seconds, ended: false });
  test('without open ones: the shortest time by which half has ended', () => {
    expect(survivalQuantile([ended(1), ended(2), ended(3), ended(4)], 0.5)).toBe(2);
    expect(survivalQuantile([ended(1), ended(2), ended(3)], 0.5)).toBe(2);
  });
  test('by hand: 1, 2+, 3, 4+, 5 leaves 4/5, 8/15, 0', () => {
    const spells = [ended(1), open(2), ended(3), open(4), ended(5)];
    expect(survivalQuantile(spells, 0.2)).toBe(1);
    expect(survivalQuantile(spells, 0.4)).toBe(3);
    expect(survivalQuantile(spells, 0.5)).toBe(5);
  });
  test('an open one of the same length was still watched', () => {
    expect(survivalQuantile([ended(1), open(1)], 0.5)).toBe(1);
    expect(survivalQuantile([ended(1), open(1)], 0.9)).toBeNull();
  });
  test('nothing ended', () => {
    expect(survivalQuantile([open(1)], 0.5)).toBeNull();
  });
});

describe('Kitagawa', () => {
  test('the same rates, another mix: all mix', () => {
    const before = [
      { key: 'a', k: 8, n: 10 },
      { key: 'b', k: 2, n: 10 },
    ];
    const after = [
      { key: 'a', k: 4, n: 5 },
      { key: 'b', k: 3, n: 15 },
    ];
    const { mix, rate } = kitagawa(before, after);
    expect(mix).toBeCloseTo(0.35 - 0.5, 12);
    expect(rate).toBeCloseTo(0, 12);
  });
  test('the two parts are the whole difference, with a kind that came and one that went', () => {
    const before = [
      { key: 'a', k: 8, n: 10 },
      { key: 'gone', k: 1, n: 4 },
    ];
    const after = [
      { key: 'a', k: 1, n: 2 },
      { key: 'new', k: 3, n: 3 },
    ];
    const { mix, rate } = kitagawa(before, after);
    expect(mix + rate).toBeCloseTo(4 / 5 - 9 / 14, 12);
  });
});
