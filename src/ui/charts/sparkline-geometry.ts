import type { KpiSeries, SeriesPoint } from '../../kpi/kpi-query.ts';
import { splitSoft } from './soft-points.ts';

interface Geometry {
  /** SVG path of the settled and of the unsettled stretches. */
  firm: string;
  soft: string;
  /** The last measured point. */
  end: { x: number; y: number } | null;
}

const PAD = 4;

/** Lines through neighbouring values; a value without neighbours becomes a dot. */
function path(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  const at = (index: number) => values[index] ?? null;
  return values
    .map((value, index) => {
      if (value === null) return '';
      const point = `${x(index).toFixed(1)},${y(value).toFixed(1)}`;
      if (at(index - 1) !== null) return `L${point}`;
      return at(index + 1) === null ? `M${point}h0.01` : `M${point}`;
    })
    .join('');
}

/**
 * Each series fills its own height, but never less than 10 percentage points, or a fifth of its highest duration:
 * a flat series has to look flat.
 */
export function sparklineGeometry(
  points: readonly SeriesPoint[],
  unit: KpiSeries['unit'],
  size: { width: number; height: number },
): Geometry {
  const values = points.map((point) => point.value).filter((value) => value !== null);
  if (values.length === 0) return { firm: '', soft: '', end: null };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(high - low, unit === 'ratio' ? 0.1 : high * 0.2) || 1;
  const middle = (low + high) / 2;
  const step = points.length > 1 ? (size.width - 2 * PAD) / (points.length - 1) : 0;
  const x = (index: number) => (points.length > 1 ? PAD + index * step : size.width / 2);
  const y = (value: number) => size.height / 2 - ((value - middle) / span) * (size.height - 2 * PAD);
  const { firm, soft } = splitSoft(points);
  const last = points.findLastIndex((point) => point.value !== null);
  const lastValue = points[last]?.value ?? null;
  return {
    firm: path(firm, x, y),
    soft: path(soft, x, y),
    end: lastValue === null ? null : { x: x(last), y: y(lastValue) },
  };
}
