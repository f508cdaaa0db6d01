import type { Engine, RunOptions } from '../../engine/engine.ts';
import { textSql } from '../facts/cell-sql.ts';
import { dateSql } from '../facts/date-sql.ts';
import { identifier, rawColumn } from '../sql-text.ts';
import type { DateEvidence, DateFormat } from '../import-plan.ts';
import { dateShape } from './date-shape.ts';
import type { DateShape } from './date-shape.ts';

export interface DetectedDate {
  format: DateFormat;
  evidence: DateEvidence;
}

export interface DateSource {
  /** Raw table. */
  table: string;
  nullTokens: readonly string[];
  /** The order to assume where every value can be read both ways. */
  dateOrder: 'dmy' | 'mdy';
}

/** Values looked at to see which kind of date a column holds; the order of day and month is decided over all of it. */
const SAMPLE = 200;
/** Rows that nearly always decide the order of day and month; the whole column is searched where they do not, or where not all of it can then be read. */
const HEAD = 20_000;

/**
 * One format per column, from the whole column: the kind from its first values, the order of day and month from a
 * number over 12 anywhere, and the number of readable values from reading them all (one statement). Where not all of
 * them can be read, the unread ones have a say: in a column of ISO dates among which there are other dates, the format
 * is that of the others (which reads ISO too). A column that leaves the order open takes that of a column written the
 * same way. A format in `chosen` is not decided, only counted.
 * Columns whose values look like no date at all are read as ISO and have no readable value.
 */
export async function detectDates(
  engine: Engine,
  source: DateSource,
  columns: readonly number[],
  chosen: Readonly<Record<number, DateFormat>> = {},
  options: RunOptions = {},
): Promise<Record<number, DetectedDate>> {
  const drafts: Draft[] = [];
  for (const column of columns) drafts.push(await draftOf(engine, source, column, options));
  const open = drafts.filter((draft) => draft.dayOrMonthFirst);
  await decideOrder(engine, source.table, open, HEAD, options);
  await decideOrder(
    engine,
    source.table,
    open.filter(({ ambiguous }) => ambiguous),
    null,
    options,
  );
  likeTheOthers(open);
  for (const draft of drafts) draft.format = chosen[draft.column] ?? draft.format;
  const detected = await countReadable(engine, source, drafts, options);
  const doubtful: Draft[] = [];
  for (const draft of drafts) {
    const evidence = detected[draft.column]?.evidence;
    if (chosen[draft.column] !== undefined || evidence === undefined || evidence.readable === evidence.values)
      continue;
    await lookAtUnread(engine, source, draft, options);
    if (draft.dayOrMonthFirst) doubtful.push(draft);
  }
  if (doubtful.length === 0) return detected;
  await decideOrder(engine, source.table, doubtful, null, options);
  likeTheOthers(drafts.filter(({ dayOrMonthFirst }) => dayOrMonthFirst));
  return { ...detected, ...(await countReadable(engine, source, doubtful, options)) };
}

interface Draft {
  column: number;
  format: DateFormat;
  /** A value in that format, see {@link dateSql}. */
  hint: string | null;
  /** Numbers only, and the year is last. */
  dayOrMonthFirst: boolean;
  ambiguous: boolean;
  example: string;
}

async function draftOf(
  engine: Engine,
  source: DateSource,
  column: number,
  options: RunOptions,
): Promise<Draft> {
  return draftFrom(column, await sampleOf(engine, source, column, 'true', options), source.dateOrder);
}

/** The first values of a column that meet a condition on `value`. */
async function sampleOf(
  engine: Engine,
  source: DateSource,
  column: number,
  condition: string,
  options: RunOptions,
): Promise<string[]> {
  const cell = textSql(rawColumn(column), source.nullTokens);
  const rows = await engine.run<{ value: string }>(
    `SELECT value FROM (SELECT ${cell} AS value FROM ${identifier(source.table)}) WHERE value IS NOT NULL AND ${condition} LIMIT ${SAMPLE}`,
    options,
  );
  return rows.map(({ value }) => value);
}

