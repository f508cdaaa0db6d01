import type { BusinessCalendar } from '../../src/calendar/business-calendar.ts';
import { localDate } from './bucket-start.ts';

const DAY = 86_400;

/** Easter Sunday: the first Sunday after the ecclesiastical full moon on or after 21 March (anonymous Gregorian computus). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25);
  const moon = (19 * a + d + 15) % 30;
  const days = moon - Math.floor((a + 11 * moon) / 319);
  const weekday = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - days + 32) % 7;
  const march = days + weekday + 22;
  return Date.UTC(year, 2, march) / 1000;
}

/** Days that the calendar says nobody works on, besides its week: public holidays of the Netherlands, and its own closed days. */
function isHoliday(calendar: BusinessCalendar, local: number): boolean {
  const date = localDate(local);
  if (calendar.closed.includes(date)) return true;
  if (calendar.worked.includes(date)) return false;
  if (calendar.country !== 'nl') return false;
  const year = Number(date.slice(0, 4));
  const day = date.slice(5);
  const sinceEaster = Math.round((Date.parse(`${date}T00:00:00Z`) / 1000 - easter(year)) / DAY);
  if (['01-01', '12-25', '12-26'].includes(day)) return true;
  if ([0, 1, 39, 49, 50].includes(sinceEaster)) return true;
  // The birthday of the king (27 April, from 2014), before that of the queen (30 April): never on a Sunday. The queen's went
  // to the day before, since 1980; until then to the day after.
  const birthday = year >= 2014 ? 27 : 30;
  const isSunday = new Date(Date.UTC(year, 3, birthday)).getUTCDay() === 0;
  const moved = year < 1980 ? `05-01` : `04-${birthday - 1}`;
  if (day === (isSunday ? moved : `04-${birthday}`)) return true;
  if (sinceEaster === -2 && calendar.optional.includes('good_friday')) return true;
  if (day !== '05-05') return false;
  return (
    calendar.optional.includes('liberation_day') ||
    (calendar.optional.includes('liberation_day_lustrum') && year % 5 === 0)
  );
}

/** Wall clock seconds of an instant in seconds UTC. */
export type WallClock = (utc: number) => number;

/**
 * Real seconds between two instants during which the clock on the wall showed opening hours: minute by minute, so that an hour that the
 * change of the clock skips is nobody's, and one that it repeats is worked twice.
 */
export function openSeconds(
  calendar: BusinessCalendar,
  from: number,
  until: number,
  wallClock: WallClock,
): number {
  const blocksOf = new Map<number, BusinessCalendar['week'][number]>();
  let open = 0;
  for (let start = from; start < until;) {
    const end = Math.min(until, (Math.floor(start / 60) + 1) * 60);
    const local = wallClock(start);
    const day = Math.floor(local / DAY) * DAY;
    let blocks = blocksOf.get(day);
    if (blocks === undefined) {
      const weekday = (new Date(day * 1000).getUTCDay() + 6) % 7;
      blocks = isHoliday(calendar, day) ? [] : (calendar.week[weekday] ?? []);
      blocksOf.set(day, blocks);
    }
    const minute = Math.floor((local - day) / 60);
    if (blocks.some((block) => block.from <= minute && minute < block.until)) open += end - start;
    start = end;
  }
  return open;
}
