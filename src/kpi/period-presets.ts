import type { Bucket, Period } from './kpi-query.ts';
import { bucketStart, DAY, localDate, localSeconds, nextBucket } from './periods.ts';

/** Periods by their name, in the order of the menu. */
export const PERIOD_PRESETS = [
  'all',
  'this_week',
  'last_week',
  'this_month',
  'last_month',
  'this_quarter',
  'last_quarter',
  'year_to_date',
  'last_year',
  'last_13_weeks',
] as const;
export type PeriodPreset = (typeof PERIOD_PRESETS)[number];

/** First local day of the data and the report's own today, `yyyy-MM-dd`. */
export interface DayRange {
  from: string;
  to: string;
}

/** Local days of a preset on the report's own today (`range.to`), whole weeks (ISO), months and quarters; never read from the clock. */
export function presetPeriod(preset: PeriodPreset, range: DayRange): Period {
  const today = localSeconds(range.to);
  const year = Number(range.to.slice(0, 4));
  const [span, bucket] = preset.split('_');
  switch (preset) {
    case 'all':
      return { from: null, to: null };
    case 'year_to_date':
      return { from: `${year}-01-01`, to: range.to };
    case 'last_year':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
    case 'last_13_weeks': {
      const monday = bucketStart(today, 'week');
      return { from: localDate(monday - 13 * 7 * DAY), to: localDate(monday - DAY) };
    }
    default: {
      const unit: Bucket = bucket === 'week' || bucket === 'month' ? bucket : 'quarter';
      const start = bucketStart(today, unit);
      return wholeBucket(span === 'this' ? start : bucketStart(start - DAY, unit), unit);
    }
  }
}

/** The preset that a period is on the report's own today; NULL: none. */
export function presetOf(period: Period, range: DayRange): PeriodPreset | null {
  return PERIOD_PRESETS.find((preset) => samePeriod(presetPeriod(preset, range), period)) ?? null;
}

/** How much of a period lies in the data: `part` where the data begins inside it. */
export function reachOf(period: Period, range: DayRange): 'whole' | 'part' | 'none' {
  if (period.to !== null && period.to < range.from) return 'none';
  if (period.from !== null && period.from > range.to) return 'none';
  return period.from !== null && period.from < range.from ? 'part' : 'whole';
}

/**
 * The period right before (-1) or after (1), as long as this one in its own unit: whole months by as many months (so a quarter by a
 * quarter), anything else, weeks too, by its days. NULL for one with an open end.
 */
export function stepPeriod({ from, to }: Period, direction: -1 | 1): Period | null {
  if (from === null || to === null) return null;
  const [start, end] = [localSeconds(from), localSeconds(to) + DAY];
  if (bucketStart(start, 'month') === start && bucketStart(end, 'month') === end) {
    const months = monthOf(to) - monthOf(from) + 1;
    return {
      from: monthStart(monthOf(from) + direction * months),
      to: localDate(localSeconds(monthStart(monthOf(to) + 1 + direction * months)) - DAY),
    };
  }
  const length = end - start;
  return { from: localDate(start + direction * length), to: localDate(end - DAY + direction * length) };
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

function wholeBucket(start: number, bucket: Bucket): Period {
  return { from: localDate(start), to: localDate(nextBucket(start, bucket) - DAY) };
}

/** Months since year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthStart(month: number): string {
  return localDate(Date.UTC(Math.floor(month / 12), month % 12, 1) / 1000);
}