/** Makes a draft one of days and months where values that its format cannot read are written so. */
async function lookAtUnread(
  engine: Engine,
  source: DateSource,
  draft: Draft,
  options: RunOptions,
): Promise<void> {
  if (draft.dayOrMonthFirst || draft.format.kind.startsWith('epoch')) return;
  const { wall } = dateSql('value', draft.format, draft.hint);
  const unread = await sampleOf(engine, source, draft.column, `${wall} IS NULL`, options);
  const example = unread.find((value) => isOpen(dateShape(value)));
  if (example === undefined) return;
  draft.format = { kind: 'parts', order: source.dateOrder };
  draft.dayOrMonthFirst = true;
  draft.example = example;
}

function draftFrom(column: number, values: readonly string[], dateOrder: 'dmy' | 'mdy'): Draft {
  const shapes = values.flatMap((value) => {
    const shape = dateShape(value) ?? excelShape(value);
    return shape ? [{ value, shape }] : [];
  });
  const kind = mostFrequent(shapes.map(({ shape }) => shape.kind)) ?? 'iso';
  const first = shapes.find(({ shape }) => shape.kind === kind);
  const draft: Draft = {
    column,
    format: { kind: 'iso' },
    hint: first?.value ?? null,
    dayOrMonthFirst: false,
    ambiguous: false,
    example: first?.value ?? values[0] ?? '',
  };
  const open = shapes.find(({ shape }) => isOpen(shape));
  if (open && !kind.startsWith('epoch')) {
    return {
      ...draft,
      format: { kind: 'parts', order: dateOrder },
      dayOrMonthFirst: true,
      example: open.value,
    };
  }
  if (first?.shape.kind !== 'parts') return kind === 'parts' ? draft : { ...draft, format: { kind } };
  const { order } = first.shape;
  return { ...draft, format: { kind: 'parts', order: order === 'open' ? dateOrder : order } };
}

type Shape = DateShape | { kind: 'excel' };

/** Days since 1899-12-30, from 1990 to 2100: only where somebody says that the column has dates. */
function excelShape(value: string): Shape | null {
  if (!/^\d{5}([.,]\d+)?$/.test(value.trim())) return null;
  const days = Number(value.replace(',', '.'));
  return days >= 32_874 && days <= 73_050 ? { kind: 'excel' } : null;
}

function isOpen(shape: Shape | null): boolean {
  return shape?.kind === 'parts' && shape.order === 'open';
}

/** A number over 12 in the first `rows` rows (NULL: in all of them) is a day. */
async function decideOrder(
  engine: Engine,
  table: string,
  drafts: readonly Draft[],
  rows: number | null,
  options: RunOptions,
): Promise<void> {
  if (drafts.length === 0) return;
  const inner = drafts.map(({ column, example }) => {
    const cell = rawColumn(column);
    const weekday = /^\d/.test(example) ? '' : String.raw`(?:\pL+\.?,? +)?`;
    const pattern = String.raw`'^${weekday}(\d{1,2})[-/., ]+(\d{1,2})[-/., ]+\d'`;
    const number = (group: number): string =>
      `try_cast(regexp_extract(trim(${cell}), ${pattern}, ${group}) AS INTEGER)`;
    return `${cell} AS v${column}, ${number(1)} AS a${column}, ${number(2)} AS b${column}`;
  });
  const outer = drafts.map(
    ({ column: c }) =>
      `count_if(a${c} > 12 AND b${c} <= 12)::DOUBLE AS dmy${c}, count_if(b${c} > 12 AND a${c} <= 12)::DOUBLE AS mdy${c},
       first(v${c}) FILTER (a${c} > 12 AND b${c} <= 12) AS dv${c}, first(v${c}) FILTER (b${c} > 12 AND a${c} <= 12) AS mv${c}`,
  );
  const [row] = await engine.run(
    `SELECT ${outer.join(', ')} FROM (SELECT ${inner.join(', ')} FROM ${identifier(table)}${rows === null ? '' : ` LIMIT ${rows}`})`,
    options,
  );
  for (const draft of drafts) {
    const dmy = Number(row?.[`dmy${draft.column}`] ?? 0);
    const mdy = Number(row?.[`mdy${draft.column}`] ?? 0);
    draft.ambiguous = dmy === 0 && mdy === 0;
    if (draft.ambiguous) continue;
    const order = dmy >= mdy ? 'dmy' : 'mdy';
    draft.format = { kind: 'parts', order };
    draft.example = String(row?.[`${order === 'dmy' ? 'dv' : 'mv'}${draft.column}`] ?? draft.example);
  }
}

