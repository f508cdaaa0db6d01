import type { SeriesPoint } from '../../kpi/kpi-query.ts';

/** Up to this part of its tickets that can still change, a point counts as settled. */
const SETTLED = 0.05;

type Settling = Pick<SeriesPoint, 'n' | 'partial' | 'provisional'>;

/** More than a few of the tickets behind a point can still change. */
export function isProvisional({ n, provisional }: Pick<Settling, 'n' | 'provisional'>): boolean {
  return provisional > SETTLED * n;
}

/** A point that is not settled: its bucket is cut off, or too many of its tickets can still change. */
export function isSoft(point: Settling): boolean {
  return point.partial || isProvisional(point);
}

/**
 * Splits values into what is drawn solid and what is drawn dashed. A stretch between two points is dashed when either end is soft,
 * so the last settled point is in both. NULL stays a gap in both.
 */
export function splitSoft(points: readonly (Settling & Pick<SeriesPoint, 'value'>)[]): {
  firm: (number | null)[];
  soft: (number | null)[];
} {
  const softAt = (index: number) => {
    const point = points[index];
    return point !== undefined && isSoft(point);
  };
  return {
    firm: points.map((point) => (isSoft(point) ? null : point.value)),
    soft: points.map((point, index) =>
      isSoft(point) || softAt(index - 1) || softAt(index + 1) ? point.value : null,
    ),
  };
}

/** Index of the first point of the unsettled stretch at the end; NULL when the last point is settled. */
export function softTail(points: readonly Settling[]): number | null {
  let start: number | null = null;
  for (let index = points.length - 1; index >= 0; index -= 1) {
    const point = points[index];
    if (!point || !isSoft(point)) break;
    start = index;
  }
  return start;
}
