import type { Engine, RunOptions, UploadName } from '../../engine/engine.ts';
import { identifier, literal } from '../sql-text.ts';
import type { Loadable } from './loadable.ts';
import type { Quarantine } from './quarantine.ts';
import type { ReadOptions } from './read-chunks.ts';

const UPLOAD: UploadName = 'upload-0.csv';
/** Of a whole record, in bytes. The buffer has to hold more than one. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

export interface TableNames {
  table: string;
  quarantine: string;
}

/**
 * Makes the table `quarantine` (row_no, column_name, value, reason) and the table `table`: row_no and c0 … as text, an empty cell is NULL.
 * row_no is the number of the record in the file below the header, refused ones counted. Answers the rows in `table`.
 * Drops the registered file; the tables stay, whatever happens.
 */
export async function loadRaw(
  engine: Engine,
  { body, delimiter, columns }: Loadable,
  quarantine: Quarantine,
  names: TableNames,
  { signal, onBytes }: ReadOptions = {},
): Promise<number> {
  const table = identifier(names.table);
  const list = columns.map((_, i) => `c${i}`);
  const onProgress = onBytes && (({ bytes }: { bytes: number }): void => onBytes(bytes));
  const options = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
  try {
    await engine.query(dropTables(names));
    await engine.registerFile(UPLOAD, body);
    await engine.run(
      `CREATE TABLE ${table} AS SELECT (row_number() OVER ())::INTEGER AS row_no, ${list.join(', ')}
       FROM ${readCsv(list, delimiter)}`,
      options,
    );
    await loadQuarantine(engine, quarantine, names, signal ? { signal } : {});
  } finally {
    await releaseUpload(engine).catch(() => undefined);
  }
  const [row] = await engine.query<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM ${table}`);
  return row?.n ?? 0;
}

async function loadQuarantine(
  engine: Engine,
  quarantine: Quarantine,
  names: TableNames,
  options: RunOptions,
): Promise<void> {
  const table = identifier(names.quarantine);
  await engine.query(
    `CREATE TABLE ${table} (row_no INTEGER, column_name VARCHAR, "value" VARCHAR, reason VARCHAR)`,
  );
  if (quarantine.size === 0) return;
  await engine.registerFile(UPLOAD, quarantine.toCsv());
  await engine.run(`INSERT INTO ${table} FROM ${readCsv(['c0', 'c1', 'c2', 'c3'], ',')}`, options);
  await engine.run(renumber(identifier(names.table), table), options);
}

/** A statement that failed or was cancelled holds its file until the next one on its connection. */
async function releaseUpload(engine: Engine): Promise<void> {
  await engine.run('SELECT 1');
  await engine.dropFile(UPLOAD);
}

export function dropTables({ table, quarantine }: TableNames): string {
  return `DROP TABLE IF EXISTS ${identifier(table)}; DROP TABLE IF EXISTS ${identifier(quarantine)}`;
}

/**
 * Nothing is left to the database to guess. A second column is always declared: with one, empty lines would be records.
 * `parallel=false`: else it refuses newlines in quotes together with `null_padding`.
 */
function readCsv(columns: readonly string[], delimiter: string): string {
  const declared = columns.length > 1 ? columns : [...columns, 'none'];
  const types = declared.map((column) => `'${column}': 'VARCHAR'`).join(', ');
  return `read_csv('${UPLOAD}', auto_detect=false, header=false, columns={${types}}, delim=${literal(delimiter)}, quote='"',
    escape='"', null_padding=true, strict_mode=false, parallel=false, encoding='utf-8', max_line_size=${MAX_LINE_BYTES},
    buffer_size=${2 * MAX_LINE_BYTES})`;
}

/** Makes room in the numbering for the records that were refused: row n moves on by the number of them before it. */
function renumber(table: string, quarantine: string): string {
  return `UPDATE ${table} AS raw SET row_no = raw.row_no + moved.refused FROM (
      SELECT kept.row_no, gap.refused
      FROM (SELECT row_no FROM ${table}) AS kept
      ASOF JOIN (
        SELECT row_no - n AS accepted_before, max(n)::INTEGER AS refused
        FROM (SELECT row_no, row_number() OVER (ORDER BY row_no) AS n FROM ${quarantine})
        GROUP BY ALL
      ) AS gap ON kept.row_no > gap.accepted_before
    ) AS moved
    WHERE raw.row_no = moved.row_no`;
}
