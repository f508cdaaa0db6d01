import type { KpiKind } from '../kpi-definition.ts';
import type { SeriesPoint } from '../kpi-query.ts';
import { restsOnProvisional } from './change.ts';
import { controlSignals, type ControlSignal, type JudgedPoint } from './control-signals.ts';

export type ControlPoint = Pick<SeriesPoint, 'value' | 'numerator' | 'n' | 'partial' | 'provisional'>;

export interface ControlLimits {
  /** `xmr`: individual values and their moving ranges; `p`: shares, with limits that follow the number of tickets. */
  method: 'xmr' | 'p';
  centre: number;
  /** For each point, in the same order; NULL where there is none (a gap). Never outside what is possible. */
  limits: ({ low: number; high: number } | null)[];
  /** Of a p-chart: how many times wider than chance among independent tickets the points vary (Laney's σz), at least 1. */
  overdispersion: number | null;
  signals: ControlSignal[];
}

/** Fewer points than this make no limits. */
const LEAST_POINTS = 8;
/** 3 ÷ 1.128: turns a mean moving range of two into three standard deviations. */
const XMR = 2.66;
const D2 = 1.128;

/**
 * Natural limits of a series and the signals against them; NULL with fewer than {@link LEAST_POINTS} settled points. Limits and signals
 * are of settled points alone: whole ones, that can hardly change any more; gaps are stepped over.
 * Durations, scores, counts: XmR chart, mean ± 2.66 × mean moving range (Wheeler, "Understanding Variation", 1993).
 * Rates: p chart, three standard deviations of k of n, widened where weeks differ more than chance allows and never narrowed
 * (Laney, "Improved control charts for attributes", Quality Engineering 14, 2002).
 */
export function controlLimits(points: readonly ControlPoint[], kind: KpiKind): ControlLimits | null {
  const settled = points.flatMap((point, index) => settledPoint(point, index));
  if (settled.length < LEAST_POINTS) return null;
  return kind === 'rate' ? shares(points, settled) : individuals(points, settled);
}

interface SettledPoint {
  index: number;
  value: number;
  n: number;
}

function settledPoint(point: ControlPoint, index: number): SettledPoint[] {
  const { value, n, partial } = point;
  return value === null || partial || restsOnProvisional(point) ? [] : [{ index, value, n }];
}

function individuals(points: readonly ControlPoint[], settled: readonly SettledPoint[]): ControlLimits {
  const values = settled.map(({ value }) => value);
  const centre = mean(values);
  const reach = XMR * mean(movingRanges(values));
  return {
    method: 'xmr',
    centre,
    limits: points.map(({ value }) =>
      value === null ? null : { low: Math.max(0, centre - reach), high: centre + reach },
    ),
    overdispersion: null,
    signals: controlSignals(settled.map(({ index, value }) => judge(index, value, centre, reach))),
  };
}

function shares(points: readonly ControlPoint[], settled: readonly SettledPoint[]): ControlLimits {
  const tickets = settled.reduce((sum, { n }) => sum + n, 0);
  const centre = settled.reduce((sum, { value, n }) => sum + value * n, 0) / tickets;
  const sigma = (n: number) => Math.sqrt((centre * (1 - centre)) / n);
  const scores = settled.map(({ value, n }) => (sigma(n) === 0 ? 0 : (value - centre) / sigma(n)));
  const overdispersion = Math.max(1, mean(movingRanges(scores)) / D2);
  const reach = (n: number) => 3 * sigma(n) * overdispersion;
  return {
    method: 'p',
    centre,
    limits: points.map(({ value, n }) =>
      value === null ? null : { low: Math.max(0, centre - reach(n)), high: Math.min(1, centre + reach(n)) },
    ),
    overdispersion,
    signals: controlSignals(settled.map(({ index, value, n }) => judge(index, value, centre, reach(n)))),
  };
}

/** Where between centre (0) and limits (±1) a point is; without any variation every point is on the centre. */
function judge(index: number, value: number, centre: number, reach: number): JudgedPoint {
  return { index, place: reach === 0 ? 0 : (value - centre) / reach };
}

function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
