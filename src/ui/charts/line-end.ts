import type { LineKey } from '../../kpi/facts.ts';
import type { KpiSeries } from '../../kpi/kpi-query.ts';

/** Where a line is marked: bucket and value of a measured point. */
export interface MarkedPoint {
  line: LineKey;
  from: string;
  value: number;
}

/** Above this many buckets a mark on every point is clutter. */
const MARK_ALL = 16;

/** The last measured point of a series; NULL when nothing was measured. */
export function lineEnd({ line, points }: KpiSeries): MarkedPoint | null {
  const last = points.findLast(({ value }) => value !== null);
  return last === undefined || last.value === null ? null : { line, from: last.from, value: last.value };
}

/** The points that need a mark to be seen or told apart: all of a short series; of a long one those without neighbours. */
export function markedPoints({ line, points }: KpiSeries): MarkedPoint[] {
  const measured = (index: number) => (points[index]?.value ?? null) !== null;
  return points.flatMap(({ from, value }, index) =>
    value !== null && (points.length <= MARK_ALL || (!measured(index - 1) && !measured(index + 1)))
      ? [{ line, from, value }]
      : [],
  );
}
