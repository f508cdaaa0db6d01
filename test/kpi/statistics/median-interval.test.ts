import { describe, expect, it } from 'vitest';
import { MEDIAN_DELTAS, medianDelta, medianDeltaIndex } from '../../../src/kpi/statistics/median-interval.ts';

const logFactorial = (() => {
  const sums = [0];
  return (n: number): number => {
    for (let i = sums.length; i <= n; i += 1) sums.push((sums.at(-1) ?? 0) + Math.log(i));
    return sums[n] ?? 0;
  };
})();

/** Chance that at most k of n values are below the median. */
function below(k: number, n: number): number {
  let sum = 0;
  for (let i = 0; i <= k; i += 1) {
    sum += Math.exp(logFactorial(n) - logFactorial(i) - logFactorial(n - i) - n * Math.LN2);
  }
  return sum;
}

/** The interval is at least as wide as that of the sorted values `rank` from either end, counted from 0. */
const rankAt = (delta: number, n: number) => Math.floor((n - 1) * (0.5 - delta) + 1e-9);

describe('the interval of a median', () => {
  it('holds the median of the population in at least 95 % of the samples, and no narrower one at the exact ranks', () => {
    for (let n = 6; n <= 400; n += 1) {
      const rank = rankAt(medianDelta(n) ?? Number.NaN, n);
      expect(1 - 2 * below(rank, n), `n ${n}`).toBeGreaterThanOrEqual(0.95);
      expect(1 - 2 * below(rank + 1, n), `n ${n}`).toBeLessThan(0.95);
    }
  });

  it.each([1000, 1001, 1002, 1501, 2500, 9999, 40_000, 250_001])('is never too narrow for %i values', (n) => {
    const rank = rankAt(medianDelta(n) ?? Number.NaN, n);
    expect(1 - 2 * below(rank, n)).toBeGreaterThanOrEqual(0.95);
    expect(1 - 2 * below(rank + 2, n)).toBeLessThan(0.95);
  });

  // Ranks (from 1) as tabled in Conover 1999 and Hollander & Wolfe for the sign test at 0.05, two-sided.
  it.each([
    { n: 6, rank: 1 },
    { n: 8, rank: 1 },
    { n: 9, rank: 2 },
    { n: 12, rank: 3 },
    { n: 15, rank: 4 },
    { n: 20, rank: 6 },
    { n: 25, rank: 8 },
    { n: 50, rank: 18 },
    { n: 100, rank: 40 },
  ])('begins at value $rank of $n', ({ n, rank }) => {
    expect(0.5 - (medianDelta(n) ?? Number.NaN)).toBeCloseTo((rank - 1) / (n - 1), 12);
  });

  it.each([0, 1, 5])('says nothing of %i values', (n) => {
    expect(medianDelta(n)).toBeNull();
    expect(medianDeltaIndex(n)).toBeNull();
  });

  it('is never narrower on the grid, and at most twice as wide', () => {
    expect(MEDIAN_DELTAS.toSorted((a, b) => a - b)).toEqual([...MEDIAN_DELTAS]);
    expect(MEDIAN_DELTAS.at(-1)).toBe(0.5);
    for (const n of [...Array.from({ length: 3000 }, (_, i) => i + 6), 10_000, 100_000, 900_000]) {
      const needed = medianDelta(n) ?? Number.NaN;
      const taken = MEDIAN_DELTAS[medianDeltaIndex(n) ?? -1] ?? Number.NaN;
      expect(taken, `n ${n}`).toBeGreaterThanOrEqual(needed);
      expect(taken, `n ${n}`).toBeLessThanOrEqual(2.01 * needed);
    }
  });
});
