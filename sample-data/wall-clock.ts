import { tzOffset } from '@date-fns/tz';

/**
 * The desk lives on the wall clock of Amsterdam: an instant in the simulation is that clock read as if it were UTC,
 * in seconds since 1970 ("local seconds"). Only here does it become a real instant.
 */
export const ZONE = 'Europe/Amsterdam';
export const DAY = 86_400;

const offsets = new Map<number, number>();

/** Local seconds → UTC seconds. Nothing happens on this desk between 01:00 and 04:00, so no instant is ambiguous. */
export function toUtc(local: number): number {
  const hour = Math.floor(local / 3600);
  let offset = offsets.get(hour);
  if (offset === undefined) {
    const guess = new Date((hour - 1) * 3_600_000);
    offset = tzOffset(ZONE, guess) * 60;
    offsets.set(hour, offset);
  }
  return local - offset;
}

/** Local seconds of a wall clock time; month 1 to 12. */
export function wallClock(year: number, month: number, day: number, hour = 0, minute = 0): number {
  return Date.UTC(year, month - 1, day, hour, minute) / 1000;
}

export interface ClockParts {
  yyyy: string;
  MM: string;
  dd: string;
  HH: string;
  mm: string;
  ss: string;
}

/** The digits of an instant, of local or of UTC seconds alike. */
export function clockParts(seconds: number): ClockParts {
  const iso = new Date(seconds * 1000).toISOString();
  return {
    yyyy: iso.slice(0, 4),
    MM: iso.slice(5, 7),
    dd: iso.slice(8, 10),
    HH: iso.slice(11, 13),
    mm: iso.slice(14, 16),
    ss: iso.slice(17, 19),
  };
}
