import type { DurationFormat } from '../import-plan.ts';
import {
  DAYS_CLOCK,
  DURATION_CLOCK,
  ISO_DURATION,
  OWN_SIGN,
  UNIT_SECONDS,
  WORDED_CLOCK,
  WORDED_DURATION,
  WRITTEN_NUMBER,
  wordedUnit,
} from '../recognise/duration-words.ts';
import { literal } from '../sql-text.ts';
import { writtenNumberSql } from './cell-sql.ts';

/** Of 1899-12-30, on which spreadsheets begin, in seconds UTC. */
const EXCEL_EPOCH = -2_209_161_600;

/**
 * SQL for the seconds (DOUBLE, below zero where the text is) of a text column of durations in one format; NULL where the text is none.
 * What says its own unit (ISO 8601, words, days before a clock, a moment after 1970-01-01 or 1899-12-30) is read in any format. A single comma or
 * point in a number is the decimal sign, unless the format says that it is the other one and it groups thousands. Plain numbers and clocks are quick.
 */
export function durationSql(text: string, format: DurationFormat): string {
  const { unit, clock, decimal } = format;
  const plain = `try_cast(${text} AS DECIMAL(18, 6))::DOUBLE * ${UNIT_SECONDS[unit]}`;
  const number = decimal === ',' ? `CASE WHEN NOT contains(${text}, '.') THEN ${plain} END` : plain;
  const clocked = `CASE WHEN ${matches(text, DURATION_CLOCK[clock])} THEN ${clockSql(text, clock)} END`;
  return `coalesce(${number}, ${clocked}, CASE WHEN ${text} IS NOT NULL THEN ${looseSql(text, format)} END)`;
}

function looseSql(text: string, { unit, clock, decimal }: DurationFormat): string {
  const clean = String.raw`regexp_replace(trim(translate(lower(${text}), '${'\u00a0\u202f\u2212'}', '  -')), '^''([+-])', '\1')`;
  const worded = String.raw`regexp_extract(${clean}, '^[^a-z ]+')`;
  const date = `epoch_us(try_cast(upper(${clean}) AS TIMESTAMP))::DOUBLE / 1000000`;
  return `CASE
    WHEN ${matches(clean, WRITTEN_NUMBER)} THEN ${writtenNumberSql(clean, decimal)} * ${UNIT_SECONDS[unit]}
    WHEN ${matches(clean, WORDED_CLOCK[clock])} THEN ${clockSql(worded, clock)}
    WHEN ${matches(clean, DAYS_CLOCK)} THEN ${daysClockSql(clean)}
    WHEN ${matches(clean, ISO_DURATION)} AND NOT regexp_matches(${clean}, '[pt]$') THEN ${isoSql(clean)}
    WHEN prefix(${clean}, '1970-') OR prefix(${clean}, '1969-12-') THEN ${date}
    WHEN prefix(${clean}, '1899-12-3') THEN ${date} - ${EXCEL_EPOCH}
    WHEN ${matches(clean, WORDED_DURATION)} THEN ${wordsSql(clean)} END`;
}

/** `-1:30`, `26:03:04.5`; three parts with days in front in `dhm`. */
function clockSql(text: string, clock: DurationFormat['clock']): string {
  const part = (place: number): string =>
    `try_cast(replace(split_part(ltrim(${text}, '+-'), ':', ${place}), ',', '.') AS DOUBLE)`;
  const hours = `${part(1)} * 3600 + ${part(2)} * 60`;
  const seconds =
    clock === 'hms'
      ? `${hours} + coalesce(${part(3)}, 0)`
      : `coalesce(${part(1)} * 86400 + ${part(2)} * 3600 + ${part(3)} * 60, ${hours})`;
  return `${signSql(text)} * (${seconds})`;
}

/** `1.02:03`, `2 days 03:04:05`; a clock with a sign of its own counts from the days: `-1 days +23:00:00` is an hour below zero. */
function daysClockSql(text: string): string {
  const part = (group: number): string => extracted(text, `^${DAYS_CLOCK}$`, group);
  const time = `${part(3)} * 3600 + ${part(4)} * 60 + coalesce(${part(5)}, 0)`;
  const own = `regexp_matches(${text}, ${literal(OWN_SIGN)})`;
  return `${signSql(text)} * ${part(1)} * 86400 + CASE WHEN ${own} THEN 1 ELSE ${signSql(text)} END * (${time})`;
}

function isoSql(text: string): string {
  const units = ['w', 'd', 'h', 'min', 's'] as const;
  const sum = units.map(
    (unit, i) => `coalesce(${extracted(text, `^${ISO_DURATION}$`, i + 1)}, 0) * ${UNIT_SECONDS[unit]}`,
  );
  return `${signSql(text)} * (${sum.join(' + ')})`;
}

function wordsSql(text: string): string {
  const units = ['w', 'd', 'h', 'min', 's', 'ms'] as const;
  const sum = units.map(
    (unit) => `coalesce(${extracted(text, wordedUnit(unit), 1)}, 0) * ${UNIT_SECONDS[unit]}`,
  );
  return `${signSql(text)} * (${sum.join(' + ')})`;
}

function signSql(text: string): string {
  return `CASE WHEN prefix(${text}, '-') THEN -1 ELSE 1 END`;
}

function extracted(text: string, pattern: string, group: number): string {
  return `try_cast(replace(regexp_extract(${text}, ${literal(pattern)}, ${group}), ',', '.') AS DOUBLE)`;
}

function matches(text: string, pattern: string): string {
  return `regexp_full_match(${text}, ${literal(pattern)})`;
}
