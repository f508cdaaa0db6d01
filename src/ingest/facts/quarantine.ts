import type { RawColumn } from '../inspection.ts';
import { requiredColumn } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import { cellSql } from './cell-sql.ts';
import { literal } from '../sql-text.ts';

/**
 * Makes the table of rows that are in no ticket (row_no, column_name, value, reason): what the reader refused, and every
 * raw row that is no fact and no earlier state of one, because it has no number or its ticket no creation date.
 */
export async function quarantineRows(context: BuildContext, columns: readonly RawColumn[]): Promise<void> {
  const { plan, tables, run } = context;
  const id = cellSql(`raw.${requiredColumn(plan, 'id')}`, plan.nullTokens);
  const created = requiredColumn(plan, 'created');
  const header = (index: number | undefined): string => literal(columns[index ?? -1]?.header ?? '');
  const outside =
    plan.shape === 'updates'
      ? `id IS NULL OR id NOT IN (SELECT ticket_id FROM ${tables.ticket})`
      : `row_no NOT IN (SELECT row_no FROM ${tables.ticket})`;
  await run(`CREATE OR REPLACE TABLE ${tables.quarantine} AS SELECT * FROM ${tables.readQuarantine}`);
  if (!(await someAreOutside(context))) return;
  await run(
    `INSERT INTO ${tables.quarantine}
     SELECT row_no,
       CASE WHEN id IS NULL THEN ${header(plan.columns.id)} ELSE ${header(plan.columns.created)} END,
       CASE WHEN id IS NOT NULL THEN created END,
       CASE WHEN id IS NULL THEN 'no_id' WHEN created IS NULL THEN 'no_created' ELSE 'bad_created' END
     FROM (SELECT raw.row_no, ${id} AS id, ${cellSql(`raw.${created}`, plan.nullTokens)} AS created FROM ${tables.raw} AS raw)
     WHERE ${outside} ORDER BY row_no`,
  );
}

async function someAreOutside({ plan, tables, run }: BuildContext): Promise<boolean> {
  const inside =
    plan.shape === 'updates'
      ? `sum(row_count) FROM ${tables.fold} WHERE id IN (SELECT ticket_id FROM ${tables.ticket})`
      : `count(*) FROM ${tables.ticket}`;
  const [row] = await run<{ outside: number }>(
    `SELECT ((SELECT count(*) FROM ${tables.raw}) - coalesce((SELECT ${inside}), 0))::DOUBLE AS outside`,
  );
  return row?.outside !== 0;
}
