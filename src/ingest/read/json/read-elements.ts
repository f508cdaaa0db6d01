import { ImportRefusal } from '../../inspection.ts';
import { readChunks } from '../read-chunks.ts';
import type { ReadOptions } from '../read-chunks.ts';
import type { JsonShape } from './json-shape.ts';
import { skipSpace, valueEnd, valueFollower } from './value-end.ts';

const COMMA = 44;
const CLOSE = 93;
const NEWLINE = 10;
/** How far a value of an NDJSON is looked for beyond its line. */
const MAX_VALUE_BYTES = 4 * 1024 * 1024;
/** What may be looked through in vain for values of several lines: so much, and so many times what has been read. */
const VAIN_BYTES = 64 * 1024 * 1024;
const VAIN_TIMES = 16;
/** Parsing is slow: smaller pieces than usual, so that the page gets its turn. */
const CHUNK_BYTES = 256 * 1024;
/** A longer element is passed over: as text of a table it would be longer than the database reads. */
const MAX_ELEMENT_BYTES = 7 * 1024 * 1024;
/** Of one that is passed over. */
const START_BYTES = 4096;
const SHOWN_CHARS = 80;

export interface ElementListener {
  onElement(value: unknown, no: number, json: string): void;
  /** An element over 7 MB, by its beginning. */
  onTooLong(no: number, start: string): void;
}

/**
 * Hands out the elements of the array (or the values of an NDJSON) one by one, parsed; `no` counts from 1. A line of an NDJSON that is
 * not JSON is handed out as undefined with its text; in an array there is no telling where the next element begins.
 * Only one element is in memory at a time. Throws ImportRefusal 'json_cut' {element, offset} when the text ends before the array does and
 * 'json_invalid' {element, offset, text} where it is not JSON; offsets are bytes of the UTF-8 text.
 */
export async function readElements(
  text: Blob,
  shape: JsonShape,
  listener: ElementListener,
  options: ReadOptions = {},
): Promise<void> {
  const reader = new ElementReader(shape, listener);
  // As much again while an element goes on, so that a long one is not looked through over and over.
  const chunkBytes = (): number => Math.max(CHUNK_BYTES, reader.pendingBytes);
  const chunks = readChunks(text.slice(shape.from), { ...options, chunkBytes });
  for await (const { bytes, last } of chunks) {
    reader.add(bytes);
    while (reader.next(last)) continue;
    if (reader.ended) break;
  }
  options.onBytes?.(text.size);
}

class ElementReader {
  ended = false;
  readonly #shape: JsonShape;
  readonly #listener: ElementListener;
  readonly #decoder = new TextDecoder();
  #bytes = new Uint8Array(0);
  #at = 0;
  /** Offset in the text of the first of the bytes. */
  #offset: number;
  #count = 0;
  #needsComma = false;
  /** Looked through in vain. */
  #vainBytes = 0;
  /** The element that is passed over. */
  #passed: { end: (bytes: Uint8Array) => number; start: string } | null = null;

  constructor(shape: JsonShape, listener: ElementListener) {
    this.#shape = shape;
    this.#listener = listener;
    this.#offset = shape.from;
  }

  get pendingBytes(): number {
    return this.#bytes.length - this.#at;
  }

  add(chunk: Uint8Array<ArrayBuffer>): void {
    const rest = this.#bytes.subarray(this.#at);
    this.#offset += this.#at;
    this.#at = 0;
    if (rest.length === 0) {
      this.#bytes = chunk;
      return;
    }
    this.#bytes = new Uint8Array(rest.length + chunk.length);
    this.#bytes.set(rest);
    this.#bytes.set(chunk, rest.length);
  }

