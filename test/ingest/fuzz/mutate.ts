import * as fc from 'fast-check';

/** One way to spoil a file. `where` and `size` are shares of it. */
export interface Wound {
  kind: (typeof KINDS)[number];
  where: number;
  size: number;
  byte: number;
  text: string;
}

const KINDS = [
  'flip',
  'insert',
  'delete',
  'cut',
  'repeat lines',
  'drop quotes',
  'swap delimiters',
  'nuls',
  'long cell',
  'other newlines',
  'twice',
  'swap parts',
  'swap columns',
  'lines again',
] as const;
const TEXTS = [
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r',
  '\r\n',
  '", "',
  '"\n',
  ',,,,,',
  'x,"y',
  '{',
  '}',
  ']',
  '[{',
  '\\',
  '\\u00',
  'null',
  '\u0000',
  '\uFEFF',
  '<v>',
  '</row>',
  "'; DROP TABLE raw; --",
];
/** Of a cell that is longer than any. */
const LONG_CELL = 200_000;

export const woundArbitrary: fc.Arbitrary<Wound> = fc.record({
  kind: fc.constantFrom(...KINDS),
  where: fc.nat({ max: 999 }).map((n) => n / 999),
  size: fc.nat({ max: 300 }).map((n) => (n / 1000) ** 2),
  byte: fc.nat({ max: 255 }),
  text: fc.constantFrom(...TEXTS),
});

/** The bytes with a wound in them. The bytes given stay as they are. */
export function wounded(bytes: Uint8Array, { kind, where, size, byte, text }: Wound): Uint8Array {
  const from = Math.floor(where * bytes.length);
  const until = Math.min(bytes.length, from + Math.max(1, Math.floor(size * bytes.length)));
  const [before, inside, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, until),
    bytes.subarray(until),
  ];
  switch (kind) {
    case 'flip':
      return joined(
        before,
        [inside[0] === undefined ? byte : inside[0] ^ (byte || 1)],
        bytes.subarray(from + 1),
      );
    case 'insert':
      return joined(before, new TextEncoder().encode(text), bytes.subarray(from));
    case 'delete':
      return joined(before, after);
    case 'cut':
      return before.slice();
    case 'repeat lines':
      return joined(before, inside, inside, after);
    case 'drop quotes':
      return joined(
        before,
        inside.filter((one) => one !== 0x22),
        after,
      );
    case 'swap delimiters':
      return joined(
        before,
        inside.map((one) => (one === 0x2c ? 0x3b : one === 0x3b ? 0x2c : one)),
        after,
      );
    case 'nuls':
      return joined(before, new Uint8Array(1 + (byte % 8)), bytes.subarray(from));
    case 'long cell':
      return joined(before, new Uint8Array(LONG_CELL).fill(0x61), bytes.subarray(from));
    case 'other newlines':
      return joined(
        before,
        inside.map((one) => (one === 0x0a ? 0x0d : one)),
        after,
      );
    case 'twice':
      return joined(bytes, bytes);
    case 'swap columns':
      return byLines(bytes, from, until, (line) => [swapped(line)]);
    case 'lines again':
      return byLines(bytes, from, until, (line) => [line, line]);
    case 'swap parts':
      return joined(after, inside, before);
  }
}

function joined(...parts: readonly ArrayLike<number>[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let place = 0;
  for (const part of parts) {
    all.set(part, place);
    place += part.length;
  }
  return all;
}

/** Changes the whole lines from one place to another, as the letters of any one-byte encoding. */
function byLines(
  bytes: Uint8Array,
  from: number,
  until: number,
  change: (line: string) => readonly string[],
): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const first = text.lastIndexOf('\n', from) + 1;
  const last = text.indexOf('\n', until);
  const end = last < 0 ? text.length : last;
  const lines = text.slice(first, end).split('\n').flatMap(change);
  return Buffer.from(text.slice(0, first) + lines.join('\n') + text.slice(end), 'latin1');
}

/** The first two cells in the other order. */
function swapped(line: string): string {
  return line.replace(/^([^,;\t|]*)([,;\t|])([^,;\t|]*)/, '$3$2$1');
}
