import type { Engine, Row, RunOptions } from '../../engine/engine.ts';
import { textSql, writtenNumberSql } from '../facts/cell-sql.ts';
import { durationSql } from '../facts/duration-sql.ts';
import type { DurationEvidence, DurationFormat } from '../import-plan.ts';
import { identifier, rawColumn } from '../sql-text.ts';
import { clockByDates, threePartsSql } from './duration-clock.ts';
import { decideDecimal, decimalSignsSql, mayBeGroupedSql, provenDecimal } from './duration-decimal.ts';
import { clockOfHeader, unitOfHeader } from './duration-header.ts';

export interface DurationColumn {
  column: number;
  header: string;
  /** What the profile knows of a column with this header. */
  known?: DurationFormat;
  /** SQL over the raw table for the seconds between the dates that the duration is about, where the export has both. */
  between?: string;
}

export interface DetectedDuration {
  format: DurationFormat;
  evidence: DurationEvidence;
}

interface Draft {
  column: number;
  format: DurationFormat;
  unitOpen: boolean;
  clockOpen: boolean;
  decimalOpen: boolean;
}

/**
 * One format per column of durations, with what reading the whole column in it gave (two statements for all columns, one more where a point may group thousands). The unit of plain
 * numbers is the header's, else the profile's; else it is guessed from their size and the evidence is `ambiguous`. Three parts between colons are hours,
 * minutes and seconds, unless the header says days, hours and minutes; a middle part over 23, a fraction or nothing but `00` at the
 * end outvotes it. A profile's habit of days, hours and minutes is believed where the dates of the same tickets bear it out
 * ({@link clockByDates}). Where nothing tells, not even two digits in front (`01:02:03`), that is `ambiguous` as well, and so is
 * a point that may group thousands ({@link decideDecimal}). A format in `chosen` is not decided, only counted.
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
  const maybeGrouped = columns.some(({ column }) => Number(signs?.[`groups${column}`] ?? 0) > 0);
  const [decimals] = maybeGrouped
    ? await engine.run(
        `SELECT ${columns.flatMap(({ column }) => decimalSignsSql(`v${column}`, column)).join(', ')} FROM ${from}`,
        options,
      )
    : [];
  const all: Row = { ...signs, ...decimals };
  const signOf = (column: number) => (name: string) => Number(all[`${name}${column}`] ?? 0);
  const habits = new Set(columns.flatMap(({ column }) => provenDecimal(signOf(column)) ?? []));
  const habit = habits.size === 1 ? [...habits][0] : undefined;
  const drafts: Draft[] = [];
  for (const column of columns) {
    const draft = decide(column, signOf(column.column), habit);
    const own = chosen[column.column];
    if (own === undefined && draft.clockOpen && column.between !== undefined) {
      const text = textSql(rawColumn(column.column), source.nullTokens);
      const clock = await clockByDates(engine, source.table, { text, between: column.between }, options);
      if (clock !== null) {
        draft.format = { ...draft.format, clock };
        draft.clockOpen = false;
      }
    }
    drafts.push({ ...draft, format: own ?? draft.format });
  }
  const counts = drafts.flatMap((draft) => countsSql(draft));
  const [row] = await engine.run(`SELECT ${counts.join(', ')} FROM ${from}`, options);
  return Object.fromEntries(
    drafts.map((draft) => [
      draft.column,
      {
        format: draft.format,
        evidence: evidenceOf(draft, (name) => row?.[`${name}${draft.column}`] ?? null),
      },
    ]),
  );
}

function evidenceOf(draft: Draft, value: (name: string) => Row[string]): DurationEvidence {
  const readable = Number(value('r') ?? 0);
  const doubtful = draft.clockOpen || draft.decimalOpen;
  const readings = choices(draft).map((format, i) => ({ format, seconds: Number(value(`x${i}_`)) }));
  return {
    values: Number(value('n') ?? 0),
    readable,
    negative: Number(value('b') ?? 0),
    ambiguous: (draft.unitOpen || doubtful) && readable > 0,
    example: String(value('e') ?? ''),
    ...(doubtful && readable > 0 && { readings }),
  };
}

/** The formats between which only the user can choose, as far as it is not the unit. */
function choices({ format, clockOpen, decimalOpen }: Draft): DurationFormat[] {
  if (clockOpen) return (['hms', 'dhm'] as const).map((clock) => ({ ...format, clock }));
  return decimalOpen ? ([',', '.'] as const).map((decimal) => ({ ...format, decimal })) : [];
}

