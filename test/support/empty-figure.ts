/** Statistics of nothing at all, to be filled in. */
export const EMPTY_FIGURE = {
  value: null,
  numerator: null,
  n: 0,
  missing: 0,
  provisional: 0,
  low: null,
  high: null,
  mean: null,
  p75: null,
  p90: null,
} as const;
