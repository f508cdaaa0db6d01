import { ImportRefusal } from '../inspection.ts';
import type { Encoding, FileFormat, PassedOver } from '../inspection.ts';
import type { HistorySpec } from '../profiles/profile.ts';
import { readCsv } from './csv/read-csv.ts';
import { detectEncoding } from './detect-encoding.ts';
import { looksLikeJson } from './json/json-shape.ts';
import { readJson } from './json/read-json.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import type { Loadable } from './loadable.ts';
import { createQuarantine } from './quarantine.ts';
import type { Quarantine } from './quarantine.ts';
import { NotUtf8Error, readSlice } from './read-chunks.ts';
import type { ReadProgress, Span } from './read-progress.ts';
import { toUtf8 } from './to-utf8.ts';

const HEAD_BYTES = 64 * 1024;

export interface Reading {
  signal: AbortSignal | undefined;
  span: Span;
  addRecords: ReadProgress['addRecords'];
  /** Called with every file that is left out because there are no tickets in it. */
  passOver: (file: PassedOver) => void;
  /** What may tell the history of a JSON ticket. */
  histories: readonly HistorySpec[];
}

export interface ReadText {
  loadable: Loadable;
  quarantine: Quarantine;
  format: FileFormat;
}

/** Makes a CSV or JSON text (what it is otherwise has been ruled out) in any of the encodings loadable. Throws ImportRefusal with every code that concerns the text itself. */
export async function readText(file: Blob, reading: Reading): Promise<ReadText> {
  const head = await readSlice(file, 0, HEAD_BYTES);
  if (head.length === 0) throw new ImportRefusal('empty_file');
  const { encoding, bomBytes } = detectEncoding(head);
  const text = file.slice(bomBytes);
  if (encoding === null) return readAs(await legacyEncoding(text, reading.signal), text, reading);
  try {
    return await readAs(encoding, text, reading);
  } catch (error) {
    if (!(error instanceof NotUtf8Error)) throw error;
    return readAs(await legacyEncoding(text, reading.signal), text, reading);
  }
}

async function readAs(
  encoding: Encoding,
  file: Blob,
  { signal, span, addRecords, histories }: Reading,
): Promise<ReadText> {
  const text = await toUtf8(file, encoding, { signal, onBytes: span.part(0, 0.5).bytes(file.size) });
  const head = new TextDecoder().decode(await readSlice(text, 0, HEAD_BYTES));
  if (head.trim() === '') throw new ImportRefusal('empty_file');
  const quarantine = createQuarantine();
  const options = {
    signal,
    onBytes: span.part(0.5, 1).bytes(text.size),
    utf8: encoding === 'utf-8',
    onRecords: addRecords,
  };
  const { loadable, format } = looksLikeJson(head)
    ? await readJson(text, quarantine, histories, options)
    : await readCsv(text, quarantine, options);
  return { loadable, quarantine, format: { ...format, encoding } };
}
