import type { LineKey } from '../../kpi/facts.ts';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import { comparedValue, type ComparedSeries } from './compared-series.ts';
import { splitSoft } from './soft-points.ts';

type ValueOfLine = Partial<Record<LineKey, number | null>>;

export interface TrendRow {
  /** First local day of the bucket. */
  from: string;
  firm: ValueOfLine;
  soft: ValueOfLine;
  /** At the same place of the period that is compared with. */
  before: ValueOfLine;
}

/** Series of several lines, one row per bucket, in time. A line without a point in a bucket has a gap there. */
export function trendRows(
  series: readonly KpiSeries[],
  compared: readonly ComparedSeries[] = [],
): TrendRow[] {
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ from }) => from)))].toSorted();
  const rows = new Map<string, TrendRow>(
    days.map((from) => [from, { from, firm: {}, soft: {}, before: {} }]),
  );
  for (const { line, points } of series) {
    const { firm, soft } = splitSoft(points);
    const before = compared.find((one) => one.line === line);
    points.forEach((point, index) => {
      const row = rows.get(point.from);
      if (!row) return;
      row.firm[line] = firm[index] ?? null;
      row.soft[line] = soft[index] ?? null;
      row.before[line] = comparedValue(before?.points[index] ?? null, point);
    });
  }
  return [...rows.values()];
}
