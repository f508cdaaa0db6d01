import type { Engine, Row } from '../../../src/engine/engine.ts';
import type { Dataset } from '../../../src/ingest/dataset.ts';
import { FACT_COLUMNS } from '../../../src/kpi/facts.ts';

/** All facts but the row number, in the order of the ticket numbers. Values of ENUM columns are texts. */
export function factRows(engine: Engine, { tables }: Dataset): Promise<Row[]> {
  const columns = Object.entries(FACT_COLUMNS).flatMap(([name, type]) => {
    if (name === 'row_no') return [];
    const isText = type === 'VARCHAR' || type === 'DICTIONARY' || type.startsWith('ENUM');
    const as = isText ? 'VARCHAR' : type === 'BOOLEAN' ? 'BOOLEAN' : 'DOUBLE';
    return [`${name}::${as} AS ${name}`];
  });
  return engine.query(`SELECT ${columns.join(', ')} FROM ${tables.ticket} ORDER BY ticket_id`);
}
