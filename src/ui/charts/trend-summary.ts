import { TOO_FEW } from './figure-state.ts';
import { isSoft } from './soft-points.ts';
import type { KpiSeries, SeriesPoint } from '../../kpi/kpi-query.ts';

export interface MeasuredPoint extends SeriesPoint {
  value: number;
}

/**
 * What the sentence above a chart is made of: settled points only, of all lines, or of the first line that has any.
 * The lowest and highest rest on enough tickets; NULL when none does.
 */
export type TrendSummary =
  | { kind: 'empty' }
  | { kind: 'unsettled' }
  | { kind: 'one'; series: KpiSeries; last: MeasuredPoint }
  | {
      kind: 'course';
      series: KpiSeries;
      first: MeasuredPoint;
      last: MeasuredPoint;
      low: MeasuredPoint | null;
      high: MeasuredPoint | null;
    };

const hasValue = (point: SeriesPoint): point is MeasuredPoint => point.value !== null;

export function trendSummary(series: readonly KpiSeries[]): TrendSummary {
  if (!series.some(({ points }) => points.some(hasValue))) return { kind: 'empty' };
  const ordered = [
    ...series.filter(({ line }) => line === 'all'),
    ...series.filter(({ line }) => line !== 'all'),
  ];
  for (const candidate of ordered) {
    const settled = candidate.points.filter(hasValue).filter((point) => !isSoft(point));
    const [first, last] = [settled[0], settled.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (settled.length === 1) return { kind: 'one', series: candidate, last };
    const ranked = settled.filter(({ n }) => n >= TOO_FEW).toSorted((a, b) => a.value - b.value);
    const [low = null, high = null] = [ranked[0], ranked.at(-1)];
    return { kind: 'course', series: candidate, first, last, low, high };
  }
  return { kind: 'unsettled' };
}
