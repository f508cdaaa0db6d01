import { createCuts, CUT_RECORDS } from '../cuts.ts';
import type { Quarantine } from '../quarantine.ts';
import { readChunks } from '../read-chunks.ts';
import { isTotalsRow, mayBeTotal } from '../totals-row.ts';
import type { ReadOptions } from '../read-chunks.ts';
import { cellTexts, unquoted } from './cell-text.ts';
import type { CsvLayout } from './csv-layout.ts';
import { endOfLine } from './end-of-line.ts';
import { RecordScanner } from './record-scanner.ts';

const MAX_RECORD_BYTES = 4 * 1024 * 1024;
const NEWLINES = { lf: '\n', crlf: '\r\n', cr: '\r' };
/** Enough bytes for the characters that are kept of a refused record. */
const REFUSED_BYTES = 4096;

/**
 * Walks over every record below the header, so that the database reads only what it is known to read well. By itself it would, without
 * a word, cut records that are too long, drop the end of a file with an open quote, lose bytes where newlines are
 * mixed or an empty line meets the end of its buffer, and lose a last record without newline at the start of a buffer.
 * Refuses rows of totals ('totals_row'), records with more filled cells than columns ('too_many_columns'), with broken quotes ('broken_quotes'; only the
 * line is lost, reading goes on at the next) and over 4 MB ('unreadable').
 * Answers the number of records, refused ones included, and what to load: the bytes as they are where they are sound (no copy),
 * rewritten around what is not. Every record of it ends with the file's newline.
 */
export async function surveyRecords(
  text: Blob,
  layout: CsvLayout,
  quarantine: Quarantine,
  options: ReadOptions = {},
): Promise<{ records: number; body: Blob; cuts: readonly number[] }> {
  const data = text.slice(layout.dataFrom);
  const survey = new Survey(data, layout, quarantine);
  for await (const { bytes, last } of readChunks(data, options)) {
    const before = survey.records;
    survey.read(bytes, last);
    options.onRecords?.(survey.records - before);
  }
  return { records: survey.records, body: survey.body(), cuts: survey.cuts.offsets };
}

class Survey {
  records = 0;
  readonly cuts = createCuts();
  #accepted = 0;
  readonly #data: Blob;
  readonly #layout: CsvLayout;
  readonly #quarantine: Quarantine;
  readonly #scanner: RecordScanner;
  readonly #newline: Uint8Array<ArrayBuffer>;
  readonly #decoder = new TextDecoder();

  /** Read, but not yet the whole of a record. */
  #pending = new Uint8Array(0);
  /** Offset in the data of the bytes that are being scanned. */
  #offset = 0;
  #skippingLine = false;

  readonly #parts: Blob[] = [];
  #partBytes = 0;
  /** Start of the sound bytes that are not yet in the parts. */
  #soundFrom = 0;
  /** The sound pieces of a buffer that is not sound as a whole. */
  #pieces: Uint8Array<ArrayBuffer>[] | null = null;
  #pieceBytes = 0;
  #pieceFrom = 0;

  constructor(data: Blob, layout: CsvLayout, quarantine: Quarantine) {
    this.#data = data;
    this.#layout = layout;
    this.#quarantine = quarantine;
    this.#scanner = new RecordScanner(layout.delimiter, layout.escape);
    this.#newline = new TextEncoder().encode(NEWLINES[layout.newline]);
  }

  read(chunk: Uint8Array<ArrayBuffer>, last: boolean): void {
    const bytes = this.#pending.length > 0 ? concat(this.#pending, chunk) : chunk;
    this.#pieceFrom = 0;
    let at = 0;
    while (at < bytes.length) {
      const next = this.#skippingLine ? this.#skipLine(bytes, at) : this.#record(bytes, at, last);
      if (next < 0) break;
      at = next;
    }
    this.#closeBuffer(bytes, at);
    this.#pending = bytes.slice(at);
    this.#offset += at;
  }

