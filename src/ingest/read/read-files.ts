import type { Engine } from '../../engine/engine.ts';
import type { EngineError } from '../../engine/engine-error.ts';
import { ImportRefusal } from '../inspection.ts';
import type { ImportOptions, NamedBlob, RawRows } from '../inspection.ts';
import { ALL_PROFILES } from '../profiles/all-profiles.ts';
import type { Profile } from '../profiles/profile.ts';
import { identifier, literal } from '../sql-text.ts';
import { unpackBudget } from './archive/unpack-budget.ts';
import { groupByLayout } from './layout-groups.ts';
import { loadRaw } from './load-raw.ts';
import type { LoadOptions, LoadPart, TableNames } from './load-raw.ts';
import type { ReadSource } from './loadable.ts';
import { readSlice } from './read-chunks.ts';
import { readProgress } from './read-progress.ts';
import type { Span } from './read-progress.ts';
import { readSamples } from './read-samples.ts';
import { readAll, readSources } from './read-sources.ts';
import type { SourceOptions } from './read-sources.ts';

/** Share of the work that comes before the database. */
const BEFORE_LOADING = 0.4;

/**
 * Loads ticket exports as text into the engine: CSV or JSON in any of the encodings, workbooks, and archives of them. Files of the same
 * layout ({@link groupByLayout}) are one RawRows, in the order of the files, with the tables `<prefix>_<i>`, `<prefix>_<i>_quarantine`
 * and `<prefix>_<i>_events` ({@link loadRaw}). row_no runs on from file to file, refused records counted.
 * accepted + refused = records in the files of a layout; every refused record is in its quarantine with its number and reason.
 * The `profiles` say where JSON tickets have their history. A file without rows among others with rows is passed over, and told of. Progress is over the bytes of the files as given.
 * Throws ImportRefusal with every code that concerns a file itself (with several files or an archive `detail.file` names it),
 * `no_tickets` when each record of a layout was refused, the signal's reason when aborted, and an EngineError
 * otherwise; leaves no table of that prefix behind then, earlier ones included.
 */
export async function readFiles(
  engine: Engine,
  files: readonly NamedBlob[],
  prefix: string,
  { signal, onProgress, sheets, onPassedOver, onWaits }: ImportOptions,
  profiles: readonly Profile[] = ALL_PROFILES,
): Promise<RawRows[]> {
  const { whole, addRecords } = readProgress(sum(files.map((file) => file.size)), onProgress);
  try {
    const sources = await readChosen(files, {
      histories: profiles.flatMap((profile) => profile.histories ?? []),
      signal,
      sheets,
      span: whole.part(0, BEFORE_LOADING),
      addRecords,
      passOver: (file) => onPassedOver?.(file),
    });
    const firstRows = startsOf(sources.map((source) => source.loadable.records));
    const groups = groupByLayout(sources.map((source) => source.loadable.columns));
    const weights = groups.map((group) =>
      sum(group.files.map(({ index }) => sources[index]?.loadable.body.size ?? 0)),
    );
    const answer: RawRows[] = [];
    for (const [i, { columns, files: members }] of groups.entries()) {
      const parts = members.flatMap(({ index, targets }) => {
        const source = sources[index];
        return source ? [{ ...source, targets, firstRow: firstRows[index] ?? 1 }] : [];
      });
      if (parts.every((part) => part.quarantine.size === part.loadable.records))
        throw noTickets(parts, sources.length > 1);
      const progress = shareOf(whole.part(BEFORE_LOADING, 1), weights, i);
      answer.push(
        await loadGroup(engine, parts, columns, tableNames(prefix, i), { signal, progress, onWaits }),
      );
    }
    return answer;
  } catch (error) {
    await dropPrefixed(engine, prefix).catch(() => undefined);
    throw await reasonOf(error, files, signal);
  }
}

