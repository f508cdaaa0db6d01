import type { KpiId } from '../../../src/kpi/kpi-definition.ts';
import { wilson } from '../../../src/kpi/statistics/wilson.ts';
import type { SnapshotFigure, SnapshotStatistics } from '../../../src/snapshot/snapshot.ts';
import { EMPTY_FIGURE } from '../empty-figure.ts';

type Extra = Partial<Pick<SnapshotStatistics, 'missing' | 'provisional'>>;

/** Of 0 cases there is no share. */
export function rate(numerator: number, n: number, extra: Extra = {}): SnapshotStatistics {
  if (n === 0) return { ...EMPTY_FIGURE, unit: 'ratio', ...extra };
  return {
    ...EMPTY_FIGURE,
    unit: 'ratio',
    value: numerator / n,
    numerator,
    n,
    ...wilson(numerator, n),
    ...extra,
  };
}

export const count = (n: number): SnapshotStatistics => ({ ...EMPTY_FIGURE, unit: 'count', value: n, n });

export const HOUR = 3600;

/** [n, median, low, high, mean, p75, p90], in hours. */
type Hours = readonly [n: number, ...number[]];
export function duration([n, ...hours]: Hours, extra: Extra = {}): SnapshotStatistics {
  const [value, low, high, mean, p75, p90] = hours.map((hour) => Math.round(hour * HOUR));
  if (n === 0) return { ...EMPTY_FIGURE, unit: 'seconds', ...extra };
  const known = { value, low, high, mean, p75, p90 };
  const filled = Object.fromEntries(Object.entries(known).map(([name, seconds]) => [name, seconds ?? null]));
  return { ...EMPTY_FIGURE, unit: 'seconds', n, ...filled, ...extra };
}

type Censored = SnapshotFigure['censored'];
const LINES = ['all', '1', '2', '3', 'unknown'] as const;

/** One KPI of every line, in the order of {@link LINES}. */
export function ofLines(
  kpi: KpiId,
  of: readonly SnapshotStatistics[],
  censored: readonly Censored[] = [],
): SnapshotFigure[] {
  return of.flatMap((statistics, i) => {
    const line = LINES[i];
    return line ? [{ kpi, line, ...statistics, censored: censored[i] ?? null }] : [];
  });
}
