import type { Engine } from '../../engine/engine.ts';
import { literal } from '../sql-text.ts';
import { columnOf, isLog } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import { cellSql } from './cell-sql.ts';
import { momentSql } from './history/moment.ts';
import { withInstantsSql } from './instants-sql.ts';

/**
 * Makes the table of rows that are in no ticket (row_no, column_name, value, reason): what the reader refused, and every raw
 * row that is no fact and no earlier state of one: without a number, without a moment in a log, or of a ticket
 * without a creation date.
 */
export async function quarantineRows(run: Engine['run'], parts: readonly BuildContext[]): Promise<void> {
  for (const [i, context] of parts.entries()) {
    const { quarantine, readQuarantine } = context.tables;
    await run(
      i === 0
        ? `CREATE OR REPLACE TABLE ${quarantine} AS SELECT * FROM ${readQuarantine}`
        : `INSERT INTO ${quarantine} SELECT * FROM ${readQuarantine}`,
    );
    if (await someAreOutside(context)) await quarantineOf(context);
  }
}

/** SQL of the rows of a part that are in its tickets. */
function insideSql({ plan, tables, alone }: BuildContext): string {
  if (isLog(plan)) {
    return `SELECT coalesce(sum(row_count), 0) FROM ${tables.fold} WHERE last_row IN (SELECT row_no FROM ${tables.ticket})`;
  }
  const own = alone ? '' : ` WHERE row_no IN (SELECT row_no FROM ${tables.raw})`;
  return `SELECT count(*) FROM ${tables.ticket}${own}`;
}

async function someAreOutside(context: BuildContext): Promise<boolean> {
  const [row] = await context.run<{ outside: number }>(
    `SELECT ((SELECT count(*) FROM ${context.tables.raw}) - (${insideSql(context)}))::DOUBLE AS outside`,
  );
  return row?.outside !== 0;
}

async function quarantineOf(context: BuildContext): Promise<void> {
  const { plan, tables, run, columns } = context;
  const cell = (field: 'id' | 'created' | 'updated'): string => {
    const column = columnOf(plan, field);
    return column === null ? 'NULL::VARCHAR' : cellSql(`raw.${column}`, plan.nullTokens);
  };
  const header = (field: 'id' | 'created' | 'updated'): string =>
    literal(columns[plan.columns[field] ?? -1]?.header ?? '');
  const log = isLog(plan);
  const rows = withInstantsSql(
    context,
    ['raw.row_no', `${cell('id')} AS id`, `${cell('created')} AS created`, `${cell('updated')} AS updated`],
    log ? ['created', 'updated'] : [],
    `${tables.raw} AS raw`,
  );
  const lost = log ? `${momentSql(plan.shape)} IS NULL` : 'false';
  const outside = log
    ? `id IS NULL OR lost OR id NOT IN (SELECT key FROM ${tables.fold} WHERE last_row IN (SELECT row_no FROM ${tables.ticket}))`
    : `row_no NOT IN (SELECT row_no FROM ${tables.ticket})`;
  const choose = (id: string, moment: string, created: string): string =>
    `CASE WHEN id IS NULL THEN ${id} WHEN lost THEN ${moment} ELSE ${created} END`;
  await run(
    `INSERT INTO ${tables.quarantine}
     SELECT row_no, ${choose(header('id'), header('updated'), header('created'))}, ${choose('NULL', 'updated', 'created')},
       ${choose(`'no_id'`, `'no_moment'`, `CASE WHEN created IS NULL THEN 'no_created' ELSE 'bad_created' END`)}
     FROM (SELECT *, ${lost} AS lost FROM (${rows})) WHERE ${outside} ORDER BY row_no`,
  );
}
