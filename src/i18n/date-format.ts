import type { Bucket, Period } from '../kpi/kpi-query.ts';
import type { Locale } from '../kpi/kpi-definition.ts';
import { LANGUAGES } from './languages.ts';
import { addDays, dayToMs, isoWeek, monthEnd, msToDay } from './local-date.ts';

const NBSP = '\u00A0';
const DASH = '\u2013';

/** A period of which the last day may end before midnight: at `time` (16:55), which is not in it any more. */
export interface CutPeriod extends Period {
  time?: string;
}

export interface DateFormats {
  /** A local day `yyyy-MM-dd`, or local seconds: 12 mrt 2026. */
  date(day: string | number): string;
  /** Local seconds: 12 mrt 2026 14:05. */
  dateTime(localSeconds: number): string;
  /** The shortest true name of a closed period: september 2025 · Q3 2025 (nl: 3e kwartaal 2025) · 2025 · 1–12 okt 2025 · 1 sep – 12 okt 2025. Open ends: vanaf / t/m. Cut: 1–12 okt 2025 tot 16:55. */
  period(period: CutPeriod): string;
  /** A bucket by its first day: 1 sep 2025, week 36 · 1–7 sep 2025, september 2025, Q3 2025 (nl: 3e kwartaal 2025). */
  bucket(from: string, bucket: Bucket): string;
  /** A bucket inside a sentence: week 36, september 2025. With its year where a week alone is ambiguous: week 1 of 2026. */
  bucketName(from: string, bucket: Bucket, withYear?: boolean): string;
  /** As short as an axis wants it: 1 sep; sep, and jan 2026 where the year turns; Q3, Q1 2026 (nl: K3). */
  bucketShort(from: string, bucket: Bucket): string;
}

const toDay = (day: string | number) => (typeof day === 'number' ? msToDay(day * 1000) : day);
const month = (day: string, names: Intl.DateTimeFormat) => names.format(dayToMs(day)).replace('.', '');
const year = (day: string) => day.slice(0, 4);

export function createDateFormats(locale: Locale): DateFormats {
  const { monthsTag, of, period: open, quarter, quarterShort } = LANGUAGES[locale];
  const longMonth = new Intl.DateTimeFormat(monthsTag, { month: 'long', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(monthsTag, { month: 'short', timeZone: 'UTC' });
  const dayMonth = (day: string) => `${Number(day.slice(8))}${NBSP}${month(day, shortMonth)}`;
  const date = (day: string | number) => {
    const text = toDay(day);
    return Number.isNaN(dayToMs(text)) ? text : `${dayMonth(text)}${NBSP}${year(text)}`;
  };
  const dateTime = (localSeconds: number) =>
    `${date(localSeconds)}${NBSP}${new Date(localSeconds * 1000).toISOString().slice(11, 16)}`;

  const span = (from: string, to: string) => {
    if (from === to) return date(from);
    if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}${DASH}${date(to)}`;
    if (year(from) === year(to)) return `${dayMonth(from)} ${DASH} ${date(to)}`;
    return `${date(from)} ${DASH} ${date(to)}`;
  };
  const named = (from: string, to: string): string | null => {
    const [firstMonth, lastMonth] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
    if (!from.endsWith('-01') || to !== monthEnd(to) || year(from) !== year(to)) return null;
    if (firstMonth === lastMonth) return `${month(from, longMonth)}${NBSP}${year(from)}`;
    if (firstMonth === 1 && lastMonth === 12) return year(from);
    if (firstMonth % 3 === 1 && lastMonth === firstMonth + 2)
      return quarter((firstMonth + 2) / 3, year(from));
    return null;
  };

  const weekName = (from: string, withYear: boolean) => {
    const name = `week${NBSP}${isoWeek(from)}`;
    // The year of a week is that of its Thursday.
    return withYear ? `${name} ${of}${NBSP}${year(addDays(from, 3))}` : name;
  };
  const quarterOf = (day: string) => (Number(day.slice(5, 7)) + 2) / 3;
  const bucketName = (from: string, bucket: Bucket, withYear = false) => {
    switch (bucket) {
      case 'day':
        return date(from);
      case 'week':
        return weekName(from, withYear);
      case 'month':
        return `${month(from, longMonth)}${NBSP}${year(from)}`;
      default:
        return quarter(quarterOf(from), year(from));
    }
  };

  return {
    date,
    dateTime,
    period({ from, to, time }) {
      if (from === null && to === null) return open.all;
      if (from === null) return `${open.to} ${date(to ?? '')}`;
      if (to === null) return `${open.from} ${date(from)}`;
      if (time !== undefined) return `${span(from, to)} ${open.until}${NBSP}${time}`;
      return named(from, to) ?? span(from, to);
    },
    bucket: (from, bucket) =>
      bucket === 'week'
        ? `${bucketName(from, bucket)} · ${span(from, addDays(from, 6))}`
        : bucketName(from, bucket),
    bucketName,
    bucketShort(from, bucket) {
      if (bucket === 'day' || bucket === 'week') return dayMonth(from);
      const name = bucket === 'month' ? month(from, shortMonth) : `${quarterShort}${quarterOf(from)}`;
      return from.slice(5, 7) === '01' ? `${name}${NBSP}${year(from)}` : name;
    },
  };
}
