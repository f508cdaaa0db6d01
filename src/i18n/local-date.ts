/** A local day `yyyy-MM-dd` as milliseconds of midnight, read as if it were UTC; NaN when it is not a day. */
export function dayToMs(day: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
}

export function msToDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The last day of the month of a day. */
export function monthEnd(day: string): string {
  const date = new Date(dayToMs(day));
  return msToDay(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
}

export function addDays(day: string, days: number): string {
  return msToDay(dayToMs(day) + days * 86_400_000);
}

/** ISO 8601 week number: the week of a day is that of its Thursday. */
export function isoWeek(day: string): number {
  const ms = dayToMs(day);
  const weekday = (new Date(ms).getUTCDay() + 6) % 7;
  const thursday = new Date(ms + (3 - weekday) * 86_400_000);
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * 86_400_000));
}

/** The day of a moment where the reader is, `yyyy-MM-dd`; of now without one. */
export function localDay(at = new Date()): string {
  return msToDay(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()));
}
