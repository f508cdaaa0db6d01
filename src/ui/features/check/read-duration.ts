import type { DurationFormat } from '../../../ingest/import-plan.ts';
import { durationShape } from '../../../ingest/recognise/duration-shape.ts';
import {
  DAYS_CLOCK,
  ISO_DURATION,
  MAY_BE_GROUPED,
  OWN_SIGN,
  THREE_PARTS,
  UNIT_SECONDS,
  WORDED_CLOCK,
  WORDED_DURATION,
  WRITTEN_NUMBER,
  wordedUnit,
} from '../../../ingest/recognise/duration-words.ts';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
const ISO_UNITS = ['w', 'd', 'h', 'min', 's'] as const;
const WORD_UNITS = ['w', 'd', 'h', 'min', 's', 'ms'] as const;
const MOMENT =
  /^(?<date>(?:1970|1969-12|1899-12-3)[-\d]*)(?:[ t](?<hours>\d{1,2}):(?<minutes>\d\d)(?::(?<seconds>\d\d(?:\.\d+)?)(?: ?(?:z|utc|[+-]\d\d))?)?)?$/;
/** Of 1899-12-30, on which spreadsheets begin, in seconds UTC. */
const EXCEL_START = Date.UTC(1899, 11, 30) / 1000;

/** Whether a value is a plain number, so that the plan has to say its unit. */
export const isPlainNumber = (value: string): boolean => durationShape(value) === 'number';

/** Whether a value has three parts between colons, so that the plan has to say what they are. */
export const isThreeParts = (value: string): boolean => whole(THREE_PARTS).test(value.trim());

/** Whether a number has a single point or comma that may group thousands, so that the plan has to say what it is. */
export const mayBeGrouped = (value: string): boolean => whole(MAY_BE_GROUPED).test(value.trim());

/** One value as the import will read it, in seconds; NULL where it is no duration. For showing examples; the engine's own is `durationSql`. */
export function readDuration(text: string, { unit, clock, decimal }: DurationFormat): number | null {
  const value = text
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll('\u2212', '-')
    .trim()
    .toLowerCase()
    .replace(/^'(?=[+-])/, '');
  const sign = value.startsWith('-') ? -1 : 1;
  if (whole(WRITTEN_NUMBER).test(value)) {
    const number = readNumber(value.replaceAll(' ', ''), decimal);
    return number === null ? null : number * UNIT_SECONDS[unit];
  }
  if (whole(WORDED_CLOCK[clock]).test(value)) return sign * readClock(value, clock);
  const days = whole(DAYS_CLOCK).exec(value);
  if (days) {
    const own = new RegExp(OWN_SIGN).test(value) ? 1 : sign;
    return sign * Number(days[1]) * 86_400 + own * sum(days.slice(3), [3600, 60, 1]);
  }
  const iso = whole(ISO_DURATION).exec(value);
  if (iso && !/[pt]$/.test(value)) {
    const sizes = ISO_UNITS.map((one) => UNIT_SECONDS[one]);
    return sign * sum(iso.slice(1), sizes);
  }
  if (/^(?:1970-|1969-12-|1899-12-3)/.test(value)) return readMoment(value);
  return whole(WORDED_DURATION).test(value) ? sign * readWords(value) : null;
}

/** As `writtenNumberSql`: of a point and a comma the last is the decimal sign, several of the same group; a single one is what `decimal` says. */
function readNumber(value: string, decimal: DurationFormat['decimal']): number | null {
  const is = (pattern: string): boolean => whole(`[+-]?(?:${pattern})`).test(value);
  const fewest = (sign: '.' | ','): number => (decimal === undefined || decimal === sign ? 2 : 1);
  const byComma = is(String.raw`\d{1,3}(,\d{3})+\.\d*|\d{1,3}(,\d{3}){${fewest(',')},}`);
  const byPoint = is(String.raw`\d{1,3}(\.\d{3}){${fewest('.')},}`);
  const comma = is(String.raw`\d{1,3}(\.\d{3})+,\d*|\d*,\d+`);
  if (comma && !(decimal === '.' && byComma)) return Number(value.replaceAll('.', '').replace(',', '.'));
  if (byComma) return Number(value.replaceAll(',', ''));
  if (byPoint) return Number(value.replaceAll('.', ''));
  return is(String.raw`\d+\.?\d*|\.\d+`) ? Number(value) : null;
}

function readClock(value: string, clock: DurationFormat['clock']): number {
  const parts = (/[\d:.,]+/.exec(value)?.[0] ?? '').split(':');
  if (parts.length === 2) return sum(parts, [3600, 60]);
  return sum(parts, clock === 'hms' ? [3600, 60, 1] : [86_400, 3600, 60]);
}

/** Seconds since 1970, or since the day on which spreadsheets begin. */
function readMoment(value: string): number | null {
  const { date = '', hours, minutes, seconds } = MOMENT.exec(value)?.groups ?? {};
  const day = new Date(`${date}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
  if (!isDay || Number(hours ?? 0) > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) >= 60)
    return null;
  const start = date.startsWith('1899-') ? EXCEL_START : 0;
  return day.getTime() / 1000 - start + sum([hours, minutes, seconds], [3600, 60, 1]);
}

function readWords(value: string): number {
  return WORD_UNITS.reduce((total, unit) => {
    const number = new RegExp(wordedUnit(unit)).exec(value)?.[1] ?? '0';
    return total + Number(number.replace(',', '.')) * UNIT_SECONDS[unit];
  }, 0);
}

function sum(parts: readonly (string | undefined)[], sizes: readonly number[]): number {
  return parts.reduce(
    (total, part, index) => total + Number((part ?? '0').replace(',', '.')) * (sizes[index] ?? 0),
    0,
  );
}
