import type { Messages } from '../../i18n/en.ts';
import { fill } from '../../i18n/fill.ts';
import type { Format } from '../../i18n/format.ts';
import type { KpiKind } from '../../kpi/kpi-definition.ts';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import { controlLimits } from '../../kpi/statistics/control-limits.ts';
import type { ControlSignal } from '../../kpi/statistics/control-signals.ts';
import type { TrendLimits } from './trend-limits.tsx';

export interface LimitsOfSeries {
  limits: TrendLimits;
  /** The mean of the line. */
  centre: number;
  /** In the order of their first points; their numbers in the chart count from 1. */
  signals: ControlSignal[];
}

/** More signals than this are a wall of numbers: then only the latest ones are numbered in the chart and in sight below it. */
const MOST_SIGNALS = 12;
const LATEST = 6;

/** Index of the first signal that stands in sight. */
export function firstNumbered(signals: number): number {
  return signals > MOST_SIGNALS ? signals - LATEST : 0;
}

/** The control limits of a line as they are drawn; NULL with too few whole points, and of a stock: its points lean on one another. */
export function limitsOf({ line, points }: KpiSeries, kind: KpiKind): LimitsOfSeries | null {
  const control = kind === 'level' ? null : controlLimits(points, kind);
  if (control === null) return null;
  const signals = control.signals.toSorted((a, b) => (a.points[0] ?? 0) - (b.points[0] ?? 0));
  const marked = new Set(signals.flatMap((signal) => signal.points));
  return {
    limits: {
      line,
      points: points.flatMap(({ from }, index) => {
        const limit = control.limits[index] ?? null;
        return limit === null ? [] : [{ from, centre: control.centre, ...limit }];
      }),
      signals: points.flatMap(({ from, value }, index) =>
        value !== null && marked.has(index) ? [{ from, value }] : [],
      ),
      marks: signals.flatMap((signal, index) => {
        if (index < firstNumbered(signals.length)) return [];
        const first = points[signal.points[0] ?? -1];
        const value = first?.value ?? null;
        return first === undefined || value === null ? [] : [{ number: index + 1, from: first.from, value }];
      }),
    },
    centre: control.centre,
    signals,
  };
}

/** A signal in words. */
export function signalText(
  { rule, side, points }: ControlSignal,
  series: KpiSeries,
  messages: Messages,
  format: Format,
): string {
  const texts = messages.measures.limits;
  const bucket = (index: number | undefined) => {
    const from = series.points[index ?? -1]?.from;
    return from === undefined ? '' : format.bucketName(from, series.bucket, true);
  };
  const [first] = points;
  const value = series.points[first ?? -1]?.value ?? null;
  return fill(texts[rule][side], {
    bucket: bucket(first),
    first: bucket(first),
    last: bucket(points.at(-1)),
    n: format.integer(points.length),
    value: value === null ? '' : format.value(value, series.unit),
  });
}
