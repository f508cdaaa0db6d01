import type { Engine } from '../../src/engine/engine.ts';
import { FACT_COLUMNS, type Coverage, type FactColumn } from '../../src/kpi/facts.ts';

export type FactRow = Record<FactColumn, string | number | boolean | null>;

const COLUMNS = Object.keys(FACT_COLUMNS).filter((name): name is FactColumn => name in FACT_COLUMNS);

/** One value for every column of the facts. */
export function eachColumn<T>(value: (column: FactColumn) => T): Record<FactColumn, T> {
  const all: Partial<Record<FactColumn, T>> = {};
  for (const column of COLUMNS) all[column] = value(column);
  const isWhole = (record: Partial<Record<FactColumn, T>>): record is Record<FactColumn, T> =>
    COLUMNS.every((column) => column in record);
  if (!isWhole(all)) throw new Error('A column has no value');
  return all;
}

/** A ticket of which nothing is known but what is given. */
export function factRow(known: Partial<FactRow>): FactRow {
  return { ...eachColumn<FactRow[FactColumn]>(() => null), quality: 0, ...known };
}

/** Writes a table of facts as ingest would, straight from JavaScript values. */
export async function createTicketTable(
  engine: Engine,
  table: string,
  rows: readonly FactRow[],
): Promise<void> {
  const columns = COLUMNS.map((column) => {
    const type = FACT_COLUMNS[column];
    return `${column} ${type === 'DICTIONARY' ? 'VARCHAR' : type}`;
  });
  await engine.query(`CREATE OR REPLACE TABLE ${table} (${columns.join(', ')})`);
  for (let from = 0; from < rows.length; from += 500) {
    const values = rows
      .slice(from, from + 500)
      .map((row) => `(${COLUMNS.map((column) => literal(row[column])).join(', ')})`);
    await engine.query(`INSERT INTO ${table} VALUES ${values.join(', ')}`);
  }
}

/** The coverage ingest would have counted. */
export function coverageOf(rows: readonly FactRow[]): Coverage {
  const counted = rows.filter((row) => row.excluded === null);
  return eachColumn((column) => counted.filter((row) => row[column] !== null).length);
}

function literal(value: FactRow[FactColumn]): string {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
