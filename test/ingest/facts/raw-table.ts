import type { Engine } from '../../../src/engine/engine.ts';
import { identifier, literal } from '../../../src/ingest/sql-text.ts';
import type { RawRows } from '../../../src/ingest/inspection.ts';

let tables = 0;

export type Cells = readonly (readonly (string | null)[])[];

/** One thing that happened to the ticket of a row, as the reader finds it in a JSON element. */
export interface RawEvent {
  row: number;
  ts: string;
  field: string;
  from?: string | null;
  to?: string | null;
  actor?: string;
}

/** Puts rows of text in the engine the way the reader does: `null` for an empty cell, row_no from `firstRow` on. */
export async function rawTable(
  engine: Engine,
  headers: readonly string[],
  rows: Cells,
  { events, firstRow = 1 }: { events?: readonly RawEvent[]; firstRow?: number } = {},
): Promise<RawRows> {
  const table = `test_raw_${process.hrtime.bigint()}_${++tables}`;
  const quarantine = `${table}_quarantine`;
  const columns = headers.map((_, i) => `c${i} VARCHAR`);
  await engine.query(
    `CREATE TABLE ${identifier(table)} (row_no INTEGER, ${columns.join(', ')});
     CREATE TABLE ${identifier(quarantine)} (row_no INTEGER, column_name VARCHAR, "value" VARCHAR, reason VARCHAR)`,
  );
  const values = rows.map(
    (row, i) => `(${[String(firstRow + i), ...headers.map((_, c) => cell(row[c]))].join(', ')})`,
  );
  if (values.length > 0) await engine.query(`INSERT INTO ${identifier(table)} VALUES ${values.join(', ')}`);
  return {
    table,
    quarantine,
    events: events ? await eventTable(engine, `${table}_events`, events) : null,
    columns: headers.map((header, i) => ({ header, samples: samplesOf(rows, i) })),
    accepted: rows.length,
    refused: 0,
    files: [
      {
        name: 'test.csv',
        bytes: 0,
        format: { kind: 'csv', encoding: 'utf-8', delimiter: ',', headerRow: 1, newline: 'lf' },
        firstRow,
        rows: rows.length,
      },
    ],
  };
}

async function eventTable(engine: Engine, table: string, events: readonly RawEvent[]): Promise<string> {
  await engine.query(
    `CREATE TABLE ${identifier(table)} (row_no INTEGER, seq INTEGER, ts VARCHAR, actor VARCHAR, field VARCHAR, from_value VARCHAR, to_value VARCHAR)`,
  );
  const values = events.map(
    ({ row, ts, actor, field, from, to }, i) =>
      `(${row}, ${i + 1}, ${[ts, actor, field, from, to].map(cell).join(', ')})`,
  );
  if (values.length > 0) await engine.query(`INSERT INTO ${identifier(table)} VALUES ${values.join(', ')}`);
  return table;
}

function cell(value: string | null | undefined): string {
  return value === null || value === undefined || value === '' ? 'NULL' : literal(value);
}

function samplesOf(rows: readonly (readonly (string | null)[])[], column: number): string[] {
  const values = rows.map((row) => row[column] ?? '').filter((value) => value !== '');
  return [...new Set(values)].slice(0, 5);
}