/** One file keeps its own refusal; of several the refusal names the file. */
async function readChosen(
  files: readonly NamedBlob[],
  { span, ...reading }: Omit<SourceOptions, 'budget'>,
): Promise<ReadSource[]> {
  const sizes = files.map((file) => file.size);
  const tasks = files.map((file, i) => ({
    name: file.name,
    read: (name: string) =>
      readSources(name, file, {
        ...reading,
        span: shareOf(span, sizes, i),
        budget: unpackBudget(file.size),
      }),
  }));
  const [only] = tasks;
  return tasks.length === 1 && only ? only.read(only.name) : readAll(tasks, reading.passOver);
}

function noTickets(parts: readonly LoadPart[], named: boolean): ImportRefusal {
  const rows = sum(parts.map((part) => part.loadable.records));
  const [first] = parts;
  return new ImportRefusal('no_tickets', named && first ? { file: first.name, rows } : { rows });
}

async function loadGroup(
  engine: Engine,
  parts: readonly LoadPart[],
  columns: readonly string[],
  names: TableNames,
  options: LoadOptions,
): Promise<RawRows> {
  const records = sum(parts.map((part) => part.loadable.records));
  const refused = sum(parts.map((part) => part.quarantine.size));
  const accepted = await loadRaw(engine, parts, columns.length, names, options);
  if (accepted + refused !== records)
    throw new Error(`${accepted} rows loaded and ${refused} refused of ${records} records`);
  return {
    table: names.table,
    quarantine: names.quarantine,
    events: parts.some((part) => part.loadable.events) ? names.events : null,
    columns: await readSamples(
      engine,
      names.table,
      columns,
      parts.map((part) => part.firstRow),
    ),
    accepted,
    refused,
    files: parts.map(({ name, bytes, format, firstRow, loadable }) => ({
      name,
      bytes,
      format,
      firstRow,
      rows: loadable.records,
    })),
  };
}

/** The number of the first record of each file, from 1, when they run on. */
function startsOf(records: readonly number[]): number[] {
  return records.map((_, i) => 1 + sum(records.slice(0, i)));
}

/** The share of the i-th of several pieces of work, by their weight. */
function shareOf(span: Span, weights: readonly number[], i: number): Span {
  const total = Math.max(1, sum(weights));
  const before = sum(weights.slice(0, i));
  return span.part(before / total, (before + (weights[i] ?? 0)) / total);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function tableNames(prefix: string, i: number): TableNames {
  const table = `${prefix}_${i}`;
  return { table, quarantine: `${table}_quarantine`, events: `${table}_events` };
}

async function dropPrefixed(engine: Engine, prefix: string): Promise<void> {
  const tables = await engine.query<{ name: string }>(
    `SELECT table_name AS name FROM duckdb_tables() WHERE starts_with(table_name, ${literal(`${prefix}_`)})`,
  );
  for (const { name } of tables) await engine.query(`DROP TABLE IF EXISTS ${identifier(name)}`);
}

/** What to tell of a failure: a cancelled import, files that are too large or can no longer be read, or the failure itself. */
async function reasonOf(
  error: unknown,
  files: readonly Blob[],
  signal: AbortSignal | undefined,
): Promise<unknown> {
  if (signal?.aborted) return signal.reason;
  const refusal = error instanceof ImportRefusal ? error : null;
  if (refusal !== null && refusal.code !== 'file_unreadable') return error;
  const bytes = sum(files.map((file) => file.size));
  if (hasCode(error, 'memory')) return new ImportRefusal('too_large', { bytes }, error);
  const detail = refusal?.detail ?? {};
  try {
    for (const file of files) await readSlice(file, 0, 1);
  } catch {
    return new ImportRefusal('file_unreadable', detail, error);
  }
  // What changed or is gone cannot be read anywhere; this can, and yet stopped half-way.
  return refusal !== null || READ_FAILED.test(String(error))
    ? new ImportRefusal('file_broken_off', { ...detail, bytes }, error)
    : error;
}

/** What the engine says when the browser could not give it the bytes of its file. */
const READ_FAILED = /^EngineError: Invalid Error: Not(?:Readable|Found|Allowed)Error:/;

function hasCode(error: unknown, code: EngineError['code']): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