  body(): Blob {
    if (this.#parts.length === 0) return this.#data;
    return new Blob([...this.#parts, this.#data.slice(this.#soundFrom)]);
  }

  /** Start of what follows, or -1 when more bytes are needed. */
  #record(bytes: Uint8Array<ArrayBuffer>, at: number, last: boolean): number {
    const scanner = this.#scanner;
    const scan = scanner.scan(bytes, at, last);
    if (scan === 'more' || scan === 'broken') {
      const next = endOfLine(bytes, at);
      const lineIsCut = next === bytes.length && !last;
      const tooLong = bytes.length - at > MAX_RECORD_BYTES;
      if (!tooLong && (scan === 'more' || lineIsCut)) return -1;
      this.#skippingLine = lineIsCut;
      const reason = scan === 'more' && lineIsCut ? 'unreadable' : 'broken_quotes';
      return this.#refuse(bytes, at, next, reason, this.#layout.columns[scanner.cells]);
    }
    if (scan === 'blank') {
      this.#replace(bytes, at, scanner.next);
      return scanner.next;
    }
    if (this.#isTotal(bytes)) return this.#refuse(bytes, at, scanner.next, 'totals_row');
    if (this.#surplus()) return this.#refuse(bytes, at, scanner.next, 'too_many_columns');
    this.records++;
    const usual = scanner.newline === this.#layout.newline;
    if (!usual || !scanner.pure) this.#replace(bytes, at, scanner.next, this.#rewritten(bytes));
    if (++this.#accepted % CUT_RECORDS === 0) this.cuts.mark(this.#bodyBytes(scanner.next));
    return scanner.next;
  }

  #isTotal(bytes: Uint8Array): boolean {
    if (!mayBeTotal(bytes, this.#scanner.starts[0] ?? 0)) return false;
    return isTotalsRow(cellTexts(bytes, this.#scanner), this.#layout.columns.length);
  }

  #surplus(): boolean {
    const { cells, starts, ends } = this.#scanner;
    for (let i = this.#layout.columns.length; i < cells; i++) if (ends[i] !== starts[i]) return true;
    return false;
  }

  #skipLine(bytes: Uint8Array<ArrayBuffer>, at: number): number {
    const next = endOfLine(bytes, at);
    this.#skippingLine = next === bytes.length;
    this.#replace(bytes, at, next);
    return next;
  }

  #refuse(
    bytes: Uint8Array<ArrayBuffer>,
    at: number,
    next: number,
    reason: 'totals_row' | 'too_many_columns' | 'broken_quotes' | 'unreadable',
    column?: string,
  ): number {
    this.records++;
    const raw = this.#decoder.decode(bytes.subarray(at, Math.min(next, at + REFUSED_BYTES)));
    this.#quarantine.add({ row: this.records, column, value: raw.replace(/[\r\n]+$/, ''), reason });
    this.#replace(bytes, at, next);
    return next;
  }

  /** The record with its cells as they were written (quotes doubled), nothing around them and the usual newline. */
  #rewritten(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
    const { cells, starts, ends, quoted, escape } = this.#scanner;
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for (let i = 0; i < cells; i++) {
      if (i > 0) pieces.push(ascii(this.#layout.delimiter));
      const quote = quoted[i] ? 1 : 0;
      const cell = bytes.subarray((starts[i] ?? 0) - quote, (ends[i] ?? 0) + quote);
      pieces.push(quote && escape === 'backslash' ? this.#requoted(cell) : cell);
    }
    pieces.push(this.#newline);
    return pieces;
  }

  /** A quoted cell with its quotes doubled instead of escaped. */
  #requoted(cell: Uint8Array): Uint8Array<ArrayBuffer> {
    const text = unquoted(this.#decoder.decode(cell.subarray(1, -1)), 'backslash');
    return new TextEncoder().encode(`"${text.replaceAll('"', '""')}"`);
  }

  #replace(
    bytes: Uint8Array<ArrayBuffer>,
    at: number,
    next: number,
    replacement: Uint8Array<ArrayBuffer>[] = [],
  ): void {
    this.#pieces ??= [];
    this.#pieces.push(bytes.subarray(this.#pieceFrom, at), ...replacement);
    for (const piece of replacement) this.#pieceBytes += piece.length;
    this.#pieceBytes += at - this.#pieceFrom;
    this.#pieceFrom = next;
  }

  /** How much of what is to be loaded comes before this place in the bytes that are being scanned. */
  #bodyBytes(at: number): number {
    return this.#partBytes + this.#offset - this.#soundFrom + this.#pieceBytes + at - this.#pieceFrom;
  }

  #closeBuffer(bytes: Uint8Array<ArrayBuffer>, end: number): void {
    if (!this.#pieces) return;
    this.#pieces.push(bytes.subarray(this.#pieceFrom, end));
    const rewritten = new Blob(this.#pieces);
    this.#parts.push(this.#data.slice(this.#soundFrom, this.#offset), rewritten);
    this.#partBytes += this.#offset - this.#soundFrom + rewritten.size;
    this.#soundFrom = this.#offset + end;
    this.#pieces = null;
    this.#pieceBytes = 0;
  }
}

function ascii(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(text.charCodeAt(0));
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
