import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { CHROMIUM } from '../support/chromium.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Chromium and the production build of the bench page, served from this machine. */
export interface BenchBrowser {
  version: string;
  /** A page in a profile of its own: no cache, no other page in its process. */
  open(csv?: string): Promise<Page>;
  close(): Promise<void>;
}

/** Builds into `cache`. */
export async function openBrowser(cache: string): Promise<BenchBrowser> {
  const config = {
    root: path.join(import.meta.dirname, 'page'),
    configFile: path.join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: path.join(cache, 'page'), emptyOutDir: true },
  } as const;
  await build(config);
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The bench page is not served');
  const browser = await launch();
  return {
    version: browser.version(),
    async open(csv) {
      const context = await browser.newContext();
      const page = await context.newPage();
      page.setDefaultTimeout(0);
      await page.goto(url);
      if (csv !== undefined) await page.locator('input').setInputFiles(csv);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The machine's own Chromium where it has one. */
export function launch(): Promise<Browser> {
  return chromium.launch(CHROMIUM);
}

/** The same with a profile in this folder, as a user has one. */
export function launchProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...CHROMIUM,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
  });
}
