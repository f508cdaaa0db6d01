import { DAY, wallClock } from './wall-clock.ts';

const OPENS = 8 * 60;
const CLOSES = 18 * 60;
const DAY_MINUTES = 1440;

/** Easter Sunday by the Gregorian computus, as a day number since 1970. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const daysPastSunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - daysPastSunday;
  const month = 3 + Math.floor((offset + 40) / 44);
  const day = offset + 28 - 31 * Math.floor(month / 4);
  return wallClock(year, month, day) / DAY;
}

function holidays(year: number): number[] {
  const sunday = easter(year);
  const kingsDay = wallClock(year, 4, 27) / DAY;
  return [
    wallClock(year, 1, 1) / DAY,
    sunday + 1,
    weekday(kingsDay) === 0 ? kingsDay - 1 : kingsDay,
    sunday + 39,
    sunday + 50,
    wallClock(year, 12, 25) / DAY,
    wallClock(year, 12, 26) / DAY,
    ...(year % 5 === 0 ? [wallClock(year, 5, 5) / DAY] : []),
  ];
}

const holidaysOf = new Map<number, Set<number>>();

/** 0 is Sunday; `day` is a day number since 1970. */
export function weekday(day: number): number {
  return (day + 4) % 7;
}

export function isHoliday(day: number): boolean {
  const year = new Date(day * DAY * 1000).getUTCFullYear();
  let days = holidaysOf.get(year);
  if (!days) {
    days = new Set(holidays(year));
    holidaysOf.set(year, days);
  }
  return days.has(day);
}

export function isWorkday(day: number): boolean {
  return weekday(day) % 6 !== 0 && !isHoliday(day);
}

/** The instant (local seconds) after `minutes` of office time (workdays 8:00 to 18:00); whole minutes, so the seconds stay as they are. */
export function addWorkingMinutes(from: number, minutes: number): number {
  const seconds = from % 60;
  let clock = Math.floor(from / 60);
  let left = Math.round(minutes);
  for (;;) {
    const day = Math.floor(clock / DAY_MINUTES);
    const opens = day * DAY_MINUTES + OPENS;
    const closes = day * DAY_MINUTES + CLOSES;
    const start = Math.max(clock, opens);
    if (isWorkday(day) && start < closes) {
      if (left < closes - start) return (start + left) * 60 + seconds;
      left -= closes - start;
    }
    clock = (day + 1) * DAY_MINUTES;
  }
}

/** Office minutes between two local instants. */
export function workingMinutes(from: number, to: number): number {
  const start = Math.floor(from / 60);
  const end = Math.floor(to / 60);
  let sum = 0;
  for (let day = Math.floor(start / DAY_MINUTES); day * DAY_MINUTES < end; day++) {
    if (!isWorkday(day)) continue;
    const opens = Math.max(start, day * DAY_MINUTES + OPENS);
    const closes = Math.min(end, day * DAY_MINUTES + CLOSES);
    sum += Math.max(0, closes - opens);
  }
  return sum;
}
