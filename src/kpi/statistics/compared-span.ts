import type { Span } from '../kpi-query.ts';
import { bucketStart, DAY, isoWeek, localSeconds, nextBucket } from '../periods.ts';

/** `last_year`: the same period a year before. */
export type Compare = 'previous' | 'last_year';

export interface ComparedSpan {
  /** Local seconds [from, until) to compare with. */
  span: { from: number; until: number };
  /** The period is not on its last day yet: it is compared with as much of the other as is over of it. */
  elapsed: boolean;
  /** Month with month, week with week, and so on; FALSE: just as long, or the same dates. */
  whole: boolean;
  /** The data goes back to its first day. */
  covered: boolean;
  /** Length of the period (as far as it is over) divided by the length of what it is compared with: for counts. */
  lengthRatio: number;
}

interface ComparedSpanInput {
  span: Span;
  compare: Compare;
  asOfLocal: number;
  /** Creation of the first ticket, local seconds; NULL for an export without dates. */
  dataFromLocal: number | null;
}

const UNITS = ['week', 'month', 'quarter', 'year'] as const;
type Unit = (typeof UNITS)[number];

/**
 * The period to compare one with. A whole ISO week, month, quarter or year is compared with a whole one: the one before, or the same one
 * a year before (a week: the same number of the week-year before, week 53 with its last). Anything else with as many seconds right
 * before, or with the same dates a year before (29 February with the 28th). On its last day a period of several days counts as over: an
 * export is made during a day. What is over of an unfinished period is compared with as much of the other from its start, to the second.
 * NULL for a period without a beginning, or that has not begun.
 */
export function comparedSpan({
  span,
  compare,
  asOfLocal,
  dataFromLocal,
}: ComparedSpanInput): ComparedSpan | null {
  const reached = asOfLocal + 1;
  const { from } = span;
  if (from === null || from >= reached) return null;
  const endOfToday = asOfLocal - (asOfLocal % DAY) + DAY;
  const until = span.until ?? endOfToday;
  const elapsed = until > (until - from > DAY ? endOfToday : reached);
  const length = (elapsed ? reached : until) - from;
  const unit = UNITS.find((one) => startOf(from, one) === from && nextStart(from, one) === until);
  const other = compare === 'last_year' ? lastYear(from, until, unit) : previous(from, until, unit);
  const compared = {
    from: other.from,
    until: elapsed ? Math.min(other.from + length, other.until) : other.until,
  };
  return {
    span: compared,
    elapsed,
    whole: unit !== undefined,
    covered: dataFromLocal !== null && dataFromLocal < compared.from + DAY,
    lengthRatio: length / (compared.until - compared.from),
  };
}

function previous(from: number, until: number, unit: Unit | undefined): { from: number; until: number } {
  return { from: unit === undefined ? from - (until - from) : startOf(from - 1, unit), until: from };
}

function lastYear(from: number, until: number, unit: Unit | undefined): { from: number; until: number } {
  if (unit !== 'week') {
    const start = yearBefore(from);
    return {
      from: start,
      until: unit === undefined ? yearBefore(until - DAY) + DAY : nextStart(start, unit),
    };
  }
  const { year, week } = isoWeek(from);
  const same = isoWeekStart(year - 1, week);
  const start = isoWeek(same).year === year - 1 ? same : same - 7 * DAY;
  return { from: start, until: start + 7 * DAY };
}

/** Monday of an ISO week: that of 4 January is the first of its year. */
function isoWeekStart(year: number, week: number): number {
  return bucketStart(localSeconds(`${year}-01-04`), 'week') + (week - 1) * 7 * DAY;
}

/** The same date and time a year before; of 29 February the 28th. */
function yearBefore(moment: number): number {
  const date = new Date(moment * 1000);
  const leapDay = date.getUTCMonth() === 1 && date.getUTCDate() === 29;
  date.setUTCFullYear(date.getUTCFullYear() - 1, date.getUTCMonth(), leapDay ? 28 : date.getUTCDate());
  return date.getTime() / 1000;
}

function startOf(moment: number, unit: Unit): number {
  return unit === 'year' ? Date.UTC(yearOf(moment), 0, 1) / 1000 : bucketStart(moment, unit);
}

function nextStart(start: number, unit: Unit): number {
  return unit === 'year' ? Date.UTC(yearOf(start) + 1, 0, 1) / 1000 : nextBucket(start, unit);
}

function yearOf(moment: number): number {
  return new Date(moment * 1000).getUTCFullYear();
}
