import type { Engine, RunOptions } from '../../engine/engine.ts';
import { textSql, writtenNumberSql } from '../facts/cell-sql.ts';
import { durationSql } from '../facts/duration-sql.ts';
import type { DurationEvidence, DurationFormat } from '../import-plan.ts';
import { identifier, rawColumn } from '../sql-text.ts';
import { clockOfHeader, unitOfHeader } from './duration-header.ts';
import { DAYS_CLOCK, DURATION_CLOCK, ISO_DURATION, WORDED_DURATION } from './duration-words.ts';

export interface DurationColumn {
  column: number;
  header: string;
  /** What the profile knows of a column with this header. */
  known?: DurationFormat;
}

export interface DetectedDuration {
  format: DurationFormat;
  evidence: DurationEvidence;
}

/**
 * One format per column of durations, with what reading the whole column in it gave (two statements for all columns). The unit of plain
 * numbers is the header's, else the profile's; else it is guessed from their size and the evidence is `ambiguous`. Three parts between colons are hours,
 * minutes and seconds, unless header or profile say days, hours and minutes; a middle part over 23 outvotes both. Where nothing tells, not even
 * two digits in front (`01:02:03`), that is `ambiguous` as well. A format in `chosen` is not decided, only counted.
 */
export async function detectDurations(
  engine: Engine,
  source: { table: string; nullTokens: readonly string[] },
  columns: readonly DurationColumn[],
  chosen: Readonly<Record<number, DurationFormat>> = {},
  options: RunOptions = {},
): Promise<Record<number, DetectedDuration>> {
  if (columns.length === 0) return {};
  const cells = columns.map(({ column }) => `${textSql(rawColumn(column), source.nullTokens)} AS v${column}`);
  const from = `(SELECT ${cells.join(', ')} FROM ${identifier(source.table)})`;
  const [signs] = await engine.run(
    `SELECT ${columns.flatMap((column) => signsSql(column)).join(', ')} FROM (
       SELECT ${columns.flatMap(({ column }) => partsSql(column)).join(', ')} FROM ${from})`,
    options,
  );
  const drafts = columns.map((column) => {
    const sign = (name: string): number => Number(signs?.[`${name}${column.column}`] ?? 0);
    const draft = decide(column, sign);
    return { ...draft, column: column.column, format: chosen[column.column] ?? draft.format };
  });
  const counts = drafts.flatMap(({ column, format }) => countsSql(column, format));
  const [row] = await engine.run(`SELECT ${counts.join(', ')} FROM ${from}`, options);
  return Object.fromEntries(
    drafts.map(({ column, format, ambiguous }) => {
      const readable = Number(row?.[`r${column}`] ?? 0);
      const evidence: DurationEvidence = {
        values: Number(row?.[`n${column}`] ?? 0),
        readable,
        negative: Number(row?.[`b${column}`] ?? 0),
        ambiguous: ambiguous && readable > 0,
        example: String(row?.[`e${column}`] ?? ''),
      };
      return [column, { format, evidence }];
    }),
  );
}

const THREE_PARTS = String.raw`'^[+-]?(\d+):(\d+):\d\d'`;

/** Every value as a plain number (`m`, without sign), and the first (`f`) and middle (`k`) of three parts between colons. */
function partsSql(column: number): string[] {
  const value = `v${column}`;
  const number = `coalesce(try_cast(${value} AS DECIMAL(18, 6))::DOUBLE, CASE WHEN contains(${value}, ',') THEN ${writtenNumberSql(value)} END)`;
  const part = (group: number): string =>
    `CASE WHEN contains(${value}, ':') THEN nullif(regexp_extract(${value}, ${THREE_PARTS}, ${group}), '') END`;
  return [
    `abs(${number}) AS m${column}`,
    `${part(1)} AS f${column}`,
    `try_cast(${part(2)} AS INTEGER) AS k${column}`,
  ];
}

/** What a column's values say together. */
function signsSql({ column, header, known }: DurationColumn): string[] {
  const told = unitOfHeader(header) ?? known?.unit;
  const typical = told === undefined ? `median(m${column}) FILTER (m${column} > 0)` : 'NULL';
  return [
    `count(m${column})::DOUBLE AS numbers${column}`,
    `coalesce(${typical}, 0)::DOUBLE AS typical${column}`,
    `count_if(m${column} <> floor(m${column}))::DOUBLE AS broken${column}`,
    `count(f${column})::DOUBLE AS clocks${column}`,
    `coalesce(max(k${column}), 0)::DOUBLE AS middle${column}`,
    `count_if(strlen(f${column}) = 1)::DOUBLE AS unpadded${column}`,
  ];
}

function decide(
  { header, known }: DurationColumn,
  sign: (name: string) => number,
): { format: DurationFormat; ambiguous: boolean } {
  const unit = unitOfHeader(header) ?? known?.unit;
  const stated = clockOfHeader(header) ?? known?.clock;
  const clock = sign('middle') > 23 ? 'hms' : (stated ?? 'hms');
  const unitOpen = unit === undefined && sign('numbers') > 0;
  const clockOpen =
    stated === undefined && sign('clocks') > 0 && sign('middle') <= 23 && sign('unpadded') > 0;
  return {
    format: { unit: unit ?? unitOfSize(sign('typical'), sign('broken') > 0), clock },
    ambiguous: unitOpen || clockOpen,
  };
}

/** A guess from the middle of a column: tickets take from minutes to weeks, and only hours and days are written with decimals. */
function unitOfSize(typical: number, broken: boolean): DurationFormat['unit'] {
  if (typical >= 5_000_000) return 'ms';
  if (typical >= 10_000) return 's';
  if (broken || (typical > 0 && typical < 20)) return 'h';
  return 'min';
}

function countsSql(column: number, format: DurationFormat): string[] {
  const seconds = durationSql(`v${column}`, format);
  return [
    `count(v${column})::DOUBLE AS n${column}`,
    `count(${seconds})::DOUBLE AS r${column}`,
    `count_if(${seconds} < 0)::DOUBLE AS b${column}`,
    `first(v${column}) FILTER (v${column} IS NOT NULL) AS e${column}`,
  ];
}

/** How one text value writes a length of time. `clock3` has three parts, or days before a clock. */
export type DurationShape = 'number' | 'clock2' | 'clock3' | 'words' | 'iso' | 'epoch_date';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
const ISO = whole(ISO_DURATION);
const WORDED = whole(WORDED_DURATION);
const CLOCKS = [whole(DURATION_CLOCK.hms), whole(DURATION_CLOCK.dhm), whole(DAYS_CLOCK)];

/** The shape of a text value, NULL for text that is no duration; dates are none, but those just after 1970-01-01 are. */
export function durationShape(text: string): DurationShape | null {
  const value = text
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^'(?=[+-])/, '')
    .replace('\u2212', '-');
  if (/^[+-]?(?:\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,]\d*)?$/.test(value)) return 'number';
  if (CLOCKS.some((clock) => clock.test(value)))
    return /^[^.\s]*$/.test(value) && value.split(':').length === 2 ? 'clock2' : 'clock3';
  if (/^(?:1970-01-|1969-12-31)/.test(value)) return 'epoch_date';
  if (/\d/.test(value) && ISO.test(value)) return 'iso';
  return WORDED.test(value) ? 'words' : null;
}
