import { createCallQueue } from '../../engine/call-queue.ts';
import type { Engine, LoadProgress, RunOptions, UploadName } from '../../engine/engine.ts';
import { pack, packed } from '../../engine/packed.ts';
import type { ImportOptions } from '../inspection.ts';
import { identifier, literal } from '../sql-text.ts';
import { piecesOf } from './cuts.ts';
import type { ReadSource } from './loadable.ts';
import type { Quarantine } from './quarantine.ts';
import type { Span } from './read-progress.ts';

const UPLOAD: UploadName = 'upload-0.csv';
/** Of a whole record, in bytes. The buffer has to hold more than one. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
/** From so many bytes on the text is compressed, which takes longer than reading it: otherwise a million tickets and not much more would fit. */
const PACKED_BYTES = 500_000_000;
const EVENT_TEXTS = ['ts', 'actor', 'field', 'from_value', 'to_value'];

export interface TableNames {
  table: string;
  quarantine: string;
  events: string;
}

/** A file to load: `targets[i]` is the column of the table for its column i; `firstRow` is the row_no of its first record. */
export interface LoadPart extends ReadSource {
  targets: readonly number[];
  firstRow: number;
}

export interface LoadOptions {
  signal: AbortSignal | undefined;
  progress: Span;
  onWaits: ImportOptions['onWaits'];
}

/**
 * Makes the tables of {@link RawRows} out of files with one layout: `quarantine`, `table` with row_no and c0 … as text (an empty cell or
 * one the file does not have is NULL) and, when one of the files has a history, `events`. Answers the rows in `table`.
 * Leaves no registered file behind; the tables stay, whatever happens.
 */
export async function loadRaw(
  engine: Engine,
  parts: readonly LoadPart[],
  width: number,
  names: TableNames,
  { signal, progress, onWaits }: LoadOptions,
): Promise<number> {
  const columns = Array.from({ length: width }, (_, i) => `c${i} VARCHAR`);
  const withEvents = parts.some((part) => part.loadable.events !== null);
  const total = parts.reduce((sum, part) => sum + part.loadable.body.size, 0);
  const isLarge = total >= PACKED_BYTES;
  const table = identifier(names.table);
  await engine.query(`${dropTables(names)};
    CREATE TABLE ${isLarge ? packed(table) : table} (row_no INTEGER, ${columns.join(', ')});
    CREATE TABLE ${identifier(names.quarantine)} (row_no INTEGER, column_name VARCHAR, "value" VARCHAR, reason VARCHAR)`);
  if (withEvents) {
    const texts = EVENT_TEXTS.map((name) => `${name} VARCHAR`).join(', ');
    await engine.query(`CREATE TABLE ${identifier(names.events)} (row_no INTEGER, seq INTEGER, ${texts})`);
  }
  let before = 0;
  for (const part of parts) {
    const { size } = part.loadable.body;
    const onBytes = progress
      .part(before / Math.max(1, total), (before + size) / Math.max(1, total))
      .bytes(size);
    const run: RunOptions = {
      ...(signal && { signal }),
      onProgress: ({ bytes }) => onBytes(bytes),
      onWaits: (waits) => onWaits?.(part.name, waits),
    };
    await loadPart(engine, part, { width, names, isLarge }, run);
    onBytes(size);
    before += size;
  }
  const [row] = await engine.query<{ n: number }>(
    `SELECT count(*)::INTEGER AS n FROM ${identifier(names.table)}`,
  );
  return row?.n ?? 0;
}

async function loadPart(
  engine: Engine,
  { loadable, quarantine, targets, firstRow }: LoadPart,
  { width, names, isLarge }: { width: number; names: TableNames; isLarge: boolean },
  run: RunOptions,
): Promise<void> {
  const { body, cuts, delimiter, columns, events } = loadable;
  const offset = firstRow - 1;
  let loaded = 0;
  const still = run.signal ? { signal: run.signal } : {};
  const list = columns.map((_, i) => `c${i}`);
  const cells = Array.from({ length: width }, (_, i) => {
    const source = targets.indexOf(i);
    return source < 0 ? 'NULL' : `c${source}`;
  });
  for (const { piece, from } of piecesOf(body, cuts)) {
    const options = {
      ...run,
      onProgress: ({ bytes, total }: LoadProgress) => run.onProgress?.({ bytes: from + bytes, total }),
    };
    await withUpload(engine, piece, async () => {
      const [inserted] = await engine.run<{ Count: number }>(
        `INSERT INTO ${identifier(names.table)}
         SELECT (row_number() OVER () + ${offset + loaded})::INTEGER, ${cells.join(', ')} FROM ${readCsv(list, delimiter)}`,
        options,
      );
      loaded += inserted?.Count ?? 0;
    });
    if (isLarge) await pack((sql) => engine.run(sql, still));
  }
  await loadQuarantine(engine, quarantine, offset, names, still);
  if (!events || events.size === 0) return;
  await withUpload(engine, events, () =>
    engine.run(
      `INSERT INTO ${identifier(names.events)}
       SELECT row_no::INTEGER + ${offset}, seq::INTEGER, ${EVENT_TEXTS.join(', ')}
       FROM ${readCsv(['row_no', 'seq', ...EVENT_TEXTS], ',')}`,
      still,
    ),
  );
}

async function loadQuarantine(
  engine: Engine,
  quarantine: Quarantine,
  offset: number,
  names: TableNames,
  options: RunOptions,
): Promise<void> {
  if (quarantine.size === 0) return;
  const table = identifier(names.quarantine);
  await withUpload(engine, quarantine.toCsv(), () =>
    engine.run(
      `INSERT INTO ${table} SELECT c0::INTEGER + ${offset}, c1, c2, c3 FROM ${readCsv(['c0', 'c1', 'c2', 'c3'], ',')}`,
      options,
    ),
  );
  await engine.run(renumber(identifier(names.table), table, offset), options);
}

/** One at a time: an import that was cancelled still has to let go of the name when the next one begins. */
const uploads = createCallQueue();

function withUpload(engine: Engine, csv: Blob, work: () => Promise<unknown>): Promise<void> {
  return uploads.add(async () => {
    try {
      await engine.registerFile(UPLOAD, csv);
      await work();
    } finally {
      await releaseUpload(engine).catch(() => undefined);
    }
  });
}

/** A statement that failed or was cancelled holds its file until the next one on its connection. */
async function releaseUpload(engine: Engine): Promise<void> {
  await engine.run('SELECT 1');
  await engine.dropFile(UPLOAD);
}

function dropTables({ table, quarantine, events }: TableNames): string {
  return [table, quarantine, events].map((name) => `DROP TABLE IF EXISTS ${identifier(name)}`).join('; ');
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

/** Makes room in the numbering for the records of the last file that were refused: row n moves on by the number of them before it. */
function renumber(table: string, quarantine: string, offset: number): string {
  return `UPDATE ${table} AS raw SET row_no = raw.row_no + moved.refused FROM (
      SELECT kept.row_no, gap.refused
      FROM (SELECT row_no FROM ${table} WHERE row_no > ${offset}) AS kept
      ASOF JOIN (
        SELECT row_no - n AS accepted_before, max(n)::INTEGER AS refused
        FROM (SELECT row_no, row_number() OVER (ORDER BY row_no) AS n FROM ${quarantine} WHERE row_no > ${offset})
        GROUP BY ALL
      ) AS gap ON kept.row_no > gap.accepted_before
    ) AS moved
    WHERE raw.row_no = moved.row_no`;
}
