import type { Engine } from '../../../src/engine/engine.ts';
import { identifier, literal } from '../../../src/ingest/sql-text.ts';
import type { RawRows } from '../../../src/ingest/inspection.ts';

let tables = 0;

/** Puts rows of text in the engine the way the reader does: `null` for an empty cell. */
export async function rawTable(
  engine: Engine,
  headers: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): Promise<RawRows> {
  const table = `test_raw_${process.hrtime.bigint()}_${++tables}`;
  const quarantine = `${table}_quarantine`;
  const columns = headers.map((_, i) => `c${i} VARCHAR`);
  await engine.query(
    `CREATE TABLE ${identifier(table)} (row_no INTEGER, ${columns.join(', ')});
     CREATE TABLE ${identifier(quarantine)} (row_no INTEGER, column_name VARCHAR, "value" VARCHAR, reason VARCHAR)`,
  );
  const values = rows.map(
    (row, i) => `(${[String(i + 1), ...headers.map((_, c) => cell(row[c]))].join(', ')})`,
  );
  if (values.length > 0) await engine.query(`INSERT INTO ${identifier(table)} VALUES ${values.join(', ')}`);
  return {
    table,
    quarantine,
    columns: headers.map((header, i) => ({ header, samples: samplesOf(rows, i) })),
    accepted: rows.length,
    refused: 0,
    format: { kind: 'csv', encoding: 'utf-8', delimiter: ',', headerRow: 1, newline: 'lf' },
    source: { name: 'test.csv', bytes: 0 },
  };
}

function cell(value: string | null | undefined): string {
  return value === null || value === undefined || value === '' ? 'NULL' : literal(value);
}

function samplesOf(rows: readonly (readonly (string | null)[])[], column: number): string[] {
  const values = rows.map((row) => row[column] ?? '').filter((value) => value !== '');
  return [...new Set(values)].slice(0, 5);
}
