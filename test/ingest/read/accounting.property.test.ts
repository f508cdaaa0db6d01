import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportRefusal } from '../../../src/ingest/inspection.ts';
import { readFile } from './read-file.ts';

const HEADERS = ['Nummer', 'Onderwerp', 'Groep', 'Aangemeld'];
const FILLER_ROWS = 12;

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'é', '€', ' ', '"', ',', ';', '\n', '\r\n', '\t', '|', '0'),
    maxLength: 8,
  }),
  fc.constantFrom('', 'Servicedesk', '01-02-2024', '"', 'a"b', ' "a"'),
);
const dialect = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  lastNewline: fc.boolean(),
});
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });

/** Plain rows on top, so that the dialect is not a matter of luck; the first column counts, so that no row is an empty line. */
function numbered(rows: string[][]): string[][] {
  const filler = Array.from({ length: FILLER_ROWS }, () => ['Printer stuk', 'Servicedesk', '2024-01-02']);
  return [...filler, ...rows].map((row, i) => [String(i + 1), ...row]);
}

function quoted(text: string): string {
  return /[",;\t|\r\n]|^ /.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function toLines(
  rows: string[][],
  { delimiter, newline, lastNewline }: { delimiter: string; newline: string; lastNewline: boolean },
): string[] {
  return rows.map(
    (row, i) => row.map(quoted).join(delimiter) + (lastNewline || i < rows.length - 1 ? newline : ''),
  );
}

describe('any table', () => {
  it('comes back cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(table, dialect, async (cells, format) => {
        const rows = numbered(cells);
        const read = await readFile(toLines([HEADERS, ...rows], format).join(''));
        expect(read.rows).toEqual(rows.map((row, i) => [i + 1, ...row.map((text) => text || null)]));
        expect(read.raw.refused).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});

const damage = fc.array(
  fc.record({
    where: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.integer({ min: 0, max: 6 }),
    insert: fc
      .uint8Array({ maxLength: 2 })
      .chain((bytes) =>
        fc.constantFrom(
          ...['"', '""', ',', ';', '\n', '\r', '\r\n', '", "', '"\n', ',,,,,', 'x,"y'].map((t) =>
            Buffer.from(t),
          ),
          bytes,
        ),
      ),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('a damaged table', () => {
  it('accounts for every record: the numbers of accepted and refused rows are 1 … n', async () => {
    await fc.assert(
      fc.asyncProperty(table, dialect, damage, async (cells, format, wounds) => {
        const rows = numbered(cells);
        const lines = toLines([HEADERS, ...rows], format);
        const sound = Buffer.from(lines.slice(0, 1 + FILLER_ROWS).join(''));
        let tail = Buffer.from(lines.slice(1 + FILLER_ROWS).join(''));
        for (const { where, remove, insert } of wounds) {
          const at = Math.floor(where * tail.length);
          tail = Buffer.concat([tail.subarray(0, at), insert, tail.subarray(at + remove)]);
        }
        const read = await readFile(new Uint8Array(Buffer.concat([sound, tail]))).catch((error: unknown) => {
          if (error instanceof ImportRefusal && error.code === 'unknown_encoding') return null;
          throw error;
        });
        if (!read) return;
        const { raw, quarantine } = read;
        expect(read.rows.length).toBe(raw.accepted);
        expect(quarantine.length).toBe(raw.refused);
        const numbers = [...read.rows, ...quarantine].map((row) => Number(row[0])).toSorted((a, b) => a - b);
        expect(numbers).toEqual(Array.from({ length: raw.accepted + raw.refused }, (_, i) => i + 1));
        expect(read.rows.slice(0, FILLER_ROWS)).toEqual(
          rows.slice(0, FILLER_ROWS).map((row, i) => [i + 1, ...row]),
        );
      }),
      { numRuns: 250 },
    );
  });
});
