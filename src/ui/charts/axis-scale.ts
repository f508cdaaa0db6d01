import type { KpiSeries } from '../../kpi/kpi-query.ts';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const STEPS = {
  ratio: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25],
  seconds: [
    1,
    2,
    5,
    10,
    15,
    30,
    ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
    ...[1, 2, 3, 4, 6, 8, 12].map((hours) => hours * HOUR),
    ...[1, 2, 3, 5, 7, 10, 14, 28, 50, 100, 200, 500].map((days) => days * DAY),
  ],
} satisfies Record<KpiSeries['unit'], number[]>;

/** The smallest stretch an axis shows, so that noise of a few tenths does not look like a landslide. */
const MIN_RATIO_SPAN = 0.05;

/**
 * Round tick values that cover the data, four to six of them. Ratios (0..1) start near the lowest value and never leave 0..1;
 * durations (seconds) start at 0 and step in minutes, hours or days.
 */
export function axisTicks(values: readonly number[], unit: KpiSeries['unit']): number[] {
  let low = unit === 'seconds' ? 0 : Math.min(...values);
  let high = Math.max(...values);
  if (values.length === 0) [low, high] = [0, unit === 'ratio' ? 1 : HOUR];
  if (unit === 'ratio' && high - low < MIN_RATIO_SPAN) {
    const middle = (low + high) / 2;
    [low, high] = [middle - MIN_RATIO_SPAN / 2, middle + MIN_RATIO_SPAN / 2];
  }
  if (unit === 'ratio') [low, high] = [Math.max(0, low), Math.min(1, high)];
  if (high === low) high = low + (unit === 'ratio' ? MIN_RATIO_SPAN : MINUTE);
  const steps = STEPS[unit];
  const step = steps.find((candidate) => (high - low) / candidate <= 4.5) ?? steps.at(-1) ?? 1;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(6)));
}
