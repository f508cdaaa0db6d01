import type { Locale } from '../kpi/kpi-definition.ts';

/** The day of the week of a moment in local seconds: zondag, Sunday. */
export function weekday(locale: Locale, localSeconds: number): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(localSeconds * 1000);
}
