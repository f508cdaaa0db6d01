import type { Bucket } from '../../src/kpi/kpi-query.ts';

const DAY = 86_400;

/** `yyyy-MM-dd` of a wall clock instant in seconds. */
export function localDate(local: number): string {
  return new Date(local * 1000).toISOString().slice(0, 10);
}

/** Wall clock seconds of the midnight that `yyyy-MM-dd` begins with. */
export function midnight(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000;
}

/** First local day, `yyyy-MM-dd`, of the day, ISO week (Monday), month or quarter that holds a wall clock instant in seconds. */
export function bucketStart(local: number, bucket: Bucket): string {
  const date = localDate(local);
  if (bucket === 'day') return date;
  if (bucket === 'month') return `${date.slice(0, 7)}-01`;
  if (bucket === 'quarter') {
    const monthsIn = (Number(date.slice(5, 7)) - 1) % 3;
    const month = Number(date.slice(5, 7)) - monthsIn;
    return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
  }
  const sundayIsZero = new Date(local * 1000).getUTCDay();
  const sinceMonday = (sundayIsZero + 6) % 7;
  return localDate(local - sinceMonday * DAY);
}

/** Wall clock second at which the bucket that begins on a local day is over: the first midnight that belongs to another one. */
export function bucketEnd(from: string, bucket: Bucket): number {
  let day = midnight(from) + DAY;
  while (bucketStart(day, bucket) === from) day += DAY;
  return day;
}
