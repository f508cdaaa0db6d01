import type { Engine, RunOptions } from '../../engine/engine.ts';
import { textSql } from '../facts/cell-sql.ts';
import { dateSql } from '../facts/date-sql.ts';
import { identifier, rawColumn } from '../sql-text.ts';
import type { DateEvidence, DateFormat } from '../import-plan.ts';
import { dateShape } from './date-shape.ts';
import { strptimeFormat } from './strptime-format.ts';

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
 * number over 12 anywhere, and the number of readable values from reading them all (one statement). A column that
 * leaves the order open takes that of a column written the same way. A format in `chosen` is not decided, only counted.
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
  const doubtful = open.filter(({ column }) => {
    const evidence = detected[column]?.evidence;
    return chosen[column] === undefined && evidence !== undefined && evidence.readable < evidence.values;
  });
  if (doubtful.length === 0) return detected;
  await decideOrder(engine, source.table, doubtful, null, options);
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
  const cell = textSql(rawColumn(column), source.nullTokens);
  const rows = await engine.run<{ value: string }>(
    `SELECT value FROM (SELECT ${cell} AS value FROM ${identifier(source.table)}) WHERE value IS NOT NULL LIMIT ${SAMPLE}`,
    options,
  );
  return draftFrom(
    column,
    rows.map((row) => row.value),
    source.dateOrder,
  );
}

function draftFrom(column: number, values: readonly string[], dateOrder: 'dmy' | 'mdy'): Draft {
  const shapes = values.flatMap((value) => {
    const shape = dateShape(value);
    return shape ? [{ value, shape }] : [];
  });
  const kinds = shapes.map(({ shape }) => shape.kind);
  const kind = mostFrequent(kinds) ?? 'iso';
  const first = shapes.find(({ shape }) => shape.kind === kind);
  const example = first?.value ?? values[0] ?? '';
  const draft: Draft = {
    column,
    format: { kind: 'iso' },
    hint: first?.value ?? null,
    dayOrMonthFirst: false,
    ambiguous: false,
    example,
  };
  if (kind !== 'parts' || first?.shape.kind !== 'parts') {
    return { ...draft, format: kind === 'parts' ? { kind: 'iso' } : { kind } };
  }
  const { shape } = first;
  if (shape.yearFirst) return { ...draft, format: { kind, order: 'ymd' } };
  if (shape.first === 'month') return { ...draft, format: { kind, order: 'mdy' } };
  if (shape.second === 'month') return { ...draft, format: { kind, order: 'dmy' } };
  return { ...draft, format: { kind, order: dateOrder }, dayOrMonthFirst: true };
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
  const pattern = String.raw`'^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+\d'`;
  const inner = drafts.map(({ column }) => {
    const cell = rawColumn(column);
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
function formOf({ hint }: Draft): string | null {
  return hint === null ? null : strptimeFormat(hint, 'dmy');
}

async function countReadable(
  engine: Engine,
  source: DateSource,
  drafts: readonly Draft[],
  options: RunOptions,
): Promise<Record<number, DetectedDate>> {
  if (drafts.length === 0) return {};
  const cells = drafts.map(({ column }) => `${textSql(rawColumn(column), source.nullTokens)} AS v${column}`);
  const counts = drafts.map(({ column, format, hint }) => {
    const { wall } = dateSql(`v${column}`, format, hint);
    return `count(v${column})::DOUBLE AS n${column}, count(${wall})::DOUBLE AS r${column}`;
  });
  const [row] = await engine.run(
    `SELECT ${counts.join(', ')} FROM (SELECT ${cells.join(', ')} FROM ${identifier(source.table)})`,
    options,
  );
  return Object.fromEntries(
    drafts.map(({ column, format, ambiguous, example }) => {
      const values = Number(row?.[`n${column}`] ?? 0);
      const readable = Number(row?.[`r${column}`] ?? 0);
      return [
        column,
        { format, evidence: { values, readable, ambiguous: ambiguous && readable > 0, example } },
      ];
    }),
  );
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].toSorted((x, y) => y[1] - x[1])[0]?.[0];
}
