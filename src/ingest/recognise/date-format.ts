import type { Engine, RunOptions } from '../../engine/engine.ts';
import { dateSql } from '../facts/date-sql.ts';
import { dateTextSql } from '../facts/date-text-sql.ts';
import { identifier } from '../sql-text.ts';
import type { DateFormat } from '../import-plan.ts';
import type { DateDraft, DateSource } from './date-draft.ts';
import { readDates } from './date-evidence.ts';
import type { DetectedDate } from './date-evidence.ts';
import { decideOrder, likeTheOthers } from './date-order.ts';
import { dateShape } from './date-shape.ts';
import type { DateShape } from './date-shape.ts';
import { isExcelDay } from './excel-days.ts';
import { swapsOf } from './date-swap.ts';

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
 * Columns whose values look like no date at all are read as ISO and have no readable value. A column in which a spreadsheet seems
 * to have exchanged days and months ({@link swapsOf}) is read with them exchanged back, and is ambiguous.
 */
export async function detectDates(
  engine: Engine,
  source: DateSource,
  columns: readonly number[],
  chosen: Readonly<Record<number, DateFormat>> = {},
  options: RunOptions = {},
): Promise<Record<number, DetectedDate>> {
  const drafts: DateDraft[] = [];
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
  const detected = await readDates(engine, source, drafts, options);
  const doubtful: DateDraft[] = [];
  for (const draft of drafts) {
    const evidence = detected[draft.column]?.evidence;
    if (chosen[draft.column] !== undefined || evidence === undefined || evidence.readable === evidence.values)
      continue;
    await lookAtUnread(engine, source, draft, options);
    if (draft.dayOrMonthFirst) doubtful.push(draft);
  }
  if (doubtful.length > 0) {
    await decideOrder(engine, source.table, doubtful, null, options);
    likeTheOthers(drafts.filter(({ dayOrMonthFirst }) => dayOrMonthFirst));
    Object.assign(detected, await readDates(engine, source, doubtful, options));
  }
  return { ...detected, ...(await readSwapped(engine, source, drafts, detected, chosen, options)) };
}

/**
 * Those of the columns in which a spreadsheet seems to have exchanged day and month: read so, and asked about. Where one of several forms shows
 * it, the others of the file are looked at too, those of ISO dates alone among them.
 */
async function readSwapped(
  engine: Engine,
  source: DateSource,
  drafts: readonly DateDraft[],
  detected: Readonly<Record<number, DetectedDate>>,
  chosen: Readonly<Record<number, DateFormat>>,
  options: RunOptions,
): Promise<Record<number, DetectedDate>> {
  const mixed = drafts.filter(
    ({ column, format }) => format.kind === 'parts' && detected[column]?.evidence.uniform === null,
  );
  const swapsIn = (of: readonly DateDraft[], few: boolean): ReturnType<typeof swapsOf> =>
    swapsOf(
      engine,
      source.table,
      of.map(({ column }) => column),
      few,
      options,
    );
  const [first] = (await swapsIn(mixed, false)).keys();
  if (first === undefined) return {};
  const pattern = drafts.find(({ column }) => column === first)?.format;
  const order = pattern?.kind === 'parts' ? pattern.order : source.dateOrder;
  const written = drafts.filter(({ format }) => format.kind === 'parts' || format.kind === 'iso');
  const swaps = await swapsIn(written, true);
  const swapped = written.filter(({ column }) => swaps.has(column));
  for (const draft of swapped) {
    draft.ambiguous = true;
    if (chosen[draft.column] === undefined)
      draft.format = {
        kind: 'parts',
        order: draft.format.kind === 'parts' ? draft.format.order : order,
        swapped: true,
      };
  }
  const read = await readDates(engine, source, swapped, options);
  return Object.fromEntries(
    swapped.flatMap(({ column }) => {
      const [date, swap] = [read[column], swaps.get(column)];
      return date && swap ? [[column, { ...date, evidence: { ...date.evidence, swap } }]] : [];
    }),
  );
}

async function draftOf(
  engine: Engine,
  source: DateSource,
  column: number,
  options: RunOptions,
): Promise<DateDraft> {
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
  const rows = await engine.run<{ value: string }>(
    `SELECT value FROM (SELECT ${dateTextSql(column, source)} AS value FROM ${identifier(source.table)}) WHERE value IS NOT NULL AND ${condition} LIMIT ${SAMPLE}`,
    options,
  );
  return rows.map(({ value }) => value);
}

/** Makes a draft one of days and months where values that its format cannot read are written so. */
async function lookAtUnread(
  engine: Engine,
  source: DateSource,
  draft: DateDraft,
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

function draftFrom(column: number, values: readonly string[], dateOrder: 'dmy' | 'mdy'): DateDraft {
  const shapes = values.flatMap((value) => {
    const shape = dateShape(value) ?? excelShape(value);
    return shape ? [{ value, shape }] : [];
  });
  const kind = mostFrequent(shapes.map(({ shape }) => shape.kind)) ?? 'iso';
  const first = shapes.find(({ shape }) => shape.kind === kind);
  const draft: DateDraft = {
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
  return isExcelDay(value) ? { kind: 'excel' } : null;
}

function isOpen(shape: Shape | null): boolean {
  return shape?.kind === 'parts' && shape.order === 'open';
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].toSorted((x, y) => y[1] - x[1])[0]?.[0];
}
