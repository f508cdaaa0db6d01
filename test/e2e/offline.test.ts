import type { Page } from '@playwright/test';
import { retiredServiceWorker } from '../../src/build/service-worker.ts';
import { expectFigures } from './support/figures.ts';
import { DIST, startHost, type Host } from './support/hosts.ts';
import { expect, test as base } from './support/page.ts';
import {
  chooseFile,
  expectOverview,
  makeReport,
  readTruth,
  samplePath,
  showAllData,
} from './support/report.ts';
import { NEXT, nextVersion } from './support/republish.ts';

const SAMPLE = 'topdesk-meldingen.csv';
const OWN = 'everything-wrong.csv';
const NEWS = 'Er is een nieuwe versie van Linewise';

interface Published {
  host: Host;
  /** Every file that the host was asked for, as often as it was. */
  asked: readonly string[];
  /** Puts the next version in the place of this one; `halfway`: all but the page itself. */
  publishNext(options?: { halfway: boolean }): Promise<void>;
  /** Gives this in the place of sw.js. */
  replaceWorker(script: string): void;
}

/** On a host whose folder the page is in, with the service worker that other tests go without. */
const at = (where: string) =>
  base.extend<{ folder: string; published: Published }>({
    serviceWorkers: 'allow',
    folder: [where, { option: true }],
    published: async ({ folder }, use) => {
      let shown = DIST;
      let page = DIST;
      let remove = async (): Promise<void> => undefined;
      let worker: string | null = null;
      const asked: string[] = [];
      const host = await startHost((file) => (file === 'index.html' ? page : shown), {
        base: folder,
        answer(file, response) {
          asked.push(file);
          if (file !== 'sw.js' || worker === null) return false;
          response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(worker);
          return true;
        },
      });
      await use({
        host,
        asked,
        async publishNext({ halfway } = { halfway: false }) {
          const next = await nextVersion();
          remove = () => next.remove();
          shown = next.folder;
          if (!halfway) page = shown;
        },
        replaceWorker(script) {
          worker = script;
        },
      });
      await host.stop();
      await remove();
    },
    baseURL: ({ published: { host } }, use) => use(host.url),
  });

/** The page is kept whole, and answers for itself from now on. */
async function expectKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

const version = (page: Page) => page.locator('script[type=module]').getAttribute('src');
const cacheNames = (page: Page) => page.evaluate(async () => (await caches.keys()).toSorted());
const news = (page: Page) => page.locator('[aria-live]').filter({ hasText: NEWS });

for (const folder of ['/', '/team/linewise/']) {
  at(folder)(
    `after one visit the page opens without a network, in ${folder}`,
    async ({ page, context, published, offences }) => {
      await page.goto('./');
      await expectKept(page);
      // This host lets nothing be stored, as a private window stores nothing of that size.
      expect(published.asked.filter((file) => file.endsWith('.wasm.bin'))).toHaveLength(1);
      expect(await cacheNames(page)).toHaveLength(1);
      await published.host.stop();
      await context.setOffline(true);

      await page.goto('./#/overview?sample=topdesk');
      await page.reload();
      await expectOverview(page);
      await showAllData(page);
      await expectFigures(page, readTruth().files[SAMPLE].figures);
      expect(offences.splice(0)).toEqual([]);
    },
  );
}

const test = at('/linewise/');

test('a new version is announced, waits for a click, and finds the report as it was', async ({
  page,
  context,
  published,
}) => {
  await page.goto('./');
  await expectKept(page);
  await chooseFile(page, samplePath(OWN));
  await makeReport(page);
  const { figures } = readTruth().files[OWN];
  await expectFigures(page, figures);
  const address = page.url();
  const [before, caches] = [await version(page), await cacheNames(page)];

  await expect(news(page)).toBeHidden();

  await published.publishNext();
  // Another tab, or the next look of the browser, finds it.
  const other = await context.newPage();
  await other.goto('./#/definitions');
  await expect(news(page)).toBeVisible();
  expect(await version(page)).toBe(before);
  expect(await version(other)).toBe(before);

  await news(page).getByRole('button', { name: 'Nu herladen' }).click();
  await expect.poll(() => version(page)).toContain(NEXT);
  expect(page.url()).toBe(address);
  await expectFigures(page, figures);

  // The other tab goes on with its own version, of which the host has nothing any more.
  expect(await version(other)).toBe(before);
  await other.getByRole('combobox', { name: 'Taal' }).selectOption('en');
  await expect(other.getByRole('combobox', { name: 'Language' })).toBeVisible();
  await other.close();

  // Once no tab shows it any more, the old version goes.
  await page.reload();
  await expect.poll(() => cacheNames(page)).not.toEqual(expect.arrayContaining(caches));
  expect(await cacheNames(page)).toHaveLength(1);
});

test('of a host that is halfway a new version nothing is kept', async ({ page, published }) => {
  await page.goto('./');
  await expectKept(page);
  const kept = await cacheNames(page);
  await published.publishNext({ halfway: true });
  const update = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const end = new Promise<string>((resolve) =>
      registration?.addEventListener('updatefound', () => {
        const coming = registration.installing;
        coming?.addEventListener('statechange', () => coming.state !== 'installing' && resolve(coming.state));
      }),
    );
    await registration?.update();
    return end;
  });
  expect(await update).toBe('redundant');
  await expect(news(page)).toBeHidden();
  await page.reload();
  await expect.poll(() => cacheNames(page)).toEqual(kept);
});

test('a site that wants no service worker any more leaves nothing in the browser', async ({
  page,
  published,
}) => {
  await page.goto('./');
  await expectKept(page);
  published.replaceWorker(await retiredServiceWorker());
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});
