import type { LineKey } from '../../kpi/facts.ts';
import type { KpiSeries, SeriesPoint } from '../../kpi/kpi-query.ts';

/** The course of a line in another period, laid over that of this one. */
export interface ComparedSeries {
  line: LineKey;
  /** For each point of the present series the one at the same place of the other period; NULL where that has none. */
  points: readonly (SeriesPoint | null)[];
}

/**
 * Lays series of another period over the present ones, the first bucket on the first, and so on: both periods begin at their first bucket. What
 * the other period has more of is left out.
 */
export function alignSeries(now: readonly KpiSeries[], before: readonly KpiSeries[]): ComparedSeries[] {
  return now.flatMap(({ kpi, line, points }): ComparedSeries[] => {
    const other = before.find((one) => one.kpi === kpi && one.line === line);
    if (other === undefined || other.points.every(({ value }) => value === null)) return [];
    return [{ line, points: points.map((_, index) => other.points[index] ?? null) }];
  });
}

/** What is drawn of a point of the other period: nothing where it was cut off and the present one was not, as the two are then not alike. */
export function comparedValue(point: SeriesPoint | null, now: Pick<SeriesPoint, 'partial'>): number | null {
  return point === null || (point.partial && !now.partial) ? null : point.value;
}
