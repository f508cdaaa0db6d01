import type { ImportOptions, RawRows } from '../../../src/ingest/inspection.ts';
import { readFiles } from '../../../src/ingest/read/read-files.ts';
import { testEngine } from '../../support/node-engine.ts';

const PREFIX = 'read_test';

export type Content = string | Uint8Array<ArrayBuffer>;

export interface ReadTables {
  raw: RawRows;
  headers: string[];
  rows: unknown[][];
  quarantine: unknown[][];
}

/** Everything that came of one file with one layout: the answer of readFiles, its two tables as arrays of rows. */
export async function readFile(
  content: Content,
  options: ImportOptions = {},
  name = 'export.csv',
): Promise<ReadTables> {
  const [read, ...others] = await readNamed({ [name]: content }, options);
  if (!read || others.length > 0) throw new Error(`${others.length + (read ? 1 : 0)} layouts`);
  return read;
}

/** The same of several files by name; one element a layout. */
export async function readNamed(
  files: Record<string, Content>,
  options: ImportOptions = {},
): Promise<ReadTables[]> {
  const engine = await testEngine();
  const chosen = Object.entries(files).map(([name, content]) => new File([content], name));
  const read: ReadTables[] = [];
  for (const raw of await readFiles(engine, chosen, PREFIX, options)) {
    const cells = raw.columns.map((_, i) => `c${i}`).join(', ');
    const rows = await engine.query(`SELECT row_no, ${cells} FROM ${raw.table} ORDER BY row_no`);
    const quarantine = await engine.query(
      `SELECT row_no, column_name, "value", reason FROM ${raw.quarantine} ORDER BY row_no`,
    );
    read.push({
      raw,
      headers: raw.columns.map((column) => column.header),
      rows: rows.map((row) => Object.values(row)),
      quarantine: quarantine.map((row) => Object.values(row)),
    });
  }
  return read;
}

/** The tables of {@link readFile} that are in the engine now. */
export async function tablesLeft(): Promise<string[]> {
  const engine = await testEngine();
  const rows = await engine.query<{ name: string }>(
    `SELECT table_name AS name FROM duckdb_tables() WHERE table_name LIKE '${PREFIX}%' ORDER BY ALL`,
  );
  return rows.map((row) => row.name);
}
