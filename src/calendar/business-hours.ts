import type { BusinessCalendar } from './business-calendar.ts';
import { holidaysNl } from './holidays-nl.ts';
import { zoneTransitions } from './tz-transitions.ts';

/** A stretch of opening hours between two instants, seconds UTC, and how long it was open before it. */
interface Stretch {
  from: number;
  until: number;
  before: number;
}

/**
 * Opening hours as a line of instants: stretches in order and apart. It is open at an instant when the wall clock of the zone shows a
 * time in a block. So an hour that the clock skips is not there to be open, one that it repeats is open twice, and a stretch is
 * never longer than the time that passed: opening hours ≤ calendar time, in the nights of a clock change too.
 */
export interface OpenHours {
  /** Seconds UTC [fromUtc, untilUtc), midnights UTC: what these hours are about. Outside it counts as closed. */
  fromUtc: number;
  untilUtc: number;
  stretches: readonly Stretch[];
  /** Seconds in all stretches together. */
  total: number;
}

interface Range {
  /** The first and the last instant that is asked about, seconds UTC. */
  firstUtc: number;
  lastUtc: number;
  /** Open seconds that must follow on the last instant: the longest time limit. 0 without one. */
  ahead: number;
}

const DAY = 86_400;
const MINUTE = 60;
const WEEK = 7 * DAY;
/** No due date lies further ahead than this; one that would is never reached. */
const LAST_UTC = Date.UTC(2300, 0, 1) / 1000;

/** The opening hours of a calendar on the wall clock of an IANA zone. Throws a RangeError for an unknown zone. */
export function openHours(calendar: BusinessCalendar, zone: string, range: Range): OpenHours {
  const { firstUtc, lastUtc, ahead } = range;
  const fromUtc = Math.floor(firstUtc / DAY) * DAY;
  let untilUtc = (Math.floor(lastUtc / DAY) + 1) * DAY;
  let hours = between(calendar, zone, fromUtc, untilUtc);
  const weekly = weeklySeconds(calendar);
  const wanted = hours.total + ahead;
  const end = weekly > 0 ? LAST_UTC : untilUtc;
  while (hours.total < wanted && untilUtc < end) {
    const weeks = Math.ceil((wanted - hours.total) / weekly) + 4;
    untilUtc = Math.min(untilUtc + weeks * WEEK, LAST_UTC);
    hours = between(calendar, zone, fromUtc, untilUtc);
  }
  return hours;
}

/** Open seconds from one instant to another, seconds UTC; below zero where the second lies before the first. */
export function openSeconds(hours: OpenHours, fromUtc: number, untilUtc: number): number {
  return openBefore(hours, untilUtc) - openBefore(hours, fromUtc);
}

/**
 * The first instant (seconds UTC) from `fromUtc` on by which it was open for `seconds`; NULL where that is after the hours end. What
 * is due at the end of a stretch is due then, not at the start of the next.
 */
export function dueAt(hours: OpenHours, fromUtc: number, seconds: number): number | null {
  if (seconds <= 0) return fromUtc;
  const wanted = openBefore(hours, fromUtc) + seconds;
  if (wanted > hours.total) return null;
  const stretch = hours.stretches[lastIndex(hours.stretches, ({ before }) => before < wanted)];
  return stretch ? stretch.from + wanted - stretch.before : null;
}

function openBefore({ stretches }: OpenHours, utc: number): number {
  const stretch = stretches[lastIndex(stretches, ({ from }) => from <= utc)];
  return stretch ? stretch.before + Math.min(utc, stretch.until) - stretch.from : 0;
}

/** Of the leading items that satisfy `test` the last one's index; -1 without one. */
function lastIndex(stretches: readonly Stretch[], test: (stretch: Stretch) => boolean): number {
  let low = -1;
  let high = stretches.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch && test(stretch)) low = middle;
    else high = middle;
  }
  return low;
}

function weeklySeconds({ week }: BusinessCalendar): number {
  return week.flat().reduce((sum, { from, until }) => sum + (until - from) * MINUTE, 0);
}

/** Offset by offset, because within one the wall clock and the instants run side by side. */
function between(calendar: BusinessCalendar, zone: string, fromUtc: number, untilUtc: number): OpenHours {
  const transitions = zoneTransitions(zone, yearOf(fromUtc) - 1, yearOf(untilUtc) + 1);
  const isClosed = closedDays(calendar);
  const stretches: Stretch[] = [];
  let total = 0;
  const add = (from: number, until: number): void => {
    if (until <= from) return;
    const last = stretches.at(-1);
    if (last?.until === from) last.until = until;
    else stretches.push({ from, until, before: total });
    total += until - from;
  };
  transitions.forEach(({ utcFrom, offset }, i) => {
    const first = Math.max(utcFrom, fromUtc);
    const end = Math.min(transitions[i + 1]?.utcFrom ?? Infinity, untilUtc);
    for (let day = Math.floor((first + offset) / DAY); day * DAY - offset < end; day++) {
      if (isClosed(day)) continue;
      for (const block of calendar.week[(day + 3) % 7] ?? []) {
        const midnight = day * DAY - offset;
        add(Math.max(midnight + block.from * MINUTE, first), Math.min(midnight + block.until * MINUTE, end));
      }
    }
  });
  return { fromUtc, untilUtc, stretches, total };
}

/** Whether a local day (days since 1970) is closed. A day that the calendar closes by itself stays closed, worked or not. */
function closedDays({ closed, worked, country, optional }: BusinessCalendar): (day: number) => boolean {
  const own = new Set(closed);
  const open = new Set(worked);
  const holidays = new Map<number, Set<string>>();
  return (day) => {
    const date = new Date(day * DAY * 1000).toISOString().slice(0, 10);
    if (own.has(date)) return true;
    if (country === null || open.has(date)) return false;
    const year = Number(date.slice(0, 4));
    const known = holidays.get(year) ?? new Set(holidaysNl(year, optional).map((holiday) => holiday.date));
    holidays.set(year, known);
    return known.has(date);
  };
}

function yearOf(utc: number): number {
  return new Date(utc * 1000).getUTCFullYear();
}
