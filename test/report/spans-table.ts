import type { Engine } from '../../src/engine/engine.ts';

/** A row of Dataset.tables.spans. */
export interface SpanRow {
  row_no: number;
  span_no: number;
  line: 1 | 2 | 3 | null;
  phase: 'work' | 'hold' | 'done';
  from_utc: number;
  until_utc: number | null;
  arrival: boolean;
  taken_utc: number | null;
}

/** Writes a table of spans as ingest would. */
export async function createSpansTable(
  engine: Engine,
  table: string,
  rows: readonly SpanRow[],
): Promise<void> {
  await engine.query(`CREATE OR REPLACE TABLE ${table} (row_no INTEGER, span_no SMALLINT, group_name VARCHAR, line TINYINT,
    phase ENUM('work', 'hold', 'done'), from_utc BIGINT, until_utc BIGINT, arrival BOOLEAN, taken_utc BIGINT)`);
  if (rows.length === 0) return;
  const values = rows.map(
    (row) =>
      `(${row.row_no}, ${row.span_no}, NULL, ${row.line}, '${row.phase}', ${row.from_utc}, ${row.until_utc}, ${row.arrival}, ${row.taken_utc})`,
  );
  await engine.query(`INSERT INTO ${table} VALUES ${values.join(', ')}`);
}
