import type { Engine } from '../../engine/engine.ts';
import { FACT_COLUMNS, INSTANTS } from '../../kpi/facts.ts';
import { literal } from '../sql-text.ts';
import { keysOf } from './keys-of.ts';
import { mergeDuplicates } from './merge-duplicates.ts';

/** The rows of one file: its tool, and which of the layouts of a report it has. */
export interface FileRows {
  firstRow: number;
  rows: number;
  tool: string;
  part: number;
}

/** What a row says of its ticket, and not of itself. */
const FACTS = keysOf(FACT_COLUMNS).filter(
  (name) => !['row_no', 'ticket_id', 'excluded', 'quality'].includes(name),
);

/** When a row was written, as far as it tells. */
const MOMENT = `coalesce(updated_utc, greatest(${INSTANTS.filter((name) => name !== 'updated_utc').join(', ')}))`;

/**
 * Of several rows with one ticket number of one tool the newest counts, the others are excluded; a ticket list beside its own log
 * likewise. Newest is what was updated last; where no row says when, the one that knows the latest moment; then one that is
 * done, one that knows more, one of the file that knows the latest moment, and at last whichever its facts decide: the order of
 * files and rows never does. Rows of other layouts give the one that counts what it lacks, see {@link mergeDuplicates}.
 * `scratch`: quoted name of a table that is made and dropped; `startsAtLine1`: see ImportPlan.
 */
export async function markDuplicates(
  run: Engine['run'],
  ticket: string,
  files: readonly FileRows[],
  { scratch, startsAtLine1 }: { scratch: string; startsAtLine1: boolean },
): Promise<void> {
  const [row] = await run<{ repeated: number }>(
    `SELECT (count(*) - count(DISTINCT ticket_id))::DOUBLE AS repeated FROM ${ticket}`,
  );
  if (!row || row.repeated === 0) return;
  const known = FACTS.map((name) => `(${name} IS NOT NULL)::INTEGER`).join(' + ');
  const newest = `ORDER BY moment DESC NULLS LAST, done DESC NULLS LAST, known DESC, file_moment DESC NULLS LAST,
    hash(${FACTS.join(', ')}) DESC, row_no DESC`;
  const several = new Set(files.map(({ part }) => part)).size > 1;
  const last = files.length === 1 ? 'NULL::BIGINT' : 'file_moments.last';
  const file = ofFile(files, (_, i) => String(i));
  await run(
    `CREATE OR REPLACE TABLE ${scratch} AS
     WITH file_moments AS (SELECT ${file} AS file, max(${MOMENT}) AS last FROM ${ticket} GROUP BY ALL)
     SELECT *, row_number() OVER (PARTITION BY ticket_id, tool ${newest}) AS place_of_all,
       ${several ? `row_number() OVER (PARTITION BY ticket_id, tool, part ${newest})` : 'NULL::BIGINT'} AS place_in_part
     FROM (
       SELECT ticket.*, ${MOMENT} AS moment, ${known} AS known, ${last} AS file_moment,
         ${ofFile(files, ({ tool }) => literal(tool))} AS tool, ${ofFile(files, ({ part }) => String(part))} AS part
       FROM ${ticket} AS ticket LEFT JOIN file_moments ON file_moments.file = ${file}
       WHERE ticket_id IN (SELECT ticket_id FROM ${ticket} GROUP BY ticket_id HAVING count(*) > 1)
     )`,
  );
  if (several) await mergeDuplicates(run, ticket, scratch, startsAtLine1);
  await run(
    `UPDATE ${ticket} SET excluded = 'duplicate' WHERE row_no IN (SELECT row_no FROM ${scratch} WHERE place_of_all > 1)`,
  );
  await run(`DROP TABLE ${scratch}`);
}

/** SQL of what is said of the file that a row_no stands in. */
export function ofFile(files: readonly FileRows[], said: (file: FileRows, i: number) => string): string {
  const values = files.map(said);
  const [first = 'NULL'] = values;
  if (values.every((value) => value === first)) return first;
  const whens = files.map(
    ({ firstRow, rows }, i) =>
      `WHEN row_no BETWEEN ${firstRow} AND ${firstRow + rows - 1} THEN ${values[i] ?? 'NULL'}`,
  );
  return `CASE ${whens.join(' ')} END`;
}
