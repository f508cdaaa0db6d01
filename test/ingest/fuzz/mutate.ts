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

interface Cut {
  bytes: Uint8Array;
  from: number;
  until: number;
  before: Uint8Array;
  inside: Uint8Array;
  after: Uint8Array;
  wound: Wound;
}

const COMMA = 0x2c;
const SEMICOLON = 0x3b;

const WAYS: Readonly<Record<Wound['kind'], (cut: Cut) => Uint8Array>> = {
  flip: ({ bytes, before, inside, from, wound: { byte } }) =>
    joined(before, [(inside[0] ?? 0) ^ (byte || 1)], bytes.subarray(from + 1)),
  insert: ({ bytes, before, from, wound: { text } }) =>
    joined(before, new TextEncoder().encode(text), bytes.subarray(from)),
  delete: ({ before, after }) => joined(before, after),
  cut: ({ before }) => before.slice(),
  'repeat lines': ({ before, inside, after }) => joined(before, inside, inside, after),
  'drop quotes': ({ before, inside, after }) =>
    joined(
      before,
      inside.filter((one) => one !== 0x22),
      after,
    ),
  'swap delimiters': ({ before, inside, after }) =>
    joined(
      before,
      inside.map((one) => (one === COMMA ? SEMICOLON : one === SEMICOLON ? COMMA : one)),
      after,
    ),
  nuls: ({ bytes, before, from, wound: { byte } }) =>
    joined(before, new Uint8Array(1 + (byte % 8)), bytes.subarray(from)),
  'long cell': ({ bytes, before, from }) =>
    joined(before, new Uint8Array(LONG_CELL).fill(0x61), bytes.subarray(from)),
  'other newlines': ({ before, inside, after }) =>
    joined(
      before,
      inside.map((one) => (one === 0x0a ? 0x0d : one)),
      after,
    ),
  twice: ({ bytes }) => joined(bytes, bytes),
  'swap parts': ({ before, inside, after }) => joined(after, inside, before),
  'swap columns': ({ bytes, from, until }) => byLines(bytes, from, until, (line) => [swapped(line)]),
  'lines again': ({ bytes, from, until }) => byLines(bytes, from, until, (line) => [line, line]),
};

/** The bytes with a wound in them. The bytes given stay as they are. */
export function wounded(bytes: Uint8Array, wound: Wound): Uint8Array {
  const from = Math.floor(wound.where * bytes.length);
  const until = Math.min(bytes.length, from + Math.max(1, Math.floor(wound.size * bytes.length)));
  const [before, inside, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, until),
    bytes.subarray(until),
  ];
  return WAYS[wound.kind]({ bytes, from, until, before, inside, after, wound });
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
