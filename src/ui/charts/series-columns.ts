import type { KpiSeries, SeriesPoint } from '../../kpi/kpi-query.ts';
import type { ComparedSeries } from './compared-series.ts';

/** One line of a trend as a column of its table. */
export interface SeriesColumn {
  key: string;
  series: KpiSeries;
  /** NULL: the line itself; otherwise the line in the period that is compared with. */
  before: ComparedSeries | null;
  /** The point in a bucket of the present period; NULL where there is none. */
  at: (from: string) => SeriesPoint | null;
}

/** Every line, and right of each the same one in the period it is compared with. */
export function seriesColumns(
  series: readonly KpiSeries[],
  compared: readonly ComparedSeries[],
): SeriesColumn[] {
  return series.flatMap((one): SeriesColumn[] => {
    const indexOf = new Map(one.points.map(({ from }, index) => [from, index]));
    const before = compared.find(({ line }) => line === one.line);
    const at = (points: readonly (SeriesPoint | null)[]) => (from: string) =>
      points[indexOf.get(from) ?? -1] ?? null;
    return [
      { key: one.line, series: one, before: null, at: at(one.points) },
      ...(before === undefined
        ? []
        : [{ key: `${one.line} before`, series: one, before, at: at(before.points) }]),
    ];
  });
}
