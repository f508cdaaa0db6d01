import { columnOf, requiredColumn } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import { cellSql, numberSql } from './cell-sql.ts';
import { makeDictionary } from './dictionary.ts';
import { withInstantsSql } from './instants-sql.ts';
import { groupOfPlace, lineOfPlace } from './places.ts';
import type { Places } from './places.ts';

/**
 * Folds a log of updates to the table `fold`: one row a ticket with its last row (`last_row`), the number of its rows,
 * and what its history says: first and last resolution, reopenings, the path along groups and lines.
 *
 * Updates are in the order of their moment, then of the tool's own counter of updates, then of the file. Done is
 * resolved or closed, so resolved → closed is no reopening. A cancelled, merged or unknown state is neither done nor open.
 */
export async function foldUpdates(context: BuildContext, places: Places): Promise<void> {
  const { run, tables } = context;
  const updates = await updatesSql(context, places);
  const before = 'ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING';
  const upToHere = 'ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW';
  const line = lineOfPlace('here');
  const lineBefore = lineOfPlace('place_before');
  const entered = 'done AND NOT coalesce(done_before, false)';

  await run(
    `CREATE OR REPLACE TABLE ${tables.fold} AS
     WITH ordered AS (
       SELECT id, row_no, created_utc, updated_utc, done, place,
         row_number() ${historySql('')} AS k,
         last_value(done IGNORE NULLS) ${historySql(before)} AS done_before,
         last_value(place IGNORE NULLS) ${historySql(upToHere)} AS here,
         last_value(place IGNORE NULLS) ${historySql(before)} AS place_before
       FROM (${updates})
     ), folded AS (
       SELECT id,
         arg_max(row_no, k) AS last_row,
         count(*) AS row_count,
         arg_max(created_utc, k) AS created_utc,
         arg_max(done, k) AS done,
         min(updated_utc) FILTER (done) AS first_done_utc,
         max(updated_utc) FILTER (${entered}) AS last_done_utc,
         min(updated_utc) FILTER (done_before AND NOT done) AS reopened_utc,
         count(*) FILTER (done_before AND NOT done) AS reopen_count,
         count(*) FILTER (${groupOfPlace('here')} <> ${groupOfPlace('place_before')}) AS group_moves,
         arg_min(here, k) AS place_first,
         arg_max(here, k) FILTER (${entered}) AS place_resolved,
         arg_max(here, k) AS place_current,
         max(${line}) AS line_max,
         bit_or(1 << (${line} - 1)) AS lines_reached,
         coalesce(bit_or(1 << (${lineBefore} - 1)) FILTER (${line} > ${lineBefore}), 0) AS lines_left_up,
         bool_and(${line} IS NOT NULL) FILTER (here IS NOT NULL) AS lines_known
       FROM ordered GROUP BY id
     )
     SELECT folded.*, first.name AS group_first, resolved.name AS group_resolved, current.name AS group_current
     FROM folded
     LEFT JOIN ${places.groups} AS first ON first.group_no = ${groupOfPlace('place_first')}
     LEFT JOIN ${places.groups} AS resolved ON resolved.group_no = ${groupOfPlace('place_resolved')}
     LEFT JOIN ${places.groups} AS current ON current.group_no = ${groupOfPlace('place_current')}`,
  );
  if (await countsEveryRow(context)) await dropFalseReopenings(context, updates);
}

/**
 * Two updates written out of order look like a reopening. Where the tool counts its updates, a ticket was
 * reopened no more often than in the order of that counter too.
 */
async function dropFalseReopenings({ run, tables }: BuildContext, updates: string): Promise<void> {
  await run(
    `UPDATE ${tables.fold} AS fold SET reopen_count = counted.n,
       reopened_utc = CASE WHEN counted.n > 0 THEN fold.reopened_utc END
     FROM (
       SELECT id, count(*) FILTER (done_before AND NOT done) AS n FROM (
         SELECT id, done, last_value(done IGNORE NULLS) OVER (PARTITION BY id ORDER BY seq, updated_utc, row_no
           ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS done_before
         FROM (${updates}) WHERE id IN (SELECT id FROM ${tables.fold} WHERE reopen_count > 0))
       GROUP BY id
     ) AS counted
     WHERE counted.id = fold.id AND counted.n < fold.reopen_count`,
  );
}

async function updatesSql(context: BuildContext, places: Places): Promise<string> {
  const { plan, tables } = context;
  const status = await makeDictionary(context, 'status');
  const active = await makeDictionary(context, 'active_flag');
  const done =
    plan.columns.status === undefined
      ? `NOT ${active.meaning}`
      : `CASE WHEN ${status.meaning} IN ('resolved', 'closed') THEN true
         WHEN ${status.meaning} IN ('cancelled', 'merged', 'spam') THEN NULL
         WHEN ${status.meaning} IS NOT NULL THEN false END`;
  const joins = (plan.columns.status === undefined ? active.join : status.join) + places.joins;
  const columns = [
    'raw.row_no',
    `${cellSql(`raw.${requiredColumn(plan, 'id')}`, plan.nullTokens)} AS id`,
    `${sequenceSql(context)} AS seq`,
    `${done} AS done`,
    `${places.place} AS place`,
  ];
  const rows = withInstantsSql(context, columns, ['created', 'updated'], `${tables.raw} AS raw${joins}`);
  return `SELECT * FROM (${rows}) WHERE id IS NOT NULL`;
}

function sequenceSql({ plan }: BuildContext): string {
  const column = columnOf(plan, 'sequence');
  return column === null ? 'NULL::DOUBLE' : numberSql(`raw.${column}`);
}

async function countsEveryRow(context: BuildContext): Promise<boolean> {
  if (context.plan.columns.sequence === undefined) return false;
  const [row] = await context.run<{ missing: number }>(
    `SELECT count(*)::DOUBLE AS missing FROM ${context.tables.raw} AS raw WHERE ${sequenceSql(context)} IS NULL`,
  );
  return row?.missing === 0;
}

function historySql(frame: string): string {
  return `OVER (PARTITION BY id ORDER BY updated_utc NULLS FIRST, seq NULLS FIRST, row_no ${frame})`;
}
