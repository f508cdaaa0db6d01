import type { Bucket } from '../../src/kpi/kpi-query.ts';

const DAY = 86_400;

/** `yyyy-MM-dd` of a wall clock instant in seconds. */
export function localDate(local: number): string {
  return new Date(local * 1000).toISOString().slice(0, 10);
}

/** First local day, `yyyy-MM-dd`, of the ISO week (Monday) or the month that holds a wall clock instant in seconds. */
export function bucketStart(local: number, bucket: Bucket): string {
  if (bucket === 'month') return `${localDate(local).slice(0, 7)}-01`;
  const sundayIsZero = new Date(local * 1000).getUTCDay();
  const sinceMonday = (sundayIsZero + 6) % 7;
  return localDate(local - sinceMonday * DAY);
}
