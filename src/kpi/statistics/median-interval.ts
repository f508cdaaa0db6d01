/** Chance that a binomial count of n halves is at most this in either tail of a two-sided 95 % interval. */
const TAIL = 0.025;
const Z = 1.959963984540054;
/** Up to here the binomial is summed; beyond it the normal approximation differs by less than one order statistic. */
const EXACT = 1000;

/**
 * Half-widths, as fractions of the sorted values, at which the interval of a median can be asked: `quantile_cont` at
 * 0.5 - δ and 0.5 + δ for all of them in one pass, whatever n turns out to be. Ascending; the last one is minimum and maximum.
 * Close together where few tickets make the interval wide. Ask them of the BIGINT itself: over DOUBLE the same list takes nine times as long.
 */
export const MEDIAN_DELTAS = [
  0.001, 0.002, 0.004, 0.008, 0.015, 0.025, 0.04, 0.06, 0.08, 0.1, 0.13, 0.16, 0.2, 0.24, 0.28, 0.32, 0.36,
  0.4, 0.5,
] as const;

/**
 * The half-width δ for which the values at the quantiles 0.5 ± δ hold the median of the population with at least 95 %
 * confidence, whatever the distribution; NULL below 6 values, of which even minimum and maximum hold it less often.
 * Quantiles as DuckDB's `quantile_cont` has them: at position (n - 1)·q of the sorted values from 0, in between interpolated.
 * Source: Conover, "Practical Nonparametric Statistics", 1999, §3.2 (interval of a quantile from order statistics).
 */
export function medianDelta(n: number): number | null {
  if (n < 6) return null;
  const rank = n <= EXACT ? exactRank(n) : Math.floor(n / 2 - (Z * Math.sqrt(n)) / 2 - 0.5);
  return 0.5 - rank / (n - 1);
}

/** Index in {@link MEDIAN_DELTAS} of the narrowest interval that is wide enough for n values; NULL below 6. */
export function medianDeltaIndex(n: number): number | null {
  const needed = medianDelta(n);
  return needed === null ? null : MEDIAN_DELTAS.findIndex((delta) => delta >= needed);
}

/** The highest position (from 0) of the sorted values that is below the median in all but {@link TAIL} of the samples. */
function exactRank(n: number): number {
  let chance = 0.5 ** n;
  let sum = chance;
  let rank = 0;
  for (;;) {
    chance *= (n - rank) / (rank + 1);
    sum += chance;
    if (sum > TAIL) return rank;
    rank += 1;
  }
}
