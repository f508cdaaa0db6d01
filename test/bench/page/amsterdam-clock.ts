const HOUR = 3600;

/** Wall-clock seconds between which a year has summer time. */
const summers = new Map<number, { from: number; until: number }>();

/** `31-12-2024 23:59` as seconds, the wall clock read as UTC; NULL for an empty cell. */
export function wallSeconds(text: string): number | null {
  if (text === '') return null;
  const year = Number(text.slice(6, 10));
  const month = Number(text.slice(3, 5)) - 1;
  const day = Number(text.slice(0, 2));
  return Date.UTC(year, month, day, Number(text.slice(11, 13)), Number(text.slice(14, 16))) / 1000;
}

/**
 * Seconds UTC of a wall clock in Amsterdam. An hour that occurs twice is the earlier one, an hour that was skipped moves
 * forward.
 */
export function amsterdamToUtc(wall: number): number {
  const { from, until } = summerOf(new Date(wall * 1000).getUTCFullYear());
  return wall - (wall >= from && wall < until ? 2 * HOUR : HOUR);
}

function summerOf(year: number): { from: number; until: number } {
  let summer = summers.get(year);
  if (!summer) {
    summer = { from: lastSunday(year, 2) + 3 * HOUR, until: lastSunday(year, 9) + 3 * HOUR };
    summers.set(year, summer);
  }
  return summer;
}

/** Midnight of the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31));
  return Date.UTC(year, month, 31 - last.getUTCDay()) / 1000;
}
