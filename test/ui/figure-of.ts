import type { KpiFigure } from '../../src/kpi/kpi-query.ts';
import { EMPTY_FIGURE } from '../support/empty-figure.ts';

/** A figure of nothing, with what a test says of it. */
export const figureOf = (change: Partial<KpiFigure>): KpiFigure => ({
  kpi: 'reopen_rate',
  line: 'all',
  unit: 'ratio',
  ...EMPTY_FIGURE,
  max: null,
  ...change,
});
