import type { KpiSeries } from '../../kpi/kpi-query.ts';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
/** 1, 2 and 5 of every power of ten from 10^first to 10^last. */
const decades = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index)).flatMap((power) => [
    power,
    2 * power,
    5 * power,
  ]);
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
  count: decades(0, 6),
  score: decades(-2, 3),
} satisfies Record<KpiSeries['unit'], number[]>;

const MOST_STEPS = 4.5;
/** The smallest stretch an axis shows, so that noise of a few tenths does not look like a landslide. */
const MIN_SPAN = { ratio: 0.05, seconds: MINUTE, count: 4, score: 0.1 } satisfies Record<
  KpiSeries['unit'],
  number
>;
/** The stretch of an axis without data. */
const EMPTY_SPAN = { ratio: 1, seconds: HOUR, count: 4, score: 1 } satisfies Record<
  KpiSeries['unit'],
  number
>;
/** The stretch of a rate that is 0 all along. */
const ZERO_RATIO_SPAN = 0.1;

/**
 * Round tick values that cover 0 and the data, three to six of them on one side of 0. Ratios never pass 1; durations (seconds) step in
 * minutes, hours or days.
 */
export function axisTicks(values: readonly number[], unit: KpiSeries['unit']): number[] {
  let high = values.length === 0 ? EMPTY_SPAN[unit] : Math.max(0, ...values);
  const low = Math.min(0, ...values);
  if (high === 0 && low === 0 && unit === 'ratio') high = ZERO_RATIO_SPAN;
  if (high - low < MIN_SPAN[unit]) high = low + MIN_SPAN[unit];
  const step = stepFor(high - low, STEPS[unit]);
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(6)));
}

/** The smallest step that leaves few lines; beyond the largest, as many times it as is needed. */
function stepFor(span: number, steps: readonly number[]): number {
  let step = steps.find((candidate) => span / candidate <= MOST_STEPS) ?? steps.at(-1) ?? 1;
  while (span / step > MOST_STEPS) step *= 2;
  return step;
}

/** Round values below and above 0, evenly apart, that cover counts drawn down (`down`, positive) and up. */
export function twoSidedTicks(down: readonly number[], up: readonly number[]): number[] {
  const step = axisTicks([...down, ...up], 'count')[1] ?? 1;
  const reach = (values: readonly number[]) => Math.ceil(Math.max(0, ...values) / step - 1e-9);
  const [below, above] = [reach(down), reach(up)];
  return Array.from({ length: below + above + 1 }, (_, index) => (index - below) * step);
}
