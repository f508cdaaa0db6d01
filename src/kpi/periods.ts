import { tz } from '@date-fns/tz';
import {
  addDays,
  addMonths,
  addQuarters,
  addWeeks,
  getISOWeek,
  getISOWeekYear,
  getQuarter,
  getYear,
  startOfDay,
  startOfISOWeek,
  startOfMonth,
  startOfQuarter,
} from 'date-fns';
import type { Bucket, Period, Span } from './kpi-query.ts';

export const DAY = 86_400;
/** Thursday 1 January 1970 is day 0; this many seconds later is the first Monday's midnight. */
const FIRST_MONDAY = 4 * DAY;

/** Local midnight of `yyyy-MM-dd` in local seconds (the wall clock read as UTC). NaN for anything else. */
export function localSeconds(date: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 1000 : Number.NaN;
}

/** `yyyy-MM-dd` of local seconds. */
export function localDate(moment: number): string {
  return new Date(moment * 1000).toISOString().slice(0, 10);
}

/** Local seconds are a wall clock read as UTC, so calendar arithmetic on them is done in UTC. */
const WALL = { in: tz('UTC') };
const seconds = (date: Date): number => date.getTime() / 1000;

const START = { day: startOfDay, week: startOfISOWeek, month: startOfMonth, quarter: startOfQuarter };
const ADD = { day: addDays, week: addWeeks, month: addMonths, quarter: addQuarters };

/** First local second of the day, the ISO week (Monday), the month or the quarter that holds `moment`. */
export function bucketStart(moment: number, bucket: Bucket): number {
  return seconds(START[bucket](moment * 1000, WALL));
}

/** First local second of the next bucket. */
export function nextBucket(start: number, bucket: Bucket): number {
  return seconds(ADD[bucket](start * 1000, 1, WALL));
}

/** The SQL twin of {@link bucketStart} over a column of local seconds. */
export function bucketStartSql(column: string, bucket: Bucket): string {
  switch (bucket) {
    case 'day':
      return `${column} - ${column} % ${DAY}`;
    case 'week':
      return `${column} - (${column} - ${FIRST_MONDAY}) % ${7 * DAY}`;
    default:
      return `epoch(date_trunc('${bucket}', make_timestamp(${column} * 1000000)))::BIGINT`;
  }
}

/** ISO 8601 week of local seconds, with the year the week belongs to, which is not always that of the day. */
export function isoWeek(moment: number): { year: number; week: number } {
  return { year: getISOWeekYear(moment * 1000, WALL), week: getISOWeek(moment * 1000, WALL) };
}

/** Quarter 1 to 4 of local seconds, with its year. */
export function quarterOf(moment: number): { year: number; quarter: number } {
  return { year: getYear(moment * 1000, WALL), quarter: getQuarter(moment * 1000, WALL) };
}

/** Weeks while they stay readable on one axis (about 60 points), months beyond. */
export function defaultBucket(fromSeconds: number, toSeconds: number): Bucket {
  return (toSeconds - fromSeconds) / (7 * DAY) <= 60 ? 'week' : 'month';
}

/** Local seconds [from, until) of a period; open ends are NULL. */
export function periodSeconds(period: Period): Span {
  return {
    from: period.from === null ? null : localSeconds(period.from),
    until: period.to === null ? null : localSeconds(period.to) + DAY,
  };
}

/** The days of a bucket, by its first local day, that are in a period. */
export function periodOfBucket(from: string, bucket: Bucket, within: Period): Period {
  const last = localDate(nextBucket(localSeconds(from), bucket) - DAY);
  return {
    from: within.from !== null && within.from > from ? within.from : from,
    to: within.to !== null && within.to < last ? within.to : last,
  };
}
