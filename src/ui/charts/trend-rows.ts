import type { LineKey } from '../../kpi/facts.ts';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import { splitSoft } from './soft-points.ts';

export interface TrendRow {
  /** First local day of the bucket. */
  from: string;
  firm: Partial<Record<LineKey, number | null>>;
  soft: Partial<Record<LineKey, number | null>>;
}

/** Series of several lines, one row per bucket, in time. A line without a point in a bucket has a gap there. */
export function trendRows(series: readonly KpiSeries[]): TrendRow[] {
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ from }) => from)))].toSorted();
  const rows = new Map<string, TrendRow>(days.map((from) => [from, { from, firm: {}, soft: {} }]));
  for (const { line, points } of series) {
    const { firm, soft } = splitSoft(points);
    points.forEach((point, index) => {
      const row = rows.get(point.from);
      if (!row) return;
      row.firm[line] = firm[index] ?? null;
      row.soft[line] = soft[index] ?? null;
    });
  }
  return [...rows.values()];
}
