import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { engineForUs } from '../../src/build/engine-exports.ts';
import { stripExports } from '../../src/build/wasm-exports.ts';

type Bytes = readonly number[];

const HEADER: Bytes = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const text = (value: string): Bytes => [value.length, ...Buffer.from(value)];
const section = (id: number, ...content: Bytes): Bytes => [id, content.length, ...content];
const TYPES = section(1, 1, 0x60, 0, 0);
const FUNCTIONS = section(3, 1, 0);
const CODE = section(10, 1, 2, 0, 0x0b);
/** Of a kind that may stand anywhere. */
const OWN = section(0, ...text('a note of its own'), 1, 2, 3);
const address = (name: string): Bytes => [...text('GOT.func'), ...text(name), 3, 0x7f, 1];
const imports = (...names: string[]): Bytes => section(2, names.length, ...names.flatMap(address));
const exports = (...names: string[]): Bytes =>
  section(7, names.length, ...names.flatMap((name) => [...text(name), 0, 0]));
const wasm = (...parts: Bytes[]) => Uint8Array.from([...HEADER, ...parts.flat()]);

function module(exported: string[], asked: string[] = []): Uint8Array<ArrayBuffer> {
  return wasm(TYPES, imports(...asked), FUNCTIONS, exports(...exported), OWN, CODE);
}

describe('what stays of the exports of the database', () => {
  it.each([
    ['a word of the script', 'wasmExports.malloc(1)', 'malloc'],
    ['a string in it', 'ccall("duckdb_web_open")', 'duckdb_web_open'],
    ['the name that Emscripten makes of it', 'Module["_fileno"]', 'fileno'],
    ['the function behind a word, as it is', 'wasmExports.mmap', 'orig$mmap'],
    ['the way to call a signature', '"dynCall_" + signature', 'dynCall_viij'],
    ['a script in the module', '', '__em_js__answer'],
    ['where its scripts begin', '', '__start_em_js'],
  ])('%s', async (_what, script, name) => {
    const { kept, dropped } = await engineForUs(module([name, '_ZN6duckdb5ValueC1Ev']), script);
    expect({ kept, dropped }).toEqual({ kept: [name], dropped: 1 });
  });

  it.each([
    ['a part of a word', 'Module._malloc_usable_size; remalloc', 'malloc'],
    ['what is as it is of nobody', 'mmap', 'orig$munmap'],
  ])('not %s', async (_what, script, name) => {
    expect((await engineForUs(module([name]), script)).kept).toEqual([]);
  });

  it('what the module wants the address of, which the script may have instead', async () => {
    const asking = module(['here', 'there', 'orig$here'], ['here', 'theirs']);
    expect((await engineForUs(asking, 'theirs() {}')).kept).toEqual(['here', 'orig$here']);
    await expect(engineForUs(asking, 'thei rs')).rejects.toThrow('what nobody has: theirs');
  });
});

describe('taking exports out', () => {
  it('leaves every other byte, and the order', () => {
    const before = module(['a', 'b', 'c', 'd']);
    const { wasm: after } = stripExports(before, (name) => 'dac'.includes(name));
    expect(after).toEqual(module(['a', 'c', 'd']));
  });

  it.each([
    ['text', 'Not a module', Uint8Array.from(Buffer.from('<!doctype html>'))],
    ['no exports', 'No section', wasm(TYPES, FUNCTIONS, CODE)],
    ['two sections of them', 'Two sections', wasm(TYPES, FUNCTIONS, exports('a'), exports('b'), CODE)],
    ['a section that ends too soon', 'cut off', module(['a']).slice(0, -2)],
    [
      'entries that go on',
      'does not end',
      wasm(TYPES, FUNCTIONS, section(7, 1, ...text('a'), 0, 0, 0), CODE),
    ],
    ['a number without an end', 'Not a number', wasm([7, 0xff, 0xff, 0xff, 0xff, 0xff, 0])],
  ])('refuses %s', (_what, message, bytes) => {
    expect(() => stripExports(bytes, () => true)).toThrow(message);
  });
});

describe('the database of the page', () => {
  const { resolve } = createRequire(import.meta.url);
  const file = (name: string) => readFileSync(resolve(`@duckdb/duckdb-wasm/dist/${name}`));
  const before = new Uint8Array(file('duckdb-eh.wasm'));
  const script = file('duckdb-browser-eh.worker.js').toString();
  const stripped = engineForUs(before, script);

  it('is the published one where nothing is taken out', () => {
    expect(Buffer.from(stripExports(before, () => true).wasm).equals(before)).toBe(true);
  });

  it('differs from the published one in its exports alone', async () => {
    const [was, is] = [sections(before), sections((await stripped).wasm)];
    expect(is.map(({ id }) => id)).toEqual(was.map(({ id }) => id));
    const changed = is.filter(({ bytes }, at) => !bytes.equals(was[at]?.bytes ?? Buffer.of()));
    expect(changed.map(({ id }) => id)).toEqual([7]);
  });

  it('has every export that its script names, each still of the same function', async () => {
    const [was, is] = [entries(before), entries((await stripped).wasm)];
    expect(is.size).toBe((await stripped).kept.length);
    expect(was.size - is.size).toBe((await stripped).dropped);
    expect([...is].filter(([name, what]) => was.get(name) !== what)).toEqual([]);
    const named = [...script.matchAll(/\bwasmExports\.([\w$]+)|\bccall\("(\w+)"/g)].map(
      ([, property, called]) => property ?? called ?? '',
    );
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((name) => was.has(name) && !is.has(name))).toEqual([]);
    const signatures = [...was.keys()].filter((name) => name.startsWith('dynCall_'));
    expect(signatures.filter((name) => !is.has(name))).toEqual([]);
    expect(signatures.length).toBeGreaterThan(50);
  });

  it('is small', async () => {
    const { kept, wasm: bytes } = await stripped;
    expect(kept.length).toBeLessThan(500);
    expect(bytes.length).toBeLessThan(27_000_000);
  });
});

/** Read here in another way, so that one mistake is not made twice. */
function sections(bytes: Uint8Array): { id: number; start: number; bytes: Buffer }[] {
  const found: { id: number; start: number; bytes: Buffer }[] = [];
  const reader = numbersOf(bytes);
  for (reader.at = 8; reader.at < bytes.length;) {
    const id = bytes[reader.at++] ?? -1;
    const length = reader.next();
    const start = reader.at;
    reader.at += length;
    found.push({ id, start, bytes: Buffer.from(bytes.buffer, bytes.byteOffset + start, length) });
  }
  return found;
}

/** The exports by name: of what kind, and its number. */
function entries(bytes: Uint8Array): Map<string, string> {
  const found = new Map<string, string>();
  const reader = numbersOf(bytes);
  reader.at = sections(bytes).find(({ id }) => id === 7)?.start ?? NaN;
  for (let left = reader.next(); left > 0; left--) {
    const length = reader.next();
    const name = Buffer.from(bytes.slice(reader.at, reader.at + length)).toString();
    reader.at += length;
    found.set(name, `${reader.next()}: ${reader.next()}`);
  }
  return found;
}

function numbersOf(bytes: Uint8Array): { at: number; next(): number } {
  return {
    at: 0,
    next() {
      let end = this.at;
      while ((bytes[end] ?? 0) > 0x7f) end += 1;
      const digits = [...bytes.subarray(this.at, end + 1)].toReversed();
      this.at = end + 1;
      return Number.parseInt(digits.map((digit) => (digit & 0x7f).toString(2).padStart(7, '0')).join(''), 2);
    },
  };
}
