import type { Engine } from '../../engine/engine.ts';

/**
 * Of several rows with one ticket number of one tool the most recently updated one counts (the last row where none is), the
 * others are excluded; a ticket list beside its own log likewise. `tool`: SQL of what tells the tools of `ticket` apart.
 */
export async function markDuplicates(run: Engine['run'], ticket: string, tool: string): Promise<void> {
  const [row] = await run<{ repeated: number }>(
    `SELECT (count(*) - count(DISTINCT ticket_id))::DOUBLE AS repeated FROM ${ticket}`,
  );
  if (!row || row.repeated === 0) return;
  await run(
    `UPDATE ${ticket} SET excluded = 'duplicate' WHERE row_no IN (
       SELECT row_no FROM ${ticket}
       WHERE ticket_id IN (SELECT ticket_id FROM ${ticket} GROUP BY ticket_id HAVING count(*) > 1)
       QUALIFY row_number() OVER (PARTITION BY ticket_id, ${tool} ORDER BY updated_utc DESC NULLS LAST, row_no DESC) > 1)`,
  );
}
