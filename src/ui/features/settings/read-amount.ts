import type { Format } from '../../../i18n/format.ts';
import { LANGUAGES } from '../../../i18n/languages.ts';
import type { KpiUnit, Locale } from '../../../kpi/kpi-definition.ts';

const SECONDS_OF: readonly { words: RegExp; seconds: number }[] = [
  { words: /^(w|week|weken|weeks)$/, seconds: 604_800 },
  { words: /^(d|dag|dagen|day|days)$/, seconds: 86_400 },
  { words: /^(u|uur|uren|h|hr|hrs|hour|hours)$/, seconds: 3600 },
  { words: /^(m|min|mins|minuut|minuten|minute|minutes)$/, seconds: 60 },
  { words: /^(s|sec|seconde|seconden|second|seconds)$/, seconds: 1 },
];
const SPACES = /[\s\u00A0\u202F]+/g;

/**
 * An amount as people write it, in Dutch or English whichever the page is in, in the unit of a KPI: a percentage becomes a ratio, a
 * time seconds. NULL: it cannot be read. A time needs its unit; a lone point or comma is the decimal sign unless it groups
 * thousands in the reader's language.
 */
export function readAmount(text: string, unit: KpiUnit, locale: Locale): number | null {
  const plain = text.trim().toLowerCase().replace(SPACES, ' ');
  if (unit === 'seconds') return readSeconds(plain);
  if (unit === 'ratio') {
    const percent = readNumber(plain.replace(/ ?%$/, ''), locale);
    return percent === null || percent > 100 ? null : Math.round(percent * 1e6) / 1e8;
  }
  const number = readNumber(plain, locale);
  return unit === 'count' && number !== null && !Number.isInteger(number) ? null : number;
}

function readNumber(text: string, locale: Locale): number | null {
  const { group, decimal } = LANGUAGES[locale];
  if (new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`).test(text))
    return Number(text.replaceAll(group, '').replace(decimal, '.'));
  if (new RegExp(`^\\d{1,3}(\\${decimal}\\d{3})+\\${group}\\d+$`).test(text))
    return Number(text.replaceAll(decimal, '').replace(group, '.'));
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Whole seconds of "4 u", "1 h 30", "2 d 4 u", "1,5 uur", "1:30"; at least one. */
function readSeconds(text: string): number | null {
  const clock = /^(\d+):([0-5]\d)$/.exec(text);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 || null;
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?) ?([a-z]*) ?/g)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== text) return null;
  let total = 0;
  let before = Infinity;
  for (const [, amount = '', word = ''] of parts) {
    // 3 u 48: what follows the hours is minutes.
    const seconds =
      word === '' && before === 3600 ? 60 : SECONDS_OF.find(({ words }) => words.test(word))?.seconds;
    if (seconds === undefined || seconds >= before) return null;
    total += Number(amount.replace(',', '.')) * seconds;
    before = seconds;
  }
  return Math.round(total) || null;
}

/** An amount to be edited: to the second, to a hundredth of a percent, so that reading it again changes nothing. */
export function amountText(value: number, unit: KpiUnit, format: Format, days = true): string {
  if (unit === 'seconds') return timeText(value, format.locale, days);
  const digits = [0, 1, 2, 3].find((n) => isWhole((unit === 'ratio' ? value * 100 : value) * 10 ** n)) ?? 4;
  return unit === 'ratio' ? format.percent(value, digits) : format.number(value, digits);
}

function timeText(seconds: number, locale: Locale, days: boolean): string {
  const units: [string, number][] = [
    ...(days ? [['d', 86_400] satisfies [string, number]] : []),
    [LANGUAGES[locale].units.h, 3600],
    ['min', 60],
    ['s', 1],
  ];
  const parts: string[] = [];
  let rest = Math.round(seconds);
  for (const [word, size] of units) {
    const n = Math.floor(rest / size);
    if (n > 0) parts.push(`${n} ${word}`);
    rest -= n * size;
  }
  return parts.join(' ');
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
