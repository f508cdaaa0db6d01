import { isSpace } from './value-end.ts';

const MAX_DEPTH = 3;

export interface FoundArray {
  path: string;
  from: number;
  bytes: number;
  ofObjects: boolean;
  empty: boolean;
  elements: number;
}

/**
 * Follows the brackets, strings and keys of a JSON text fed in pieces, and remembers the arrays that are reached through
 * objects only, at most three keys deep. It does not check the grammar.
 */
export class WrapperScanner {
  readonly arrays: FoundArray[] = [];
  /** The first value has ended. */
  closed = false;
  /** First byte of a second value, if there is one; reading can stop. */
  second: number | null = null;
  /** The first value is written on one line, which has ended. */
  ownLine = false;
  /** Bytes fed so far; of the second value, where it begins. */
  offset = 0;

  /** Open brackets, outermost first. */
  readonly #stack: number[] = [];
  readonly #keys: string[] = [];
  #severalLines = false;
  #inString = false;
  #escaped = false;
  #string: number[] = [];
  /** The next string is a key. */
  #expectKey = false;
  #open: FoundArray | null = null;
  /** Brackets around the elements of the open array. */
  #openDepth = 0;

  /** Elements begun in the array that is still open; 0 if none is. */
  get openElements(): number {
    return this.#open?.elements ?? 0;
  }

  feed(bytes: Uint8Array): void {
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (this.#inString) {
        if (this.#expectKey || this.#escaped || byte === 92 || byte === 34) this.#stringByte(byte);
      } else if (isSpace(byte)) {
        if (byte === 10) this.#newline();
      } else {
        if (this.closed) {
          this.second = byte;
          this.offset += i;
          return;
        }
        this.#structure(byte, this.offset + i);
      }
    }
    this.offset += bytes.length;
  }

  #newline(): void {
    if (this.closed) this.ownLine = !this.#severalLines;
    else if (this.#stack.length > 0) this.#severalLines = true;
  }

  #stringByte(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === 92) this.#escaped = true;
    else if (byte === 34) {
      this.#inString = false;
      if (this.#expectKey) this.#keys[this.#stack.length - 1] = text(this.#string);
      this.#expectKey = false;
      return;
    }
    if (this.#expectKey) this.#string.push(byte);
  }

  #structure(byte: number, at: number): void {
    const depth = this.#stack.length;
    const open = this.#open;
    if (open?.empty && byte !== 93) {
      open.empty = false;
      open.elements = 1;
      open.ofObjects = byte === 123;
    }
    if (byte === 34) {
      this.#inString = true;
      this.#string = [];
    } else if (byte === 123 || byte === 91) {
      this.#stack.push(byte);
      this.#expectKey = byte === 123 && depth < MAX_DEPTH && open === null;
      if (byte === 91 && open === null && depth <= MAX_DEPTH) this.#openArray(depth, at + 1);
    } else if (byte === 125 || byte === 93) {
      this.#stack.pop();
      if (open && depth === this.#openDepth) {
        open.bytes = at - open.from;
        this.#open = null;
      }
      this.closed = this.#stack.length === 0;
    } else if (byte === 44) {
      if (open && depth === this.#openDepth) open.elements++;
      this.#expectKey = open === null && this.#stack.at(-1) === 123 && depth <= MAX_DEPTH;
    } else if (depth === 0) this.closed = true;
  }

  #openArray(depth: number, from: number): void {
    const path = this.#keys.slice(0, depth).join('.');
    this.#open = { path, from, bytes: 0, ofObjects: false, empty: true, elements: 0 };
    this.#openDepth = depth + 1;
    this.arrays.push(this.#open);
  }
}

function text(bytes: number[]): string {
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
