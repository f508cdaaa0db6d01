import type { Bucket } from '../../kpi/kpi-query.ts';

const LEVELS = [
  (day: string) => day.slice(0, 7),
  (day: string) => `${day.slice(0, 4)}-${Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`,
  (day: string) => day.slice(0, 4),
];

/** The first of {@link LEVELS} that is longer than a bucket. */
const FIRST_LEVEL = { day: 0, week: 0, month: 1, quarter: 2 } satisfies Record<Bucket, number>;

/**
 * Which buckets get a label under the axis: all of a few weeks; else the first of every month, quarter or year,
 * whichever leaves at most `most`. The first bucket goes without where the next label would run into it.
 */
export function trendTicks(days: readonly string[], bucket: Bucket, most: number): string[] {
  if (days.length <= most) return [...days];
  const firstOf = (key: (day: string) => string) => {
    const firsts = days.flatMap((day, index) =>
      index === 0 || key(day) !== key(days[index - 1] ?? '') ? [index] : [],
    );
    const crowded = (firsts[1] ?? days.length) < days.length / most;
    return firsts.slice(crowded ? 1 : 0).flatMap((index) => days[index] ?? []);
  };
  const found = LEVELS.slice(FIRST_LEVEL[bucket])
    .map(firstOf)
    .find((ticks) => ticks.length <= most && ticks.length > 1);
  if (found) return found;
  const step = Math.ceil(days.length / most);
  return days.filter((_, index) => index % step === 0);
}
