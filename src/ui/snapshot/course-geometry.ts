import type { LineKey } from '../../kpi/facts.ts';
import type { KpiSeries, SeriesPoint } from '../../kpi/kpi-query.ts';
import { axisTicks } from '../charts/axis-scale.ts';
import { isSoft } from '../charts/soft-points.ts';
import { placeTargets, type TrendTarget } from '../charts/trend-target.ts';

interface CoursePoint {
  point: SeriesPoint;
  x: number;
  y: number;
  /** It can still change, or its bucket is not whole. */
  soft: boolean;
}

interface CourseLine {
  line: LineKey;
  /** SVG path through neighbouring points. */
  path: string;
  points: readonly CoursePoint[];
}

export interface CourseGeometry {
  plot: { left: number; right: number; top: number; bottom: number };
  /** First days of the buckets, in time. */
  days: readonly string[];
  x: (day: string) => number;
  y: (value: number) => number;
  ticks: readonly number[];
  lines: readonly CourseLine[];
  inside: readonly TrendTarget[];
  beyond: readonly TrendTarget[];
  /** Where the period begins, if the course begins before it; NULL: all of it is the period. */
  periodFrom: number | null;
}

interface CourseInput {
  series: readonly KpiSeries[];
  targets: readonly TrendTarget[];
  /** First day of the period; NULL: open. */
  from: string | null;
  width: number;
  height: number;
}

const MARGIN = { top: 20, right: 74, bottom: 28, left: 54 };

/** Where everything of a course is drawn, in pixels: a bucket is as wide as the next, the value axis holds 0, all points and all targets near them. */
export function courseGeometry({ series, targets, from, width, height }: CourseInput): CourseGeometry {
  const plot = {
    left: MARGIN.left,
    right: Math.max(MARGIN.left + 40, width - MARGIN.right),
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  };
  const days = [...new Set(series.flatMap(({ points }) => points.map((point) => point.from)))].toSorted();
  const values = series.flatMap(({ points }) =>
    points.map(({ value }) => value).filter((value) => value !== null),
  );
  const { inside, beyond } = placeTargets(targets, values);
  const ticks = axisTicks([...values, ...inside.map(({ value }) => value)], series[0]?.unit ?? 'ratio');
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const step = days.length > 1 ? (plot.right - plot.left) / (days.length - 1) : 0;
  const indexOf = new Map(days.map((day, index) => [day, index]));
  const at = (index: number) => (days.length > 1 ? plot.left + index * step : (plot.left + plot.right) / 2);
  const x = (day: string) => at(indexOf.get(day) ?? 0);
  const y = (value: number) => plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
  const first = from === null ? -1 : days.findLastIndex((day) => day <= from);
  // A week that the period begins in is in it for a part: the shade begins half-way to it.
  const begins = first <= 0 ? null : days[first] === from ? at(first) - step / 2 : at(first);
  return {
    plot,
    days,
    x,
    y,
    ticks,
    inside,
    beyond,
    periodFrom: begins,
    lines: series.map(({ line, points }) => ({
      line,
      path: pathOf(points, x, y),
      points: points.flatMap((point) =>
        point.value === null ? [] : [{ point, x: x(point.from), y: y(point.value), soft: isSoft(point) }],
      ),
    })),
  };
}

function pathOf(
  points: readonly SeriesPoint[],
  x: (day: string) => number,
  y: (value: number) => number,
): string {
  return points
    .map(({ from, value }, index) => {
      if (value === null) return '';
      const before = points[index - 1]?.value ?? null;
      return `${before === null ? 'M' : 'L'}${x(from).toFixed(1)},${y(value).toFixed(1)}`;
    })
    .join('');
}
