import type { KpiFigure } from '../../src/kpi/kpi-query.ts';

/** A figure of nothing, with what a test says of it. */
export const figureOf = (change: Partial<KpiFigure>): KpiFigure => ({
  kpi: 'reopen_rate',
  line: 'all',
  unit: 'ratio',
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
  max: null,
  ...change,
});
