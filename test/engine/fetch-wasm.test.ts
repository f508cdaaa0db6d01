import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchWasm } from '../../src/engine/fetch-wasm.ts';

/** The smallest module there is: magic number and version. */
const WASM = Buffer.from([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);
const ANSWERS: Record<string, { body: Buffer; headers?: Record<string, string>; status?: number }> = {
  '/gzipped.bin': { body: gzipSync(WASM) },
  '/encoded.bin': { body: gzipSync(WASM), headers: { 'Content-Encoding': 'gzip' } },
  '/page.bin': { body: Buffer.from('<!doctype html>') },
  '/gone.bin': { body: Buffer.from(''), status: 404 },
};

describe('fetchWasm', () => {
  const server = createServer(({ url = '' }, response) => {
    const { body, headers, status = 200 } = ANSWERS[url] ?? { body: Buffer.from(''), status: 500 };
    response.writeHead(status, headers).end(body);
  });
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port');
    origin = `http://127.0.0.1:${address.port}`;
  });
  afterAll(() => server.close());

  it.each(['/gzipped.bin', '/encoded.bin'])('answers a blob of the wasm behind %s', async (file) => {
    const url = await fetchWasm(origin + file);
    expect(url).toMatch(/^blob:/);
    const response = await fetch(url);
    expect(response.headers.get('Content-Type')).toBe('application/wasm');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(WASM);
  });

  it.each(['/page.bin', '/gone.bin'])('refuses %s', async (file) => {
    await expect(fetchWasm(origin + file)).rejects.toThrow(file);
  });
});
