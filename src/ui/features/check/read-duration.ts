import type { DurationFormat } from '../../../ingest/import-plan.ts';
import { durationShape } from '../../../ingest/recognise/duration-shape.ts';
import {
  DAYS_CLOCK,
  DURATION_CLOCK,
  ISO_DURATION,
  UNIT_SECONDS,
  UNIT_WORDS,
} from '../../../ingest/recognise/duration-words.ts';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
const ISO_UNITS = ['w', 'd', 'h', 'min', 's'] as const;
const WORD_UNITS = ['w', 'd', 'h', 'min', 's', 'ms'] as const;

/** Whether a value is a plain number, so that the plan has to say its unit. */
export const isPlainNumber = (value: string): boolean => durationShape(value) === 'number';

/** Whether a value has three parts between colons, so that the plan has to say what they are. */
export const isThreeParts = (value: string): boolean => /^[+-]?\d+:\d{1,2}:\d{1,2}$/.test(value.trim());

/** Whether a number has a single point or comma that may group thousands, so that the plan has to say what it is. */
export const mayBeGrouped = (value: string): boolean => /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(value.trim());

/** One value as the import will read it, in seconds; NULL where it is no duration. For showing examples. */
export function readDuration(text: string, { unit, clock, decimal }: DurationFormat): number | null {
  const value = text
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim()
    .toLowerCase()
    .replace('\u2212', '-');
  const sign = value.startsWith('-') ? -1 : 1;
  const size = durationShape(value) === 'number' ? readNumber(value, decimal) * UNIT_SECONDS[unit] : null;
  if (size !== null) return size;
  if (whole(DURATION_CLOCK[clock]).test(value)) return sign * readClock(value, clock);
  const days = whole(DAYS_CLOCK).exec(value);
  if (days) return sign * sum([days[1], days[3], days[4], days[5]], [86_400, 3600, 60, 1]);
  const iso = /\d$|\d[wdhms]$/.test(value) ? whole(ISO_DURATION).exec(value) : null;
  if (iso)
    return (
      sign *
      sum(
        iso.slice(1),
        ISO_UNITS.map((one) => UNIT_SECONDS[one]),
      )
    );
  if (/^(?:1970-|1969-12-)/.test(value)) return readMoment(value);
  return durationShape(value) === 'words' ? sign * readWords(value) : null;
}

/** Of a point and a comma the last is the decimal sign; a single one is too, unless it is known to be the other one. */
function readNumber(value: string, decimal: DurationFormat['decimal']): number {
  if (mayBeGrouped(value) && decimal !== undefined && !value.includes(decimal))
    return Number(value.replace(/[.,]/, ''));
  const grouped = /^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?!\1)[.,]\d*$|^[+-]?\d{1,3}(?:[.,]\d{3}){2,}$/;
  const last = Math.max(value.lastIndexOf('.'), value.lastIndexOf(','));
  if (!grouped.test(value) || last === -1) return Number(value.replace(',', '.'));
  const isGroup = value.indexOf(value[last] ?? '') !== last;
  const digits = value.replaceAll(/[.,]/g, '');
  return isGroup ? Number(digits) : Number(digits) / 10 ** (value.length - last - 1);
}

function readClock(value: string, clock: DurationFormat['clock']): number {
  const parts = value.replace(/^[+-]/, '').split(':');
  if (parts.length === 2) return sum(parts, [3600, 60]);
  return sum(parts, clock === 'hms' ? [3600, 60, 1] : [86_400, 3600, 60]);
}

function readMoment(value: string): number | null {
  const ms = Date.parse(`${value.replace(' ', 't').replace(/z$/, '')}z`.toUpperCase());
  return Number.isNaN(ms) ? null : ms / 1000;
}

function readWords(value: string): number {
  return WORD_UNITS.reduce((total, unit) => {
    const number = new RegExp(String.raw`(\d+(?:[.,]\d+)?) *(?:${UNIT_WORDS[unit]})(?:[^a-z]|$)`).exec(value);
    return total + Number((number?.[1] ?? '0').replace(',', '.')) * UNIT_SECONDS[unit];
  }, 0);
}

function sum(parts: readonly (string | undefined)[], sizes: readonly number[]): number {
  return parts.reduce(
    (total, part, index) => total + Number((part ?? '0').replace(',', '.')) * (sizes[index] ?? 0),
    0,
  );
}
