import { QUALITY } from '../../kpi/facts.ts';
import { scratchTable } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import type { History } from './history/history.ts';
import { ofFile } from './mark-duplicates.ts';
import type { FileRows } from './mark-duplicates.ts';
import { literal } from '../sql-text.ts';

/** A part whose tickets have a history, with the table of its rows in their order (see foldHistory). */
export interface Lived {
  context: BuildContext;
  history: History;
  ordered: string;
}

/**
 * Makes the table of the tickets whose history is known: (part, last_row, row_no, created, end_utc). `part` counts the parts from 0,
 * `last_row` is the row of that part's fold, `row_no` the ticket it is told of: the row itself, or the one that counts of its
 * duplicates if that has no history and stands where this one ends. `end_utc` is when its time was over: its last resolution,
 * `asOfUtc` while it is open; NULL where that is not known, or to the day only. Returns its quoted name.
 */
export async function makeSpanTickets(
  parts: readonly Lived[],
  files: readonly FileRows[],
  asOfUtc: number,
): Promise<string | null> {
  const [first] = parts;
  if (!first) return null;
  const { context } = first;
  const { run, tables } = context;
  const table = scratchTable(context, 'span_ticket');
  const told = parts
    .map(
      ({ context: { tables: own } }, i) =>
        `SELECT ${i} AS part, last_row FROM ${own.fold} WHERE told AND last_row IS NOT NULL`,
    )
    .join(' UNION ALL ');
  const end = `CASE WHEN quality & ${QUALITY.date_only} > 0 THEN NULL WHEN done THEN resolved_utc WHEN NOT done THEN ${asOfUtc}::BIGINT END`;
  await run(
    `CREATE OR REPLACE TABLE ${table} AS
     SELECT part, last_row, row_no, created_utc AS created, ${end} AS end_utc
     FROM (${told}) AS told JOIN ${tables.ticket} AS ticket ON ticket.row_no = told.last_row
     WHERE created_utc IS NOT NULL AND excluded IS DISTINCT FROM 'duplicate'`,
  );
  const [duplicates] = await run<{ some: boolean }>(
    `SELECT EXISTS (FROM ${tables.ticket} WHERE excluded = 'duplicate') AS some`,
  );
  if (duplicates?.some !== true) return table;
  const rows = `SELECT *, ${ofFile(files, ({ tool }) => literal(tool))} AS tool FROM ${tables.ticket}
    WHERE ticket_id IN (SELECT ticket_id FROM ${tables.ticket} WHERE excluded = 'duplicate')`;
  const same = (column: string): string => `coalesce(copy.${column} = counted.${column}, true)`;
  await run(
    `INSERT INTO ${table} SELECT part, last_row, row_no, created_utc, ${end} FROM (
       SELECT told.part, told.last_row, counted.*,
         row_number() OVER (PARTITION BY counted.row_no ORDER BY copy.updated_utc DESC NULLS LAST, told.last_row DESC) AS place
       FROM (${told}) AS told JOIN (${rows}) AS copy ON copy.row_no = told.last_row AND copy.excluded = 'duplicate'
       JOIN (${rows}) AS counted ON counted.ticket_id = copy.ticket_id AND counted.tool IS NOT DISTINCT FROM copy.tool
         AND counted.excluded IS DISTINCT FROM 'duplicate'
       WHERE ${same('done')} AND ${same('group_current')} AND ${same('line_current')}
         AND counted.row_no NOT IN (SELECT row_no FROM ${table})
     ) WHERE place = 1 AND created_utc IS NOT NULL`,
  );
  return table;
}