  /** Reads one element. FALSE at the end and when more bytes are needed. */
  next(last: boolean): boolean {
    if (this.#passed) return this.#passOver(this.#passed, last);
    const at = skipSpace(this.#bytes, this.#at);
    return this.#shape.layout === 'ndjson' ? this.#nextLine(at, last) : this.#nextElement(at, last);
  }

  #nextElement(from: number, last: boolean): boolean {
    const bytes = this.#bytes;
    let at = from;
    if (this.#needsComma && bytes[at] === COMMA) {
      at = skipSpace(bytes, at + 1);
      if (bytes[at] === CLOSE) throw this.#invalid(at);
    } else if (bytes[at] === CLOSE) {
      this.ended = true;
      if (this.#shape.layout === 'array' && skipSpace(bytes, at + 1) < bytes.length)
        throw this.#invalid(at + 1);
      return false;
    } else if (this.#needsComma && at < bytes.length) {
      throw this.#invalid(at);
    }
    const end = at < bytes.length ? valueEnd(bytes, at) : -1;
    if (end < 0) {
      if (this.#isTooLong(at)) return this.#beginPassing(at, valueFollower());
      if (last) throw this.#cut(bytes.length);
      return false;
    }
    if (end - at > MAX_ELEMENT_BYTES) return this.#beginPassing(at, valueFollower());
    const json = this.#decoder.decode(bytes.subarray(at, end));
    const value = parse(json);
    if (value === undefined) throw this.#invalid(at);
    this.#handOut(value, json, end);
    this.#needsComma = true;
    return true;
  }

  /** A line is one value; else a value may run over several lines, or end within the line; else the line is refused. */
  #nextLine(at: number, last: boolean): boolean {
    const bytes = this.#bytes;
    const newline = bytes.indexOf(NEWLINE, at);
    if (at === bytes.length) return false;
    if ((newline < 0 ? bytes.length : newline) - at > MAX_ELEMENT_BYTES)
      return this.#beginPassing(at, lineFollower);
    if (newline < 0 && !last) return false;
    const lineEnd = newline < 0 ? bytes.length : newline;
    const line = this.#decoder.decode(bytes.subarray(at, lineEnd));
    const value = parse(line);
    if (value !== undefined) return this.#handOut(value, line.trimEnd(), lineEnd);
    const mayLook = this.#vainBytes < VAIN_BYTES + VAIN_TIMES * (this.#offset + at);
    const end = mayLook ? valueEnd(bytes, at) : -1;
    if (end < 0 && mayLook) this.#vainBytes += bytes.length - at;
    if (end < 0 && mayLook && !last && bytes.length - at < MAX_VALUE_BYTES) return false;
    const json = end < 0 ? '' : this.#decoder.decode(bytes.subarray(at, end));
    const longer = parse(json);
    if (longer !== undefined) return this.#handOut(longer, json, end);
    if (end < 0 && last && skipSpace(bytes, lineEnd) === bytes.length) throw this.#cut(bytes.length);
    return this.#handOut(undefined, line.trimEnd(), lineEnd);
  }

  #handOut(value: unknown, json: string, end: number): true {
    this.#count++;
    this.#listener.onElement(value, this.#count, json);
    this.#at = end;
    return true;
  }

  #isTooLong(at: number): boolean {
    return this.#bytes.length - at > MAX_ELEMENT_BYTES;
  }

  #beginPassing(at: number, end: (bytes: Uint8Array) => number): true {
    const start = this.#decoder.decode(this.#bytes.subarray(at, at + START_BYTES));
    this.#at = at;
    this.#passed = { end, start };
    return true;
  }

  /** FALSE when it goes on beyond the bytes. */
  #passOver({ end, start }: { end: (bytes: Uint8Array) => number; start: string }, last: boolean): boolean {
    const length = end(this.#bytes.subarray(this.#at));
    if (length < 0 && (!last || this.#shape.layout !== 'ndjson')) {
      this.#at = this.#bytes.length;
      if (last) throw this.#cut(this.#at);
      return false;
    }
    this.#passed = null;
    this.#count++;
    this.#listener.onTooLong(this.#count, start);
    this.#at = length < 0 ? this.#bytes.length : this.#at + length;
    this.#needsComma = true;
    return true;
  }

  #invalid(at: number): ImportRefusal {
    const text = this.#decoder.decode(this.#bytes.subarray(at, at + 4 * SHOWN_CHARS)).slice(0, SHOWN_CHARS);
    return new ImportRefusal('json_invalid', { element: this.#count + 1, offset: this.#offset + at, text });
  }

  #cut(at: number): ImportRefusal {
    return new ImportRefusal('json_cut', { element: this.#count + 1, offset: this.#offset + at });
  }
}

function lineFollower(bytes: Uint8Array): number {
  return bytes.indexOf(NEWLINE);
}

/** The value of a JSON text; undefined, which no JSON text is, when it is none. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
