import { NO_FILTER, type KpiFilter } from '../../src/kpi/kpi-query.ts';

/** A quarter of the two years in the file, the two highest of the four priorities. */
export const SELECTION: KpiFilter = {
  ...NO_FILTER,
  period: { from: '2024-10-01', to: '2024-12-31' },
  priorities: [1, 2],
};
