import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chunks } from './src/build/chunks.ts';
import { className } from './src/build/class-name.ts';
import { directJsx } from './src/build/direct-jsx.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { thirdParty } from './src/build/third-party.ts';
import { buildViewerTemplate } from './src/viewer/build/build-viewer-template.ts';

/** DuckDB's own files. Named by the version of the package, so that they may be cached for ever. */
const dist = path.dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));

async function engineFiles(): Promise<Map<string, () => Promise<Uint8Array | string>>> {
  const { version }: { version: string } = JSON.parse(
    await readFile(path.join(dist, '../package.json'), 'utf8'),
  );
  return new Map<string, () => Promise<Uint8Array | string>>([
    [`engine/duckdb-eh-${version}.wasm.bin`, () => gzippedWasm(version)],
    [`engine/duckdb-browser-eh-${version}.worker.js`, workerScript],
  ]);
}

async function workerScript(): Promise<string> {
  const script = await readFile(path.join(dist, 'duckdb-browser-eh.worker.js'), 'utf8');
  return script.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}

/** Compressing 34 MB takes seconds, so it is done once. */
async function gzippedWasm(version: string): Promise<Uint8Array> {
  const cache = path.join(import.meta.dirname, 'node_modules/.cache/linewise');
  const cached = path.join(cache, `duckdb-eh-${version}.wasm.gz`);
  try {
    return await readFile(cached);
  } catch {
    const wasm = await readFile(path.join(dist, 'duckdb-eh.wasm'));
    const bytes = await promisify(gzip)(wasm, { level: constants.Z_BEST_COMPRESSION });
    await mkdir(cache, { recursive: true });
    await writeFile(cached, bytes);
    return bytes;
  }
}

function engineAssets(): Plugin {
  return {
    name: 'linewise:engine-assets',
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [fileName, content] of await engineFiles()) {
        this.emitFile({ type: 'asset', fileName, source: await content() });
      }
    },
    async configureServer(server) {
      const files = await engineFiles();
      server.middlewares.use((request, response, next) => {
        const content = files.get((request.url ?? '').replace(/^\//, '').replace(/\?.*$/, ''));
        if (!content) return next();
        const type = request.url?.includes('.js') ? 'text/javascript' : 'application/octet-stream';
        content().then((body) => response.setHeader('Content-Type', type).end(body), next);
      });
    },
  };
}

/** The page that a snapshot is shared in: it is in the build, and made anew for each request while developing. */
function viewerTemplate(): Plugin {
  return {
    name: 'linewise:viewer-template',
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      this.emitFile({ type: 'asset', fileName: 'viewer.html', source: await buildViewerTemplate() });
    },
    configureServer(server) {
      server.middlewares.use('/viewer.html', (_, response, next) => {
        buildViewerTemplate().then(
          (html) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html),
          next,
        );
      });
    },
  };
}

/** The development server injects inline scripts and styles and talks over a socket: no policy there. */
function noPolicyInDevelopment(): Plugin {
  return {
    name: 'linewise:no-policy-in-development',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [
    react(),
    directJsx(),
    engineAssets(),
    viewerTemplate(),
    thirdParty(),
    noPolicyInDevelopment(),
    serviceWorker(),
  ],
  css: { modules: { generateScopedName: className } },
  build: {
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: chunks } },
  },
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    setupFiles: ['test/support/load-messages.ts', 'test/support/empty-engine.ts'],
    environment: 'node',
    pool: 'forks',
    // One process runs many files, so that the engine, which takes two seconds to start, starts once in each process.
    isolate: false,
    // The reporter takes next to nothing: no core is left to it, as Vitest would.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Far from the zones that Linewise reports in, so that a use of the machine's own zone shows.
    env: { TZ: 'America/Los_Angeles' },
  },
});
