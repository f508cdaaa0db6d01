import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chunks } from './src/build/chunks.ts';
import { className } from './src/build/class-name.ts';
import { directJsx } from './src/build/direct-jsx.ts';
import { engineFiles } from './src/build/engine-files.ts';
import { leanPackages } from './src/build/lean-packages.ts';
import { secondMinifier } from './src/build/second-minifier.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { sharedHelpers } from './src/build/shared-helpers.ts';
import { thirdParty } from './src/build/third-party.ts';
import { buildViewerTemplate } from './src/viewer/build/build-viewer-template.ts';

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
  envPrefix: 'LINEWISE_',
  plugins: [
    react(),
    directJsx(),
    leanPackages(),
    sharedHelpers(),
    engineFiles(),
    viewerTemplate(),
    thirdParty(),
    secondMinifier(),
    noPolicyInDevelopment(),
    serviceWorker(),
  ],
  css: { modules: { generateScopedName: className } },
  build: {
    target: 'es2022',
    rolldownOptions: {
      output: { codeSplitting: chunks },
      // No module here is made for what happens when a property of something is read.
      treeshake: { propertyReadSideEffects: false },
    },
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
