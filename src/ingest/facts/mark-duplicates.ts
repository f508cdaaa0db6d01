import type { BuildContext } from './build-context.ts';

/** Of several rows with one ticket number the most recently updated one counts (the last row where none is), the others are excluded. */
export async function markDuplicates({ run, tables }: BuildContext): Promise<void> {
  const [row] = await run<{ repeated: number }>(
    `SELECT (count(*) - count(DISTINCT ticket_id))::DOUBLE AS repeated FROM ${tables.ticket}`,
  );
  if (!row || row.repeated === 0) return;
  await run(
    `UPDATE ${tables.ticket} SET excluded = 'duplicate' WHERE row_no IN (
       SELECT row_no FROM ${tables.ticket}
       WHERE ticket_id IN (SELECT ticket_id FROM ${tables.ticket} GROUP BY ticket_id HAVING count(*) > 1)
       QUALIFY row_number() OVER (PARTITION BY ticket_id ORDER BY updated_utc DESC NULLS LAST, row_no DESC) > 1)`,
  );
}
