import path from 'node:path';
import { preview } from 'vite';
import { launch } from '../bench/browser.ts';

/** The picture of the README: the overview of the built page with a sample, as a reader of English sees it in the light. */
const ROOT = path.resolve(import.meta.dirname, '../..');
const outDir = process.argv[2] ?? 'dist';
const server = await preview({ root: ROOT, build: { outDir }, preview: { port: 0 } });
const browser = await launch();
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 1000 },
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await page.goto(
    `${server.resolvedUrls?.local[0] ?? ''}#/overview?sample=topdesk&period=2026-04-01..2026-06-30&compare=previous`,
  );
  await page.locator('figure svg').first().waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.screenshot({ path: path.join(ROOT, 'docs/overview.png'), animations: 'disabled' });
} finally {
  await browser.close();
  await server.close();
}
