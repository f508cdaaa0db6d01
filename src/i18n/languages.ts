import type { Locale } from '../kpi/kpi-definition.ts';
import type { Messages } from './en.ts';

const NBSP = '\u00A0';

/** What a language is besides its texts, which are in a file that only its readers fetch. */
interface Language {
  texts: () => Promise<Messages>;
  /** What its speakers call it, in full and where there is little room. */
  name: string;
  short: string;
  /** What it is called in the other languages, to be found by. */
  otherNames: string;
  /** BCP 47: of numbers, plurals and lists. */
  tag: string;
  /** The same, of the names of months. */
  monthsTag: string;
  /** Between thousands, and before decimals. */
  group: '.' | ',';
  decimal: '.' | ',';
  percentSign: string;
  /** After seconds, minutes, hours and days. */
  units: Readonly<Record<'s' | 'min' | 'h' | 'd', string>>;
  quarter: (number: number, year: string) => string;
  /** Before the number of a quarter, on an axis. */
  quarterShort: string;
  /** Between a week and its year. */
  of: string;
  /** Before the ends of an open period, before the time at which its last day is cut, and in place of a period without ends. */
  period: Readonly<Record<'from' | 'to' | 'until' | 'all', string>>;
}

/** Every language of the page. */
export const LANGUAGES: Readonly<Record<Locale, Language>> = {
  nl: {
    texts: async () => (await import('./nl.ts')).nl,
    name: 'Nederlands',
    short: 'NL',
    otherNames: 'Dutch',
    tag: 'nl-NL',
    monthsTag: 'nl-NL',
    group: '.',
    decimal: ',',
    percentSign: '\u202F%',
    units: { s: 's', min: 'min', h: 'u', d: 'd' },
    quarter: (number, year) => `${number}e${NBSP}kwartaal${NBSP}${year}`,
    quarterShort: 'K',
    of: 'van',
    period: { from: 'vanaf', to: 't/m', until: 'tot', all: 'alle datums' },
  },
  en: {
    texts: async () => (await import('./en.ts')).en,
    name: 'English',
    short: 'EN',
    otherNames: 'Engels',
    tag: 'en-GB',
    // Some browsers write "Sept" in British English.
    monthsTag: 'en-US',
    group: ',',
    decimal: '.',
    percentSign: '%',
    units: { s: 's', min: 'min', h: 'h', d: 'd' },
    quarter: (number, year) => `Q${number}${NBSP}${year}`,
    quarterShort: 'Q',
    of: 'of',
    period: { from: 'from', to: 'up to', until: 'until', all: 'all dates' },
  },
};
