import type { KpiFigure } from '../kpi/kpi-query.ts';
import type { Locale } from '../kpi/kpi-definition.ts';
import { createDateFormats } from './date-format.ts';
import type { DateFormats } from './date-format.ts';
import { formatDuration } from './duration.ts';
import { fill } from './fill.ts';
import { LANGUAGES } from './languages.ts';

const NBSP = '\u00A0';
const DASH = '\u2013';
const MINUS = '\u2212';
const BYTE_UNITS = ['B', 'kB', 'MB', 'GB'] as const;

interface PluralForms {
  one: string;
  other: string;
}

/** Every number and date of the interface, in one language. */
export interface Format extends DateFormats {
  locale: Locale;
  /** 1.234,5 · 1,234.5 */
  number(value: number, digits?: number): string;
  /** 1.234 · 1,234 */
  integer(value: number): string;
  /** A ratio 0..1: 74,9 % (narrow no-break space) · 74.9% */
  percent(ratio: number, digits?: number): string;
  /** Two ratios: 67,2–69,6 % · 67.2–69.6% */
  percentRange(low: number, high: number): string;
  /** A difference of two ratios, signed: +2,4 pp · −0,4 pp */
  points(difference: number): string;
  /** Seconds: 45 s · 24 min · 3 u 48 · 2 d 4 u · 21 d */
  duration(seconds: number): string;
  /** The value of a figure in its own unit. */
  value(value: number, unit: KpiFigure['unit']): string;
  /** A difference of two values of that unit, signed: +2,4 pp · −6 min · +37 · −0,12 */
  change(difference: number, unit: KpiFigure['unit']): string;
  /** 12,4 MB, in thousands. */
  bytes(bytes: number): string;
  /** Picks the form for `n` and fills it; `{n}` is the formatted number. */
  plural(n: number, forms: PluralForms, values?: Readonly<Record<string, string | number>>): string;
  /** phone, e-mail and portal */
  list(items: readonly string[]): string;
}

export function createFormat(locale: Locale): Format {
  const { tag, percentSign } = LANGUAGES[locale];
  const decimals = new Map<number, Intl.NumberFormat>();
  const plurals = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });

  const number = (value: number, digits = 1) => {
    let format = decimals.get(digits);
    if (!format) {
      format = new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
      decimals.set(digits, format);
    }
    const text = format.format(Math.abs(value));
    return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
  };
  const integer = (value: number) => number(value, 0);
  const percent = (ratio: number, digits = 1) => `${number(ratio * 100, digits)}${percentSign}`;
  const duration = (seconds: number) => formatDuration(locale, seconds);
  const value = (amount: number, unit: KpiFigure['unit']) => {
    switch (unit) {
      case 'ratio':
        return percent(amount);
      case 'seconds':
        return duration(amount);
      case 'count':
        return integer(amount);
      default:
        return number(amount, Math.abs(amount) < 10 ? 2 : 1);
    }
  };
  const signed = (difference: number, text: string) =>
    difference > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  const points = (difference: number) => signed(difference, `${number(difference * 100)}${NBSP}pp`);

  return {
    ...createDateFormats(locale),
    locale,
    number,
    integer,
    percent,
    percentRange: (low, high) => `${number(low * 100)}${DASH}${number(high * 100)}${percentSign}`,
    points,
    duration,
    value,
    change: (difference, unit) =>
      unit === 'ratio' ? points(difference) : signed(difference, value(difference, unit)),
    bytes(bytes) {
      let size = bytes;
      let unit = 0;
      while (size >= 999.5 && unit < BYTE_UNITS.length - 1) {
        size /= 1000;
        unit += 1;
      }
      const digits = unit === 0 || size >= 99.95 ? 0 : 1;
      return `${number(size, digits)}${NBSP}${BYTE_UNITS[unit]}`;
    },
    plural(n, forms, values = {}) {
      const form = plurals.select(n) === 'one' ? forms.one : forms.other;
      return fill(form, { n: integer(n), ...values });
    },
    list: (items) => lists.format(items),
  };
}
