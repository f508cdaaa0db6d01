import type { NumberKind } from './number-format.ts';

const DAY_SECONDS = 86_400;
/** 1970-01-01 as a serial number of the 1900 date system, counted from 1899-12-30. */
const UNIX_EPOCH_DAYS = 25_569;
const EPOCH_1904_DAYS = 1462;
/** 9999-12-31; beyond it a number is no date. */
const LAST_DAY = 2_958_466;
/** A length of time is shorter than this many days; a moment shown without its date lies beyond (1954). */
const LONGEST_TIME_DAYS = 20_000;

/**
 * The number in a cell as text: a wall clock `2024-03-01T10:15:00` (`2024-03-01` where neither the format nor the value has a time)
 * rounded to the second; a length of time as ISO 8601 (`PT26H15M`, which no convention of a tool can take for days) for formats that count on
 * beyond 24 hours and for times that are no time of the day; a time of the day `9:05`, and with seconds `9:05:30.0`, whose fraction keeps
 * it from being days, hours and minutes; else plain digits without exponent: whole numbers as they stand, others to the 15 digits Excel shows.
 */
export function numberText(raw: string, kind: NumberKind, is1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (kind === 'number') return plainNumber(raw.trim(), value);
  const isTime = kind === 'elapsed' || (kind === 'time' && Math.abs(value) < LONGEST_TIME_DAYS);
  const isTimeOfDay = value >= 0 && value < 1 && kind !== 'elapsed';
  if (isTimeOfDay && Math.round(value * DAY_SECONDS) < DAY_SECONDS) return timeText(value);
  if (isTime || isTimeOfDay) return lengthText(value);
  const days = is1904 ? value + EPOCH_1904_DAYS : value;
  if (days < 0 || days >= LAST_DAY) return plainNumber(raw.trim(), value);
  const seconds = Math.round((days - UNIX_EPOCH_DAYS) * DAY_SECONDS);
  const iso = new Date(seconds * 1000).toISOString().slice(0, 19);
  return kind === 'date' && seconds % DAY_SECONDS === 0 ? iso.slice(0, 10) : iso;
}

function lengthText(days: number): string {
  const seconds = Math.round(Math.abs(days) * DAY_SECONDS);
  const sign = days < 0 && seconds > 0 ? '-' : '';
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor(seconds / 60) % 60, 'M'],
    [seconds % 60, 'S'],
  ] as const;
  const text = parts.map(([n, letter]) => (n === 0 ? '' : `${n}${letter}`)).join('');
  return `${sign}PT${text === '' ? '0S' : text}`;
}

function timeText(days: number): string {
  const seconds = Math.round(days * DAY_SECONDS);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const rest = seconds % 60 === 0 ? '' : `:${two(seconds % 60)}.0`;
  return `${Math.floor(seconds / 3600)}:${two((seconds / 60) % 60)}${rest}`;
}

function plainNumber(raw: string, value: number): string {
  if (/^-?\d+$/.test(raw)) return raw;
  const text = String(Number(value.toPrecision(15)));
  if (!text.includes('e')) return text;
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/\.?0+$/, '');
}
