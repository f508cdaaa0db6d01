import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootNodeEngine } from '../../src/engine/node-engine.ts';
import { openDiskFile, placeOnDisk } from '../../src/engine/node-file.ts';
import { testEngine } from '../support/node-engine.ts';

const TEXT = 'nummer,naam\n1,één\n2,"twee, of meer"\n3,drie\n';
const BYTES = new TextEncoder().encode(TEXT);

let folder = '';
let path = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'linewise-disk-'));
  path = join(folder, 'tickets.csv');
  writeFileSync(path, TEXT, { mode: 0o400 });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file on disk', () => {
  test('is the file in memory, slice by slice, and knows where each slice is', async () => {
    const file = await openDiskFile(path, 'tickets.csv');
    expect([file.name, file.size, await file.text()]).toEqual(['tickets.csv', BYTES.length, TEXT]);
    const bound = fc.integer({ min: -60, max: 60 });
    await fc.assert(
      fc.asyncProperty(bound, bound, bound, async (start, end, again) => {
        const part = file.slice(start, end).slice(again);
        const expected = new Blob([BYTES]).slice(start, end).slice(again);
        const bytes = new Uint8Array(await expected.arrayBuffer());
        expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes);
        const place = placeOnDisk(part);
        expect(place?.size).toBe(bytes.length);
        expect(BYTES.slice(place?.from, (place?.from ?? 0) + bytes.length)).toEqual(bytes);
      }),
      { numRuns: 100 },
    );
  });

  test('is a part of what it is joined with', async () => {
    const file = await openDiskFile(path, 'tickets.csv');
    const joined = new Blob([file.slice(0, 11), '!']);
    expect(await joined.text()).toBe('nummer,naam!');
    expect(placeOnDisk(joined)).toBeUndefined();
  });

  test('is read by each database of a process, whichever was started last', async () => {
    const first = await testEngine();
    const second = await bootNodeEngine();
    writeFileSync(join(folder, 'other.csv'), 'a\n1\n2\n');
    const read = `SELECT a FROM read_csv('upload-0.csv', auto_detect=false, header=true, columns={'a': 'VARCHAR'})`;
    try {
      await first.registerFile('upload-0.csv', (await openDiskFile(path, 'tickets.csv')).slice(0, 6));
      await second.registerFile('upload-0.csv', await openDiskFile(join(folder, 'other.csv'), 'other.csv'));
      expect(await second.run(read)).toEqual([{ a: '1' }, { a: '2' }]);
      expect(await first.run(read.replace('header=true', 'header=false'))).toEqual([{ a: 'nummer' }]);
    } finally {
      await first.dropFile('upload-0.csv');
      await second.close();
    }
  });

  test('is read by the database from where the slice begins, without permission to write', async () => {
    const engine = await testEngine();
    const file = await openDiskFile(path, 'tickets.csv');
    const rows = async (blob: Blob) => {
      await engine.registerFile('upload-1.csv', blob);
      const read = `read_csv('upload-1.csv', auto_detect=false, header=false, columns={'a': 'VARCHAR', 'b': 'VARCHAR'}, parallel=false)`;
      try {
        return await engine.run(`SELECT a, b FROM ${read}`);
      } finally {
        await engine.dropFile('upload-1.csv');
      }
    };
    const twice = [await rows(file.slice(12, -7)), await rows(file.slice(12, -7))];
    expect(twice[0]).toEqual([
      { a: '1', b: 'één' },
      { a: '2', b: 'twee, of meer' },
    ]);
    expect(twice[1]).toEqual(twice[0]);
    const gone = join(folder, 'gone.csv');
    writeFileSync(gone, TEXT);
    const lost = await openDiskFile(gone, 'gone.csv');
    rmSync(gone);
    await expect(rows(lost)).rejects.toMatchObject({ name: 'EngineError', code: 'sql' });
    expect(await rows(new Blob(['9,negen\n']))).toEqual([{ a: '9', b: 'negen' }]);
    expect(await rows(file.slice(-7))).toEqual([{ a: '3', b: 'drie' }]);
  });
});
