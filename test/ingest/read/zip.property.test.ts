import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportRefusal } from '../../../src/ingest/inspection.ts';
import { openZip } from '../../../src/ingest/read/archive/open-zip.ts';
import { unpackBudget } from '../../../src/ingest/read/archive/unpack-budget.ts';
import { runs } from '../property/runs.ts';

const members = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[a-zé☂]{1,8}(?:\/[a-z]{1,4})?\.csv$/),
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constant(''),
      fc.constant('a;b\n'.repeat(2000)),
    ),
    level: fc.constantFrom(0, 6),
    zip64: fc.boolean(),
    dataDescriptor: fc.boolean(),
    extendedTimestamp: fc.boolean(),
  }),
  { selector: ({ name }) => name, maxLength: 4 },
);
const archive = fc.record({
  members,
  comment: fc.constantFrom('', 'PK and more', 'x'.repeat(65_535)),
  before: fc.constantFrom('', '#!/bin/sh of what unpacks itself\n'),
});
type Archive = typeof archive extends fc.Arbitrary<infer T> ? T : never;

/** As another library writes it. */
async function written({ members: files, comment, before }: Archive): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const { name, text, ...options } of files) await writer.add(name, new TextReader(text), options);
  return new Blob([before, await writer.close(new TextEncoder().encode(comment))]);
}

async function read(file: Blob): Promise<Record<string, string>> {
  const found = await openZip(file, unpackBudget(file.size));
  const contents = found.map(async (member) => {
    const told: number[] = [];
    const unpacked = await member.unpack({ signal: undefined, onBytes: (bytes) => told.push(bytes) });
    expect(told.at(-1) ?? 0).toBeLessThanOrEqual(member.packedBytes);
    return [member.name, await unpacked.text()];
  });
  return Object.fromEntries(await Promise.all(contents));
}

const asWritten = ({ members: files }: Archive) =>
  Object.fromEntries(
    files.map(({ name, text }) => [name, new TextDecoder().decode(new TextEncoder().encode(text))]),
  );

describe('a ZIP archive', () => {
  it('is read as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(archive, async (made) => {
        expect(await read(await written(made))).toEqual(asWritten(made));
      }),
      runs(100),
    );
  });

  it('of which a byte was changed is refused, or every file in it is as it was', async () => {
    await fc.assert(
      fc.asyncProperty(archive, fc.nat(), fc.integer({ min: 1, max: 255 }), async (made, place, change) => {
        const bytes = new Uint8Array(await (await written(made)).arrayBuffer());
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const contents = await read(new Blob([bytes])).catch((error: unknown) => {
          if (error instanceof ImportRefusal) return {};
          throw error;
        });
        const whole = Object.values(asWritten(made));
        for (const text of Object.values(contents)) expect(whole).toContain(text);
      }),
      runs(200),
    );
  });

  it('that was cut is refused', async () => {
    await fc.assert(
      fc.asyncProperty(archive, fc.nat(), async (made, place) => {
        const file = await written({ ...made, comment: '' });
        await expect(read(file.slice(0, place % file.size))).rejects.toBeInstanceOf(ImportRefusal);
      }),
      runs(100),
    );
  });

  it('names a file as MS-DOS did where it has no other name', async () => {
    const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
    await writer.add('caf\u00E9.csv', new TextReader('x'), {
      useUnicodeFileNames: false,
      encodeText: () => new Uint8Array([0x63, 0x61, 0x66, 0x82, 0x2e, 0x63, 0x73, 0x76]),
    });
    expect(await read(await writer.close())).toEqual({ 'café.csv': 'x' });
  });
});
