import { defineConfig } from '@playwright/test';
import { CHROMIUM } from '../support/chromium.ts';

const PORT = 4174;
/** A server that runs already, instead of the build in `dist`. */
const served = process.env['E2E_URL'];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // A page takes a core, its database another now and then.
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 40_000 },
  reporter: [['list']],
  forbidOnly: true,
  use: {
    baseURL: served ?? `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'America/Los_Angeles',
    trace: 'off',
    // A page kept from one test would answer in the next. Only offline.test.ts has it.
    serviceWorkers: 'block',
    actionTimeout: 15_000,
    navigationTimeout: 15_000,
    launchOptions: {
      ...CHROMIUM,
      args: [
        ...CHROMIUM.args,
        // The database is compiled anew in each page. Its functions are optimised when they are hot indeed, as in a large import, and not
        // in a test that ends at once: an eighth of all time that the tests take. What the code does is the same.
        '--js-flags=--wasm-tiering-budget=1000000000',
      ],
    },
  },
  ...(served === undefined
    ? {
        webServer: {
          command: `npx vite preview --port ${PORT} --strictPort`,
          cwd: '../..',
          url: `http://localhost:${PORT}`,
          reuseExistingServer: false,
        },
      }
    : {}),
});
