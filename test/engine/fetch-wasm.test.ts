import { createServer, type ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchWasm, MissingFile } from '../../src/engine/fetch-wasm.ts';

/** The smallest module there is: magic number and version. */
const WASM = Buffer.from([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);
const PACKED = gzipSync(WASM);

interface Answer {
  parts: readonly Buffer[];
  headers?: Record<string, string>;
  status?: number;
  /** The connection ends before the whole is there. */
  breaks?: boolean;
}

const ANSWERS: Record<string, Answer> = {
  '/gzipped.bin': { parts: [PACKED] },
  '/encoded.bin': { parts: [PACKED], headers: { 'Content-Encoding': 'gzip' } },
  '/plain.bin': { parts: [WASM] },
  '/drop-by-drop.bin': { parts: [...PACKED].map((byte) => Buffer.of(byte)) },
  '/page.bin': { parts: [Buffer.from('<!doctype html>')] },
  '/empty.bin': { parts: [] },
  '/gone.bin': { parts: [], status: 404 },
  '/broken-off.bin': { parts: [PACKED.subarray(0, 10)], breaks: true },
};

async function answer({ parts, headers, status = 200, breaks = false }: Answer, response: ServerResponse) {
  response.writeHead(status, headers);
  for (const part of parts) {
    response.write(part);
    await setImmediate();
  }
  if (breaks) response.destroy();
  else response.end();
}

describe('fetchWasm', () => {
  const server = createServer(({ url = '' }, response) => {
    void answer(ANSWERS[url] ?? { parts: [], status: 500 }, response);
  });
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port');
    origin = `http://127.0.0.1:${address.port}`;
  });
  afterAll(() => server.close());

  async function fetched(file: string): Promise<Buffer[]> {
    const parts: Buffer[] = [];
    await fetchWasm(origin + file, (bytes) => parts.push(Buffer.from(bytes)));
    return parts;
  }

  it.each([
    ['/gzipped.bin', PACKED],
    ['/drop-by-drop.bin', PACKED],
    ['/encoded.bin', WASM],
    ['/plain.bin', WASM],
  ])('gives the bytes of %s as they come, and none at the end', async (file, bytes) => {
    const parts = await fetched(file);
    expect(Buffer.concat(parts)).toEqual(bytes);
    expect(parts.findIndex(({ length }) => length === 0)).toBe(parts.length - 1);
  });

  it.each(['/page.bin', '/gone.bin', '/empty.bin', '/broken-off.bin'])(
    'says that %s is not there',
    async (file) => {
      await expect(fetched(file)).rejects.toThrow(MissingFile);
      await expect(fetched(file)).rejects.toThrow(file);
    },
  );
});
