import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { engineForUs } from './engine-exports.ts';

const DIST = '@duckdb/duckdb-wasm/dist/';
const WASM = 'duckdb-eh.wasm';
const WORKER = 'duckdb-browser-eh.worker.js';
const OURS = '\0linewise:engine-files:';
const PACKED = path.join(import.meta.dirname, '../../node_modules/.cache/linewise');

interface EngineFile {
  /** Below the folder of the page. */
  name: string;
  content: Uint8Array | string;
}

/**
 * Publishes the database and its worker below `engine/` and answers their addresses to who imports those files of the package with
 * `?url`. Their names change with their content, so that they may be cached for ever.
 */
export function engineFiles(): Plugin {
  let made: Promise<ReadonlyMap<string, EngineFile>> | null = null;
  const files = () => (made ??= makeFiles());
  return {
    name: 'linewise:engine-files',
    enforce: 'pre',
    resolveId: (id) => ([WASM, WORKER].some((file) => id === `${DIST}${file}?url`) ? OURS + id : null),
    async load(id) {
      if (!id.startsWith(OURS)) return null;
      const file = (await files()).get(id.slice(OURS.length + DIST.length).replace(/\?url$/, ''));
      if (file === undefined) throw new Error(`No file of the database: ${id}`);
      if (this.environment.mode === 'build')
        this.emitFile({ type: 'asset', fileName: file.name, source: file.content });
      return `export default new URL(${JSON.stringify(file.name)}, document.baseURI).href;`;
    },
    configureServer(server) {
      server.middlewares.use('/engine', (request, response, next) => {
        const send = (all: ReadonlyMap<string, EngineFile>) => {
          const asked = `engine/${(request.url ?? '').replace(/^\/|\?.*$/g, '')}`;
          const file = [...all.values()].find(({ name }) => name === asked);
          if (file === undefined) return next();
          const type = asked.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
          response.setHeader('Content-Type', type).end(file.content);
        };
        files().then(send, next);
      });
    },
  };
}

async function makeFiles(): Promise<ReadonlyMap<string, EngineFile>> {
  const { resolve } = createRequire(import.meta.url);
  const original = await readFile(resolve(DIST + WORKER), 'utf8');
  const script = original.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  const { wasm } = await engineForUs(new Uint8Array(await readFile(resolve(DIST + WASM))), script);
  return new Map([
    [WASM, { name: `engine/duckdb-eh-${hashOf(wasm)}.wasm.bin`, content: await pack(wasm) }],
    [WORKER, { name: `engine/duckdb-browser-eh-${hashOf(script)}.worker.js`, content: script }],
  ]);
}

/** Gzipped. 27 MB take seconds, so it is done once. */
async function pack(wasm: Uint8Array): Promise<Uint8Array> {
  const packed = path.join(PACKED, `duckdb-eh-${hashOf(wasm)}.wasm.gz`);
  try {
    return await readFile(packed);
  } catch {
    const bytes = await promisify(gzip)(wasm, { level: constants.Z_BEST_COMPRESSION });
    await mkdir(PACKED, { recursive: true });
    // Whole at once: another build may be reading it.
    await writeFile(`${packed}.${process.pid}`, bytes);
    await rename(`${packed}.${process.pid}`, packed);
    return bytes;
  }
}

function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
