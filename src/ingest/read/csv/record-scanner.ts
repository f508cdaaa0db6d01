const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const BACKSLASH = 92;

/** How a quote is written inside quotes: doubled (RFC 4180), or with a backslash before it (then a backslash is doubled too). */
export type QuoteEscape = 'double' | 'backslash';

export type Newline = 'lf' | 'crlf' | 'cr';

/**
 * What begins at a position: a record, an empty line, a record whose quotes are broken (never closed, or text after the
 * closing one), or `more`: the bytes end before the record does.
 */
export type Scan = 'record' | 'blank' | 'broken' | 'more';

/**
 * Finds the records of a CSV in UTF-8 bytes and where their cells are, without decoding them. This is the one definition of
 * a record: RFC 4180 with any newline, quotes literal inside an unquoted cell, spaces around a quoted cell ignored.
 */
export class RecordScanner {
  /** Of the last record: number of cells. Of a broken one: the cell that broke, counted from 0. */
  cells = 0;
  /** Bounds of cell i, without its quotes. */
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  quoted = new Uint8Array(64);
  /** End of the record without its newline. */
  end = 0;
  /** Start of what follows. */
  next = 0;
  newline: Newline | null = null;
  /** FALSE when a quoted cell has spaces around it, which readers understand in different ways, or a backslash that escapes. */
  pure = true;
  readonly escape: QuoteEscape;
  readonly #delimiter: number;

  constructor(delimiter: string, escape: QuoteEscape = 'double') {
    this.#delimiter = delimiter.charCodeAt(0);
    this.escape = escape;
  }

  /** Scans from `at`; `last`: nothing follows these bytes. */
  scan(bytes: Uint8Array, at: number, last: boolean): Scan {
    const length = bytes.length;
    this.cells = 0;
    this.pure = true;
    if (at >= length) return 'more';
    if (bytes[at] === LF || bytes[at] === CR) return this.#finish(bytes, at, last) ? 'blank' : 'more';
    for (let i = at; ;) {
      let open = i;
      while (bytes[open] === SPACE) open++;
      let end: number;
      if (bytes[open] === QUOTE) {
        if (open > i) this.pure = false;
        const close = this.#closingQuote(bytes, open + 1);
        if (close === length) return last ? 'broken' : 'more';
        if (close + 1 === length && !last) return 'more';
        end = close + 1;
        while (bytes[end] === SPACE) end++;
        if (end > close + 1) this.pure = false;
        if (end === length && !last) return 'more';
        if (end < length && !this.#ends(bytes[end])) return 'broken';
        this.#put(open + 1, close, 1);
      } else {
        end = i;
        while (end < length && !this.#ends(bytes[end])) end++;
        if (end === length && !last) return 'more';
        this.#put(i, end, 0);
      }
      if (bytes[end] !== this.#delimiter || end === length)
        return this.#finish(bytes, end, last) ? 'record' : 'more';
      i = end + 1;
    }
  }

  #ends(byte: number | undefined): boolean {
    return byte === this.#delimiter || byte === LF || byte === CR;
  }

  #put(start: number, end: number, quoted: number): void {
    const i = this.cells++;
    if (i === this.starts.length) this.#grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.quoted[i] = quoted;
  }

  #grow(): void {
    const size = this.starts.length * 2;
    const { starts, ends, quoted } = this;
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.quoted = new Uint8Array(size);
    this.starts.set(starts);
    this.ends.set(ends);
    this.quoted.set(quoted);
  }

  /** FALSE when a CR ends the bytes and an LF may follow. */
  #finish(bytes: Uint8Array, end: number, last: boolean): boolean {
    this.end = end;
    if (end === bytes.length) {
      this.newline = null;
      this.next = end;
    } else if (bytes[end] === LF) {
      this.newline = 'lf';
      this.next = end + 1;
    } else if (bytes[end + 1] === LF) {
      this.newline = 'crlf';
      this.next = end + 2;
    } else {
      if (end + 1 === bytes.length && !last) return false;
      this.newline = 'cr';
      this.next = end + 1;
    }
    return true;
  }

  /** Position of the quote that closes, or the length of the bytes. */
  #closingQuote(bytes: Uint8Array, from: number): number {
    const length = bytes.length;
    const escape = this.escape === 'backslash' ? BACKSLASH : -1;
    let i = from;
    while (i < length) {
      if (bytes[i] === escape) {
        this.pure = false;
        i++;
      } else if (bytes[i] === QUOTE) {
        if (bytes[i + 1] !== QUOTE) return i;
        i++;
      }
      i++;
    }
    return length;
  }
}
