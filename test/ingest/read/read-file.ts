import type { ImportOptions, RawRows } from '../../../src/ingest/inspection.ts';
import { readRows } from '../../../src/ingest/read/read-rows.ts';
import { testEngine } from '../../support/node-engine.ts';

const NAMES = { table: 'read_test_raw', quarantine: 'read_test_quarantine' };

export type Content = string | Uint8Array<ArrayBuffer>;

/** Everything that came of a file: the answer of readRows, the two tables as arrays of rows. */
export async function readFile(
  content: Content,
  options: ImportOptions = {},
): Promise<{ raw: RawRows; headers: string[]; rows: unknown[][]; quarantine: unknown[][] }> {
  const engine = await testEngine();
  const raw = await readRows(engine, new File([content], 'export.csv'), NAMES, options);
  const cells = raw.columns.map((_, i) => `c${i}`).join(', ');
  const rows = await engine.query(`SELECT row_no, ${cells} FROM ${raw.table} ORDER BY row_no`);
  const quarantine = await engine.query(
    `SELECT row_no, column_name, "value", reason FROM ${raw.quarantine} ORDER BY row_no`,
  );
  return {
    raw,
    headers: raw.columns.map((column) => column.header),
    rows: rows.map((row) => Object.values(row)),
    quarantine: quarantine.map((row) => Object.values(row)),
  };
}

/** The tables of {@link readFile} that are in the engine now. */
export async function tablesLeft(): Promise<string[]> {
  const engine = await testEngine();
  const rows = await engine.query<{ name: string }>(
    `SELECT table_name AS name FROM duckdb_tables() WHERE table_name IN ('${NAMES.table}', '${NAMES.quarantine}')`,
  );
  return rows.map((row) => row.name);
}
