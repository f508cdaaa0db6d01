import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/kpi/statistics/wilson.ts';

describe('Wilson interval', () => {
  // Rounded values published with the domain notes and in Newcombe (1998), table I, method 3.
  it.each([
    { k: 7, n: 9, low: 0.453, high: 0.937 },
    { k: 700, n: 900, low: 0.749, high: 0.804 },
    { k: 81, n: 263, low: 0.2553, high: 0.3662 },
    { k: 15, n: 148, low: 0.0624, high: 0.1605 },
    { k: 0, n: 20, low: 0, high: 0.1611 },
    { k: 1, n: 29, low: 0.0061, high: 0.1718 },
  ])('$k of $n', ({ k, n, low, high }) => {
    const interval = wilson(k, n);
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });

  it('says nothing of no tickets', () => {
    expect(wilson(0, 0)).toBeNull();
  });
});
