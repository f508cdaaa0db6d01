/** An estimate with its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

interface Difference {
  difference: number;
  low: number;
  high: number;
}

/**
 * 95 % interval of `now` minus `before`, two independent estimates, from their own intervals (method of variance estimates recovery):
 * with Wilson's intervals of two rates it is method 10 of Newcombe; it holds as well for medians, means and counts.
 * Sources: Newcombe, Statistics in Medicine 17, 1998; Zou & Donner, Statistics in Medicine 27, 2008.
 */
export function difference(now: Estimate, before: Estimate): Difference {
  const d = now.value - before.value;
  return {
    difference: d,
    low: d - Math.hypot(now.value - now.low, before.high - before.value),
    high: d + Math.hypot(now.high - now.value, before.value - before.low),
  };
}
