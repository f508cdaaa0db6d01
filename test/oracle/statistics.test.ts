import { describe, expect, test } from 'vitest';
import { mean, quantile } from './statistics.ts';

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