/** A column that leaves the order open takes that of a column written in the same form. */
function likeTheOthers(drafts: readonly Draft[]): void {
  for (const draft of drafts.filter(({ ambiguous }) => ambiguous)) {
    const other = drafts.find((candidate) => !candidate.ambiguous && formOf(candidate) === formOf(draft));
    if (other === undefined) continue;
    draft.format = other.format;
    draft.ambiguous = false;
  }
}

/** Separators, length of the year and the clock: what columns of one tool share. */
function formOf({ example }: Draft): string {
  return example.replaceAll(/\d+/g, ({ length }) => (length > 2 ? '9999' : '9')).replaceAll(/\p{L}+/gu, 'a');
}

async function countReadable(
  engine: Engine,
  source: DateSource,
  drafts: readonly Draft[],
  options: RunOptions,
): Promise<Record<number, DetectedDate>> {
  if (drafts.length === 0) return {};
  const uniform = await readAll(engine, source, drafts, true, options);
  const mixed = drafts.filter(({ column }) => {
    const read = uniform.get(column);
    return read !== undefined && read.readable < read.values;
  });
  const loose = await readAll(engine, source, mixed, false, options);
  return Object.fromEntries(
    drafts.map(({ column, format, hint, ambiguous, example }) => {
      const read = loose.get(column) ?? uniform.get(column) ?? { values: 0, readable: 0, years: null };
      return [
        column,
        {
          format,
          evidence: {
            ...read,
            ambiguous: ambiguous && read.readable > 0,
            example,
            uniform: loose.has(column) ? null : hint,
          },
        },
      ];
    }),
  );
}

type Reading = Pick<DateEvidence, 'values' | 'readable' | 'years'>;

/** What reading every value of some columns gives, in one statement. */
async function readAll(
  engine: Engine,
  source: DateSource,
  drafts: readonly Draft[],
  uniform: boolean,
  options: RunOptions,
): Promise<Map<number, Reading>> {
  if (drafts.length === 0) return new Map();
  const cells = drafts.map(({ column }) => `${textSql(rawColumn(column), source.nullTokens)} AS v${column}`);
  const walls = drafts.map(
    ({ column, format, hint }) =>
      `v${column}, ${dateSql(`v${column}`, format, hint, uniform).wall} AS w${column}`,
  );
  const counts = drafts.map(
    ({ column: c }) =>
      `count(v${c})::DOUBLE AS n${c}, count(w${c})::DOUBLE AS r${c}, min(w${c})::DOUBLE AS a${c}, max(w${c})::DOUBLE AS z${c}`,
  );
  const [row] = await engine.run(
    `SELECT ${counts.join(', ')} FROM (SELECT ${walls.join(', ')} FROM (SELECT ${cells.join(', ')} FROM ${identifier(source.table)}))`,
    options,
  );
  return new Map(
    drafts.map(({ column }): [number, Reading] => {
      const number = (name: string): number => Number(row?.[`${name}${column}`] ?? 0);
      const readable = number('r');
      const years = readable === 0 ? null : ([yearOf(number('a')), yearOf(number('z'))] as const);
      return [column, { values: number('n'), readable, years }];
    }),
  );
}

function yearOf(wall: number): number {
  return new Date(wall * 1000).getUTCFullYear();
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].toSorted((x, y) => y[1] - x[1])[0]?.[0];
}
