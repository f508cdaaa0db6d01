import { isLog, scratchTable } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import { WRITTEN_ORDER } from './history/history.ts';
import type { History } from './history/history.ts';
import { sequenceSql } from './history/sequence.ts';
import { groupOfPlace, lineOfPlace } from './places.ts';
import type { Places } from './places.ts';
import { doneSql, pausedSql, PHASES, phaseSql, statusSql } from './states.ts';

/**
 * Folds a history to the table `fold`: one row a ticket (`key`) with its last row (`last_row`), the number of its rows, and what
 * its history says: creation, answers, first and last resolution, reopenings, the path along groups and lines.
 *
 * Order is that of the moment, then of the tool's own counter, then of the file; see {@link takeCountedOrder} for tickets whose
 * updates were written late. Done is resolved or closed, so resolved →
 * closed is no reopening, and a state that repeats changes nothing. A cancelled, merged or unknown state is neither done nor
 * open. A move from done to waiting or on hold is a reopening only if something else follows: tools do that by themselves.
 * Returns the table of the rows in that order, see {@link orderedSql}.
 */
export async function foldHistory(context: BuildContext, history: History, places: Places): Promise<string> {
  const { run, tables } = context;
  const ordered = scratchTable(context, 'ordered');
  await run(
    `CREATE OR REPLACE TABLE ${ordered} AS ${orderedSql(history, history.sql, { by: WRITTEN_ORDER, late: false })}`,
  );
  await run(`CREATE OR REPLACE TABLE ${tables.fold} AS ${foldSql(history, places, ordered)}`);
  if (await countsEveryRow(context)) await takeCountedOrder(context, history, places, ordered);
  return ordered;
}

/** SQL of the fold of rows in their order, see {@link orderedSql}. */
function foldSql(history: History, places: Places, ordered: string): string {
  const line = lineOfPlace('here');
  const lineBefore = lineOfPlace('place_before');
  const entered = 'done AND NOT coalesce(done_before, false)';
  const left = 'done_before AND NOT done';
  const group = (place: string, name: string): string =>
    `LEFT JOIN ${places.groups} AS ${name} ON ${name}.group_no = ${groupOfPlace(place)}`;

  return `WITH folded AS (
       SELECT key,
         arg_max(row_no, k) AS last_row,
         count(row_no) AS row_count,
         ${createdSql(history)} AS created_utc,
         ${history.replies ? 'min(ts) FILTER (reply)' : 'NULL::BIGINT'} AS first_reply_utc,
         ${history.replies ? 'count(*) FILTER (reply)' : 'NULL::BIGINT'} AS reply_count,
         ${history.partial ? 'bool_or(told)' : 'true'} AS told,
         arg_max(done, k) AS done,
         ${statusSql('arg_max(state, k)')} AS status,
         arg_min(ts, k) FILTER (done) AS first_done_utc,
         arg_max(ts, k) FILTER (${entered}) AS last_done_utc,
         arg_min(ts, k) FILTER (${left}) AS reopened_utc,
         count(*) FILTER (${left}) AS times_left,
         max(k) FILTER (${left}) AS last_left,
         max(k) FILTER (NOT ${pausedSql('state')} AND done IS NOT NULL) AS last_decided,
         count(*) FILTER (${groupOfPlace('here')} <> ${groupOfPlace('place_before')}) AS group_moves,
         arg_min(here, k) AS place_first,
         arg_max(here, k) FILTER (${entered}) AS place_resolved,
         arg_min_null(here, k) FILTER (done AND ts IS NOT NULL) AS place_first_resolved,
         arg_max(here, k) AS place_current,
         max(${line}) AS line_max,
         bit_or(1 << (${line} - 1)) AS lines_reached,
         coalesce(bit_or(1 << (${lineBefore} - 1)) FILTER (${line} > ${lineBefore}), 0) AS lines_left_up,
         count(*) FILTER (${line} > ${lineBefore}) AS line_ups,
         count(*) FILTER (${line} < ${lineBefore}) AS line_downs,
         coalesce(bool_or(${lineBefore} = 1 AND ${line} = 3), false) AS skipped_line,
         bool_and(${line} IS NOT NULL) FILTER (here IS NOT NULL) AS lines_known
       FROM ${ordered} GROUP BY key
     ), counted AS (
       SELECT *, times_left - CASE WHEN last_left > coalesce(last_decided, 0) THEN 1 ELSE 0 END AS reopen_count FROM folded
     )
     SELECT counted.* EXCLUDE (times_left, last_left, last_decided, reopened_utc),
       CASE WHEN reopen_count > 0 THEN reopened_utc END AS reopened_utc,
       first.name AS group_first, resolved.name AS group_resolved, current.name AS group_current
     FROM counted ${group('place_first', 'first')} ${group('place_resolved', 'resolved')} ${group('place_current', 'current')}`;
}

