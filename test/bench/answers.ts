import type { KpiFigure, KpiSeries } from '../../src/kpi/kpi-query.ts';

/** What a query of the bench answers. */
export interface Answers {
  figures: KpiFigure[];
  series: KpiSeries[];
  /** Whatever else, in an order of its own. */
  rows: object[];
}
