/** The module without the exports that are not used, and how many there are of each. */
export interface Stripped {
  wasm: Uint8Array<ArrayBuffer>;
  kept: readonly string[];
  dropped: number;
}

const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const EXPORTS = 7;

/**
 * Takes the exports out of a module of WebAssembly that nothing uses. Every other section stays byte for byte what it was, so that each
 * function, table entry and address keeps its number. Throws for what is not a module with one section of exports.
 */
export function stripExports(wasm: Uint8Array<ArrayBuffer>, isUsed: (name: string) => boolean): Stripped {
  if (!HEADER.every((byte, at) => wasm[at] === byte)) throw new Error('Not a module of WebAssembly');
  const parts: Uint8Array[] = [wasm.subarray(0, HEADER.length)];
  let found: Omit<Stripped, 'wasm'> | null = null;
  for (let at = HEADER.length; at < wasm.length;) {
    const size = readNumber(wasm, at + 1);
    const end = size.next + size.value;
    if (end > wasm.length) throw new Error(`A section that is cut off, at byte ${at}`);
    if (wasm[at] !== EXPORTS) {
      parts.push(wasm.subarray(at, end));
    } else {
      if (found !== null) throw new Error('Two sections of exports');
      const entries = readEntries(wasm.subarray(size.next, end));
      const kept = entries.filter(({ name }) => isUsed(name));
      const body = Buffer.concat([writeNumber(kept.length), ...kept.map(({ bytes }) => bytes)]);
      parts.push(Buffer.of(EXPORTS), writeNumber(body.length), body);
      found = { kept: kept.map(({ name }) => name), dropped: entries.length - kept.length };
    }
    at = end;
  }
  if (found === null) throw new Error('No section of exports');
  return { wasm: new Uint8Array(Buffer.concat(parts)), ...found };
}

interface Entry {
  name: string;
  /** As it stands in the section. */
  bytes: Uint8Array;
}

/** Each is a name, a byte that says what it is of, and its number. */
function readEntries(section: Uint8Array): Entry[] {
  const count = readNumber(section, 0);
  const entries: Entry[] = [];
  let at = count.next;
  for (let left = count.value; left > 0; left--) {
    const length = readNumber(section, at);
    const afterName = length.next + length.value;
    const { next } = readNumber(section, afterName + 1);
    const name = Buffer.from(section.subarray(length.next, afterName)).toString();
    entries.push({ name, bytes: section.subarray(at, next) });
    at = next;
  }
  if (at !== section.length) throw new Error('The section of exports does not end where it says');
  return entries;
}

/** An unsigned LEB128 of at most 32 bits, as WebAssembly writes its numbers. */
function readNumber(bytes: Uint8Array, start: number): { value: number; next: number } {
  let value = 0;
  for (let at = start; at < start + 5; at++) {
    const byte = bytes[at];
    if (byte === undefined) break;
    value += (byte & 0x7f) * 2 ** (7 * (at - start));
    if (byte < 0x80) return { value, next: at + 1 };
  }
  throw new Error(`Not a number, at byte ${start}`);
}

function writeNumber(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return Uint8Array.of(...bytes, rest);
}