/** TRUE where there are reopenings to doubt, and a tool's counter on every row to do it with. */
async function countsEveryRow(context: BuildContext): Promise<boolean> {
  if (!isLog(context.plan) || context.plan.columns.sequence === undefined) return false;
  const [row] = await context.run<{ missing: number; reopened: number }>(
    `SELECT (SELECT count(*) FROM ${context.tables.raw} AS raw WHERE ${sequenceSql(context)} IS NULL)::DOUBLE AS missing,
       (SELECT count(*) FROM ${context.tables.fold} WHERE reopen_count > 0)::DOUBLE AS reopened`,
  );
  return row !== undefined && row.missing === 0 && row.reopened > 0;
}

const COUNTED = 'seq NULLS FIRST, ts NULLS FIRST, row_no';

/**
 * SQL of rows of the history in an order: `k` counts those of a ticket, `moment` never goes back (with `late`, a row written late has the
 * moment of the one before it), `here` and `agent` are where it was and who had it from then on, `phase` (see states.ts) likewise.
 */
function orderedSql(history: History, rows: string, { by, late }: { by: string; late: boolean }): string {
  const order = (frame: string): string => `OVER (PARTITION BY key ORDER BY ${by} ${frame})`;
  const before = 'ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING';
  const upToHere = 'ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW';
  const agent = `, last_value(agent IGNORE NULLS) ${order(upToHere)} AS agent`;
  return `SELECT * EXCLUDE (seq, place, own_phase${history.agents ? ', agent' : ''}),
      row_number() ${order('')} AS k,
      ${late ? `max(ts) ${order(upToHere)}` : 'ts'} AS moment,
      last_value(done IGNORE NULLS) ${order(before)} AS done_before,
      last_value(place IGNORE NULLS) ${order(upToHere)} AS here,
      last_value(place IGNORE NULLS) ${order(before)} AS place_before,
      coalesce(last_value(own_phase IGNORE NULLS) ${order(upToHere)}, ${PHASES.work}) AS phase${history.agents ? agent : ''}
    FROM (SELECT *, ${doneSql('state')} AS done, (${phaseSql('state')})::TINYINT AS own_phase FROM (${rows}))`;
}

function createdSql({ dated, births }: History): string {
  if (dated) return 'arg_max(created_utc, k)';
  return births ? 'coalesce(min(ts) FILTER (birth), min(ts))' : 'min(ts)';
}

/**
 * Two updates written out of order look like a reopening. Where the tool counts every update, a ticket was reopened no more often
 * than in the order of that counter too: with fewer reopenings there, that is the order in which all of it happened.
 */
async function takeCountedOrder(
  context: BuildContext,
  history: History,
  places: Places,
  ordered: string,
): Promise<void> {
  const { run, tables } = context;
  const [counted, recounted] = [scratchTable(context, 'counted'), scratchTable(context, 'recounted')];
  const rows = `SELECT * FROM (${history.sql}) WHERE key IN (SELECT key FROM ${tables.fold} WHERE reopen_count > 0)`;
  await run(
    `CREATE OR REPLACE TABLE ${recounted} AS ${orderedSql(history, rows, { by: COUNTED, late: true })}`,
  );
  await run(`CREATE OR REPLACE TABLE ${counted} AS
    SELECT counted.* FROM (${foldSql(history, places, recounted)}) AS counted
    JOIN ${tables.fold} AS fold ON fold.key = counted.key AND counted.reopen_count < fold.reopen_count`);
  const taken = `key IN (SELECT key FROM ${counted})`;
  await run(`DELETE FROM ${tables.fold} WHERE ${taken}`);
  await run(`INSERT INTO ${tables.fold} SELECT * FROM ${counted}`);
  await run(`DELETE FROM ${ordered} WHERE ${taken}`);
  await run(`INSERT INTO ${ordered} SELECT * FROM ${recounted} WHERE ${taken}`);
}
