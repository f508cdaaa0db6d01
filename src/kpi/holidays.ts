import { holidaysNl } from '../calendar/holidays-nl.ts';
import type { OpeningHours } from './settings.ts';

/** The public holidays that opening hours go by in a year, with those that are worked all the same; none without a country. */
export function holidaysOf(
  { country, optional }: Pick<OpeningHours, 'country' | 'optional'>,
  year: number,
): ReturnType<typeof holidaysNl> {
  return country === null ? [] : holidaysNl(year, optional);
}
