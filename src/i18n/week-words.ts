import type { Locale } from '../kpi/kpi-definition.ts';
import type { OpeningHours } from '../kpi/settings.ts';
import { weekday } from './weekday.ts';

const DAY = 86_400;
/** Thursday 1 January 1970 is day 0. */
const FIRST_MONDAY = 4 * DAY;
const DASH = '\u2013';

/** The opening hours of a week, days that are alike together: maandag–vrijdag 08:00–17:00; zaterdag 09:00–12:00. Empty: always closed. */
export function weekWords({ week }: Pick<OpeningHours, 'week'>, locale: Locale): string {
  const name = (day: number) => weekday(locale, FIRST_MONDAY + day * DAY);
  const runs: { first: number; last: number; hours: string }[] = [];
  for (const [day, blocks] of week.entries()) {
    const hours = blocks.map(({ from, until }) => `${clock(from)}${DASH}${clock(until)}`).join(', ');
    const last = runs.at(-1);
    if (last?.hours === hours) last.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  return runs
    .filter(({ hours }) => hours !== '')
    .map(({ first, last, hours }) =>
      first === last ? `${name(first)} ${hours}` : `${name(first)}${DASH}${name(last)} ${hours}`,
    )
    .join('; ');
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