const THREE_PARTS = String.raw`'^[+-]?(\d+):(\d+):(\d\d(?:[.,]\d+)?)$'`;

/** Every value as a plain number (`m`, without sign, thousands not grouped), and the first (`f`), middle (`k`) and last (`l`) of three parts between colons. */
function partsSql(column: number): string[] {
  const value = `v${column}`;
  const number = `coalesce(try_cast(${value} AS DECIMAL(18, 6))::DOUBLE, CASE WHEN contains(${value}, ',') THEN ${writtenNumberSql(value)} END)`;
  const part = (group: number): string =>
    `CASE WHEN contains(${value}, ':') THEN nullif(regexp_extract(${value}, ${THREE_PARTS}, ${group}), '') END`;
  const grouped = mayBeGroupedSql(value);
  return [
    `${grouped} AS g${column}`,
    `abs(${number}) * CASE WHEN ${grouped} THEN 1000 ELSE 1 END AS m${column}`,
    `${part(1)} AS f${column}`,
    `try_cast(${part(2)} AS INTEGER) AS k${column}`,
    `${part(3)} AS l${column}`,
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
    `count_if(strlen(l${column}) > 2)::DOUBLE AS fractions${column}`,
    `count_if(l${column} <> '00')::DOUBLE AS ends${column}`,
    `count(DISTINCT k${column})::DOUBLE AS middles${column}`,
    `count_if(g${column})::DOUBLE AS groups${column}`,
  ];
}

function decide(
  { column, header, known }: DurationColumn,
  sign: (name: string) => number,
  habit: DurationFormat['decimal'] | undefined,
): Draft {
  const unit = unitOfHeader(header) ?? known?.unit;
  const stated = clockOfHeader(header);
  const told = isHoursMinutesSeconds(sign) ? 'hms' : (stated ?? (known?.clock === 'hms' ? 'hms' : null));
  const padded = known === undefined && sign('unpadded') === 0;
  const { decimal, open } = decideDecimal(sign, unit, habit);
  return {
    column,
    format: {
      unit: unit ?? unitOfSize(sign('typical'), sign('broken') > 0),
      clock: told ?? known?.clock ?? 'hms',
      ...(decimal !== undefined && { decimal }),
    },
    unitOpen: unit === undefined && sign('numbers') > 0,
    clockOpen: told === null && sign('clocks') > 0 && !padded,
    decimalOpen: open,
  };
}

/** Distinct middle parts that make `00` at the end of every value tell: whole hours only, day after day, are not. */
const TELLING = 5;

/** What days, hours and minutes cannot be, or are not by chance: a middle part over 23, a fraction, always `00` at the end. */
function isHoursMinutesSeconds(sign: (name: string) => number): boolean {
  if (sign('middle') > 23 || sign('fractions') > 0) return true;
  return sign('ends') === 0 && sign('middles') >= TELLING;
}

/** A guess from the middle of a column: tickets take from minutes to weeks, and only hours and days are written with decimals. */
function unitOfSize(typical: number, broken: boolean): DurationFormat['unit'] {
  if (typical >= 5_000_000) return 'ms';
  if (typical >= 10_000) return 's';
  if (broken || (typical > 0 && typical < 20)) return 'h';
  return 'min';
}

/** `x0_`, `x1_`: the example in each of the choices. */
function countsSql(draft: Draft): string[] {
  const { column, format } = draft;
  const value = `v${column}`;
  const seconds = durationSql(value, format);
  const doubtful = draft.clockOpen
    ? threePartsSql(value)
    : draft.decimalOpen
      ? mayBeGroupedSql(value)
      : 'true';
  const first = (expr: string): string => `first(${expr}) FILTER (${value} IS NOT NULL AND ${doubtful})`;
  return [
    `count(${value})::DOUBLE AS n${column}`,
    `count(${seconds})::DOUBLE AS r${column}`,
    `count_if(${seconds} < 0)::DOUBLE AS b${column}`,
    `${first(value)} AS e${column}`,
    ...choices(draft).map((choice, i) => `${first(durationSql(value, choice))} AS x${i}_${column}`),
  ];
}
