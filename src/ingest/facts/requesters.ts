import type { Engine } from '../../engine/engine.ts';
import { columnOf, scratchTable } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import { makeDictionary } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';

/**
 * Numbers the requesters of a build, from 1 in the order of their names (trimmed, lower case), the same for all parts. `requester_no` of a
 * part is then the meaning of the dictionary that is answered; NULL where it has no requesters.
 */
export async function makeRequesters(parts: readonly BuildContext[]): Promise<Map<BuildContext, Dictionary>> {
  const named: { context: BuildContext; table: string; column: string }[] = [];
  for (const context of parts) {
    const column = columnOf(context.plan, 'requester');
    const { table } = await makeDictionary(context, 'requester');
    if (table !== null && column !== null) named.push({ context, table, column });
  }
  const [first] = named;
  const numbers = new Map<BuildContext, Dictionary>();
  if (!first) return numbers;
  const all = scratchTable(first.context, 'requester_numbers');
  await first.context.run(
    `CREATE OR REPLACE TABLE ${all} AS
     SELECT meaning AS name, row_number() OVER (ORDER BY meaning)::INTEGER AS number
     FROM (SELECT DISTINCT meaning FROM (${named.map(({ table }) => `SELECT meaning FROM ${table}`).join(' UNION ALL ')})
       WHERE meaning IS NOT NULL)`,
  );
  for (const { context, table, column } of named) {
    const own = scratchTable(context, 'd_requester_no');
    await context.run(
      `CREATE OR REPLACE TABLE ${own} AS
       SELECT raw_value, number AS meaning FROM ${table} JOIN ${all} ON name = meaning`,
    );
    numbers.set(context, {
      table: own,
      join: ` LEFT JOIN ${own} AS d_requester_no ON d_requester_no.raw_value = raw.${column}`,
      meaning: 'd_requester_no.meaning',
    });
  }
  return numbers;
}

/**
 * Fills `next_contact_utc` of the counted tickets: the next creation by the same requester in the same category (none is a category
 * too). Of tickets of the same second the number decides, then the row.
 */
export async function markNextContacts(run: Engine['run'], ticket: string): Promise<void> {
  await run(
    `UPDATE ${ticket} AS ticket SET next_contact_utc = contact.next_utc
     FROM (
       SELECT row_no, lead(created_utc) OVER (PARTITION BY requester_no, category ORDER BY created_utc, ticket_id, row_no) AS next_utc
       FROM ${ticket} WHERE excluded IS NULL AND requester_no IS NOT NULL AND created_utc IS NOT NULL
     ) AS contact
     WHERE contact.row_no = ticket.row_no AND contact.next_utc IS NOT NULL`,
  );
}
