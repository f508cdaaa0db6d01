import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OFFICE_HOURS } from '../../src/calendar/business-calendar.ts';
import type { BusinessCalendar, OpenBlock } from '../../src/calendar/business-calendar.ts';
import { dueAt, openHours, openSeconds } from '../../src/calendar/business-hours.ts';
import { runs } from '../ingest/property/runs.ts';
import { anyCalendar, anyInstant, isOpenAt, openMinuteByMinute, ZONES } from './any-calendar.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const AMSTERDAM = 'Europe/Amsterdam';
const utc = (text: string): number => Date.parse(`${text}Z`) / 1000;

function everyDay(blocks: readonly OpenBlock[]): BusinessCalendar {
  return { ...OFFICE_HOURS, country: null, week: Array.from({ length: 7 }, () => blocks) };
}

function between(calendar: BusinessCalendar, from: number, until: number, zone: string = AMSTERDAM): number {
  return openSeconds(openHours(calendar, zone, { firstUtc: from, lastUtc: until, ahead: 0 }), from, until);
}

function due(calendar: BusinessCalendar, from: number, seconds: number): number | null {
  return dueAt(
    openHours(calendar, AMSTERDAM, { firstUtc: from, lastUtc: from, ahead: seconds }),
    from,
    seconds,
  );
}

describe('opening hours', () => {
  it('leave out nights, weekends and holidays', () => {
    // Thursday 28 March 2024 16:00 to Tuesday 2 April 09:00 local; Easter Monday is closed and the clock goes forward on Sunday.
    const [from, until] = [utc('2024-03-28T15:00:00'), utc('2024-04-02T07:00:00')];
    expect(between(OFFICE_HOURS, from, until)).toBe(HOUR + 9 * HOUR + HOUR);
    expect(between({ ...OFFICE_HOURS, optional: ['good_friday'] }, from, until)).toBe(2 * HOUR);
    expect(between({ ...OFFICE_HOURS, worked: ['2024-04-01'] }, from, until)).toBe(20 * HOUR);
    expect(between({ ...OFFICE_HOURS, closed: ['2024-03-29'] }, from, until)).toBe(2 * HOUR);
    expect(between({ ...OFFICE_HOURS, country: null }, from, until)).toBe(20 * HOUR);
  });

  it('keep a day closed that the calendar closes itself, worked or not', () => {
    const calendar = { ...OFFICE_HOURS, closed: ['2024-04-01'], worked: ['2024-04-01'] };
    expect(between(calendar, utc('2024-03-31T22:00:00'), utc('2024-04-01T22:00:00'))).toBe(0);
  });

  it('are 23 and 25 hours on the days of the clock change where it is always open', () => {
    const always = everyDay([{ from: 0, until: 1440 }]);
    expect(between(always, utc('2024-03-30T23:00:00'), utc('2024-03-31T22:00:00'))).toBe(23 * HOUR);
    expect(between(always, utc('2024-10-26T22:00:00'), utc('2024-10-27T23:00:00'))).toBe(25 * HOUR);
  });

  it('have no hour that the clock skips, and twice one that it repeats', () => {
    const night = everyDay([{ from: 120, until: 180 }]);
    expect(between(night, utc('2024-03-30T23:00:00'), utc('2024-03-31T22:00:00'))).toBe(0);
    expect(between(night, utc('2024-10-26T22:00:00'), utc('2024-10-27T23:00:00'))).toBe(2 * HOUR);
  });

  it('are due at the end of a day rather than at the start of the next', () => {
    const monday = utc('2024-06-03T06:00:00');
    expect(due(OFFICE_HOURS, monday, 9 * HOUR)).toBe(monday + 9 * HOUR);
    expect(due(OFFICE_HOURS, monday, 9 * HOUR + 1)).toBe(monday + DAY + 1);
    expect(due(OFFICE_HOURS, utc('2024-06-01T12:00:00'), HOUR)).toBe(monday + HOUR);
    expect(due(OFFICE_HOURS, monday, 0)).toBe(monday);
  });

  it('reach on until the longest limit is met, and never without opening hours', () => {
    const monday = utc('2024-06-03T06:00:00');
    expect(due(OFFICE_HOURS, monday, 400 * 9 * HOUR)).toBeGreaterThan(monday + 500 * DAY);
    expect(due(everyDay([]), monday, HOUR)).toBeNull();
    expect(between(everyDay([]), monday, monday + DAY)).toBe(0);
  });

  it('are what a walk minute by minute finds, and never more than the time that passed', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        fc.constantFrom(...ZONES),
        anyInstant,
        fc.integer({ min: 0, max: 12 * DAY }),
        (calendar, zone, from, length) => {
          const open = between(calendar, from, from + length, zone);
          expect(open).toBe(openMinuteByMinute(calendar, zone, from, from + length));
          expect(open).toBeLessThanOrEqual(length);
        },
      ),
      runs(60),
    );
  });

  it('have a due date that is the first instant by which it was open for so long', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        fc.constantFrom(...ZONES),
        anyInstant,
        fc.integer({ min: 1, max: 5 * DAY }),
        (calendar, zone, from, seconds) => {
          const hours = openHours(calendar, zone, { firstUtc: from, lastUtc: from, ahead: seconds });
          const at = dueAt(hours, from, seconds);
          fc.pre(calendar.week.some((blocks) => blocks.length > 0));
          expect(at).not.toBeNull();
          expect(openSeconds(hours, from, at ?? from)).toBe(seconds);
          expect(isOpenAt(calendar, zone, (at ?? from) - 1)).toBe(true);
        },
      ),
      runs(60),
    );
  });
});
