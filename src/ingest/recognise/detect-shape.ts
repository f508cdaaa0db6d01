import type { Engine, RunOptions } from '../../engine/engine.ts';
import { identifier, rawColumn } from '../sql-text.ts';
import { FIELDS } from '../import-plan.ts';
import type { Field, ImportPlan, Shape } from '../import-plan.ts';
import type { RawRows } from '../inspection.ts';
import type { Profile } from '../profiles/profile.ts';
import { normaliseHeader } from './normalise-header.ts';
import { BEGIN_WORDS, spanColumns } from './span-columns.ts';

/** Below this share of distinct ticket numbers a file with moments is a log; a list has a stray duplicate at most. */
const DISTINCT_SHARE = 0.98;
/** What a row of an update log has to say at least one of. */
const STATE_FIELDS: readonly Field[] = ['status', 'active_flag', 'group', 'line'];
/** A column of moments that names the beginning of a stretch of time. */
const BEGINNING = new RegExp(String.raw`\b(?:${BEGIN_WORDS})\b`);

/**
 * What a row of the file is. A log of changed fields and a log of activities have columns that nothing else has; a log of states is
 * a file in which ticket numbers repeat while a column that orders the rows varies within a ticket, and with two ends of a stretch of
 * time beside the status one of periods. Looked at in the largest file
 * alone: a ticket in the exports of two months is no log.
 */
export async function detectShape(
  engine: Engine,
  raw: RawRows,
  profile: Profile,
  columns: ImportPlan['columns'],
  options: RunOptions = {},
): Promise<Shape> {
  const { id, updated } = columns;
  if (id === undefined) return profile.defaultShape;
  const span = spanOf(raw, columns);
  const moment = updated ?? span?.begin ?? columns.created;
  if (columns.event_field !== undefined && columns.event_to !== undefined && moment !== undefined)
    return 'changes';
  const order = (profile.updates?.orderBy ?? []).flatMap((field) => columns[field] ?? []);
  const [by] = order.length > 0 ? order : [moment];
  if (by === undefined || !(await idsRepeat(engine, raw, id, options))) return profile.defaultShape;
  if (!(await variesWithinTicket(engine, raw, id, by, options))) return profile.defaultShape;
  if (columns.activity !== undefined) return 'activities';
  if (span !== null) return 'periods';
  if (columns.status !== undefined && columns.created === undefined && isBeginning(raw, updated))
    return 'periods';
  const saysState = STATE_FIELDS.some((field) => columns[field] !== undefined);
  return profile.updates && saysState ? 'updates' : profile.defaultShape;
}

/** The two ends of the time that a row was in its status, where nothing else says when the row was written. */
function spanOf(
  raw: RawRows,
  { status, updated }: ImportPlan['columns'],
): { begin: number; end: number } | null {
  const span = status === undefined ? null : spanColumns(raw.columns);
  return span !== null && (updated === undefined || updated === span.begin) ? span : null;
}

/** The fields that mean something only in a log of that kind. */
const LOG_FIELDS: Readonly<Record<'activities' | 'changes', readonly Field[]>> = {
  activities: ['activity'],
  changes: ['event_field', 'event_from', 'event_to'],
};

/**
 * The columns without those that mean nothing in a file of this shape. A period is at its beginning. In a log the creation is the
 * same on every row of a ticket: a column that is not, or the only one with moments, is the moment of the row.
 */
export async function columnsOfShape(
  engine: Engine,
  raw: RawRows,
  shape: Shape,
  columns: ImportPlan['columns'],
  options: RunOptions = {},
): Promise<ImportPlan['columns']> {
  const kept = { ...columns };
  for (const kind of ['activities', 'changes'] as const) {
    if (shape !== kind) for (const field of LOG_FIELDS[kind]) delete kept[field];
  }
  const span = shape === 'periods' ? spanOf(raw, columns) : null;
  if (span !== null) {
    for (const field of FIELDS) {
      if (kept[field] === span.begin || kept[field] === span.end) delete kept[field];
    }
    kept.updated = span.begin;
  }
  if (shape === 'tickets' || kept.id === undefined || kept.created === undefined) return kept;
  if (kept.updated === undefined || (await variesWithinTicket(engine, raw, kept.id, kept.created, options))) {
    kept.updated ??= kept.created;
    delete kept.created;
  }
  return kept;
}

async function idsRepeat(engine: Engine, raw: RawRows, id: number, options: RunOptions): Promise<boolean> {
  const column = rawColumn(id);
  const [row] = await engine.run<{ rows: number; ids: number }>(
    `SELECT count(${column})::DOUBLE AS rows, count(DISTINCT ${column})::DOUBLE AS ids FROM ${largestFile(raw)}`,
    options,
  );
  return row !== undefined && row.rows > 0 && row.ids < row.rows * DISTINCT_SHARE;
}

/** Whether most tickets with several rows have several values in a column. */
async function variesWithinTicket(
  engine: Engine,
  raw: RawRows,
  id: number,
  by: number,
  options: RunOptions,
): Promise<boolean> {
  const [row] = await engine.run<{ repeated: number; varying: number }>(
    `SELECT count(*)::DOUBLE AS repeated, count_if(low <> high)::DOUBLE AS varying FROM (
       SELECT min(${rawColumn(by)}) AS low, max(${rawColumn(by)}) AS high FROM ${largestFile(raw)}
       WHERE ${rawColumn(id)} IS NOT NULL GROUP BY ${rawColumn(id)} HAVING count(*) > 1)`,
    options,
  );
  return row !== undefined && row.varying * 2 > row.repeated;
}

function largestFile({ table, files }: RawRows): string {
  const [largest] = files.toSorted((a, b) => b.rows - a.rows);
  if (largest === undefined || files.length === 1) return identifier(table);
  const { firstRow, rows } = largest;
  return `(SELECT * FROM ${identifier(table)} WHERE row_no BETWEEN ${firstRow} AND ${firstRow + rows - 1})`;
}

function isBeginning(raw: RawRows, column: number | undefined): boolean {
  const header = column === undefined ? undefined : raw.columns[column]?.header;
  return header !== undefined && BEGINNING.test(normaliseHeader(header));
}
