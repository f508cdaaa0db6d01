import type { Engine } from '../../engine/engine.ts';
import type { EngineError } from '../../engine/engine-error.ts';
import { ImportRefusal } from '../inspection.ts';
import type { Encoding, ImportOptions, RawRows } from '../inspection.ts';
import { readCsv } from './csv/read-csv.ts';
import { detectEncoding } from './detect-encoding.ts';
import { looksLikeJson } from './json/json-shape.ts';
import { readJson } from './json/read-json.ts';
import { dropTables, loadRaw } from './load-raw.ts';
import type { TableNames } from './load-raw.ts';
import type { Loadable } from './loadable.ts';
import { foreignKind } from './magic-bytes.ts';
import { stagesOf } from './progress-stages.ts';
import { createQuarantine } from './quarantine.ts';
import type { Quarantine } from './quarantine.ts';
import { NotUtf8Error, readSlice } from './read-chunks.ts';
import { readSamples } from './read-samples.ts';
import { toUtf8 } from './to-utf8.ts';

const HEAD_BYTES = 64 * 1024;

/**
 * Loads a ticket export (CSV or JSON, any of the four encodings) as text into two tables of the engine, see {@link loadRaw}.
 * accepted + refused = records in the file. Every refused record is in the quarantine with its number and reason.
 * Throws ImportRefusal with every code that concerns the file itself, `no_tickets` when each record was refused, the
 * signal's reason when aborted, and an EngineError otherwise; leaves no table behind then.
 */
export async function readRows(
  engine: Engine,
  file: Blob & { readonly name: string },
  names: TableNames,
  { signal, onProgress }: ImportOptions = {},
): Promise<RawRows> {
  const stage = stagesOf(file.size, onProgress);
  try {
    const { loadable, quarantine, encoding } = await readText(file, { signal, stage });
    const { columns, records } = loadable;
    if (quarantine.size === records) throw new ImportRefusal('no_tickets', { rows: records });
    const accepted = await loadRaw(engine, loadable, quarantine, names, {
      signal,
      onBytes: stage(0.4, 1, loadable.body.size),
    });
    if (accepted + quarantine.size !== records) {
      throw new Error(`${accepted} rows loaded and ${quarantine.size} refused of ${records} records`);
    }
    return {
      table: names.table,
      quarantine: names.quarantine,
      columns: await readSamples(engine, names.table, columns),
      accepted,
      refused: quarantine.size,
      format: { ...loadable.format, encoding },
      source: { name: file.name, bytes: file.size },
    };
  } catch (error) {
    await engine.query(dropTables(names)).catch(() => undefined);
    throw await reasonOf(error, file, signal);
  }
}

interface Reading {
  signal: AbortSignal | undefined;
  stage: ReturnType<typeof stagesOf>;
}

interface ReadText {
  loadable: Loadable;
  quarantine: Quarantine;
  encoding: Encoding;
}

async function readText(file: Blob, reading: Reading): Promise<ReadText> {
  const head = await readSlice(file, 0, HEAD_BYTES);
  if (head.length === 0) throw new ImportRefusal('empty_file');
  const kind = foreignKind(head);
  if (kind) throw new ImportRefusal('not_a_ticket_file', { kind });
  const { encoding, bomBytes } = detectEncoding(head);
  const text = file.slice(bomBytes);
  try {
    return await readAs(encoding, text, reading);
  } catch (error) {
    if (!(error instanceof NotUtf8Error)) throw error;
    return readAs('windows-1252', text, reading);
  }
}

async function readAs(encoding: Encoding, file: Blob, { signal, stage }: Reading): Promise<ReadText> {
  const text = await toUtf8(file, encoding, { signal, onBytes: stage(0, 0.2, file.size) });
  const head = new TextDecoder().decode(await readSlice(text, 0, HEAD_BYTES));
  if (head.trim() === '') throw new ImportRefusal('empty_file');
  const quarantine = createQuarantine();
  const read = looksLikeJson(head) ? readJson : readCsv;
  const options = { signal, onBytes: stage(0.2, 0.4, text.size), utf8: encoding === 'utf-8' };
  return { loadable: await read(text, quarantine, options), quarantine, encoding };
}

/** What to tell of a failure: a cancelled import, a file that is too large or can no longer be read, or the failure itself. */
async function reasonOf(error: unknown, file: Blob, signal: AbortSignal | undefined): Promise<unknown> {
  if (signal?.aborted) return signal.reason;
  if (error instanceof ImportRefusal) return error;
  if (hasCode(error, 'memory')) return new ImportRefusal('too_large', { bytes: file.size }, error);
  try {
    await readSlice(file, 0, 1);
  } catch {
    return new ImportRefusal('file_unreadable', {}, error);
  }
  return error;
}

function hasCode(error: unknown, code: EngineError['code']): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
