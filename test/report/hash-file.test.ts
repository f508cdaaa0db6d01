import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../src/report/hash-file.ts';
import { sourceHashes } from '../../src/report/source-hashes.ts';

const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** Bytes that do not repeat, made without chance. */
function bytesOf(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = length + 1;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

const STEP = 1024 * 1024;

describe('SHA-256 of a file', () => {
  it.each([0, 1, 55, 56, 64, STEP - 1, STEP, STEP + 1, 3 * STEP + 77])(
    'of %i bytes is that of another implementation',
    async (length) => {
      const bytes = bytesOf(length);
      expect(await sha256Of(new Blob([bytes]))).toBe(hashOf(bytes));
    },
  );

  it('is the published one of "abc"', async () => {
    expect(await sha256Of(new Blob(['abc']))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('says how far it is, and reads no more than a step at once', async () => {
    const shares: number[] = [];
    const blob = new Blob([bytesOf(2 * STEP + 10)]);
    await sha256Of(blob, (share) => shares.push(share));
    expect(shares).toEqual([STEP / blob.size, (2 * STEP) / blob.size, 1]);
  });

  it('stops when it is no longer wanted', async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    const hashed = sha256Of(
      new Blob([bytesOf(4 * STEP)]),
      (share) => {
        shares.push(share);
        controller.abort(new Error('enough'));
      },
      controller.signal,
    );
    await expect(hashed).rejects.toThrow('enough');
    expect(shares).toHaveLength(1);
    await expect(sha256Of(new Blob([]), undefined, AbortSignal.abort(new Error('no')))).rejects.toThrow('no');
  });
});

describe('the hashes of the sources of a report', () => {
  it('are those of the chosen files, of every member that of its archive', async () => {
    const zip = zipSync({ 'march.csv': bytesOf(100), 'april.csv': bytesOf(200) });
    const files = [new File([zip.slice()], 'export.zip'), new File(['a,b'], 'may.csv')];
    const sources = [{ name: 'export.zip/march.csv' }, { name: 'may.csv' }, { name: 'export.zip/april.csv' }];
    expect(await sourceHashes(sources, files)).toEqual([
      { name: 'export.zip/march.csv', sha256: hashOf(zip) },
      { name: 'may.csv', sha256: hashOf('a,b') },
      { name: 'export.zip/april.csv', sha256: hashOf(zip) },
    ]);
  });

  it('of files of one name are in the order of the files', async () => {
    const files = ['one', 'two', 'three'].map((text) => new File([text], 'export.csv'));
    const sources = files.map(({ name }) => ({ name }));
    expect((await sourceHashes(sources, files)).map(({ sha256 }) => sha256)).toEqual(
      ['one', 'two', 'three'].map(hashOf),
    );
    await expect(sourceHashes([{ name: 'other.csv' }], files)).rejects.toThrow(RangeError);
  });

  it('are worked out once', async () => {
    let reads = 0;
    class Counted extends File {
      override slice(...of: Parameters<File['slice']>): Blob {
        reads += 1;
        return super.slice(...of);
      }
    }
    const file = new Counted(['x'], 'x.csv');
    const first = await sourceHashes([file], [file]);
    expect(await sourceHashes([file], [file])).toEqual(first);
    expect(reads).toBe(1);
  });
});
