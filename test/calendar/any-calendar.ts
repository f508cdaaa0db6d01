import fc from 'fast-check';
import type { BusinessCalendar, OpenBlock } from '../../src/calendar/business-calendar.ts';
import { holidaysNl } from '../../src/calendar/holidays-nl.ts';

export const ZONES = ['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'UTC'] as const;
const DAY = 86_400;

const dates = fc.array(
  fc
    .integer({ min: Date.UTC(2023, 0, 1) / 1000 / DAY, max: Date.UTC(2025, 11, 31) / 1000 / DAY })
    .map((day) => new Date(day * DAY * 1000).toISOString().slice(0, 10)),
  { maxLength: 8 },
);

/** Blocks to the minute or the quarter, in order and apart or touching; often around the hours in which clocks change. */
const blocks = fc
  .tuple(
    fc.constantFrom(1, 15, 60),
    fc.uniqueArray(fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 30, max: 240 })), {
      maxLength: 8,
    }),
  )
  .map(([step, edges]) => {
    const rounded = [...new Set(edges.map((edge) => Math.round(edge / step) * step))].toSorted(
      (a, b) => a - b,
    );
    const day: OpenBlock[] = [];
    for (let i = 0; i + 1 < rounded.length; i += 2) {
      const [from = 0, until = 0] = rounded.slice(i, i + 2);
      day.push({ from, until });
    }
    return day;
  });

const ALWAYS: readonly OpenBlock[] = [{ from: 0, until: 1440 }];

export const anyCalendar: fc.Arbitrary<BusinessCalendar> = fc.record({
  week: fc.oneof(
    { weight: 6, arbitrary: fc.array(blocks, { minLength: 7, maxLength: 7 }) },
    { weight: 1, arbitrary: fc.constant(Array.from({ length: 7 }, () => ALWAYS)) },
  ),
  closed: dates,
  worked: fc.oneof(dates, fc.constant(['2024-12-25', '2024-04-01'])),
  country: fc.constantFrom('nl' as const, null),
  optional: fc.subarray(['good_friday', 'liberation_day', 'liberation_day_lustrum'] as const),
});

/** Instants of 2023 to 2025, half of them within a day and a half of a change of the clock. */
export const anyInstant: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: Date.UTC(2023, 0, 1) / 1000, max: Date.UTC(2025, 11, 31) / 1000 }),
  fc
    .tuple(
      fc.constantFrom(
        Date.UTC(2024, 2, 31, 1),
        Date.UTC(2024, 9, 27, 1),
        Date.UTC(2024, 2, 10, 7),
        Date.UTC(2024, 10, 3, 6),
        Date.UTC(2024, 3, 6, 15),
        Date.UTC(2024, 9, 5, 15, 30),
      ),
      fc.integer({ min: -1.5 * DAY, max: 1.5 * DAY }),
    )
    .map(([change, away]) => change / 1000 + away),
);

/** Whether a calendar is open in the minute that begins at an instant, read from the wall clock that Intl shows. */
export function isOpenAt(calendar: BusinessCalendar, zone: string, utc: number): boolean {
  const local = utc + offsetAt(zone, utc);
  const date = new Date(local * 1000).toISOString().slice(0, 10);
  if (calendar.closed.includes(date)) return false;
  const holidays = calendar.country === null ? [] : holidaysNl(Number(date.slice(0, 4)), calendar.optional);
  if (holidays.some((holiday) => holiday.date === date) && !calendar.worked.includes(date)) return false;
  const weekday = (new Date(local * 1000).getUTCDay() + 6) % 7;
  const minute = Math.floor((local % DAY) / 60);
  return (calendar.week[weekday] ?? []).some(({ from, until }) => from <= minute && minute < until);
}

/** Open seconds between two instants, minute by minute. */
export function openMinuteByMinute(
  calendar: BusinessCalendar,
  zone: string,
  from: number,
  until: number,
): number {
  let open = 0;
  for (let minute = Math.floor(from / 60) * 60; minute < until; minute += 60) {
    if (isOpenAt(calendar, zone, minute)) open += Math.min(until, minute + 60) - Math.max(from, minute);
  }
  return open;
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Seconds that the wall clock is ahead of UTC; it changes on a quarter of an hour only. */
function offsetAt(zone: string, utc: number): number {
  const quarter = Math.floor(utc / 900) * 900;
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(zone, clock);
  const offset = Date.parse(`${clock.format(quarter * 1000).replace(' ', 'T')}Z`) / 1000 - quarter;
  offsets.set(key, offset);
  return offset;
}
