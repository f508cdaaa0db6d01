import { readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectFigures } from './support/figures.ts';
import { DIST, hasNginx, hasPython, startHost, startNginx, startPython, type Host } from './support/hosts.ts';
import { expect, test as base } from './support/page.ts';
import { expectOverview, readTruth, showAllData } from './support/report.ts';
import { NEXT, nextVersion } from './support/republish.ts';

interface Start {
  start(): Promise<Host>;
  /** Why it cannot be tested here. */
  absent?: string | null;
}

/** A test of the page as a host of its own serves it; skipped where that host is not installed. */
const on = (start: Start) =>
  base.extend<{ how: Start; host: Host }>({
    how: [start, { option: true }],
    host: async ({ how }, use, info) => {
      info.skip(typeof how.absent === 'string', how.absent ?? '');
      const host = await how.start();
      await use(host);
      await host.stop();
    },
    baseURL: ({ host }, use) => use(host.url),
  });

async function expectSample(page: Page): Promise<void> {
  await page.goto('./#/overview?sample=topdesk');
  await expectOverview(page);
  await showAllData(page);
  await expectFigures(page, readTruth().files['topdesk-meldingen.csv'].figures);
}

async function startPythonAbove(): Promise<Host> {
  const folder = await mkdtemp(path.join(tmpdir(), 'linewise-python-'));
  await symlink(DIST, path.join(folder, 'linewise'));
  const host = await startPython(folder);
  const stop = async () => {
    await host.stop();
    await rm(folder, { recursive: true });
  };
  return { ...host, url: `${host.url}linewise/`, stop };
}

const onPython = on({
  start: startPythonAbove,
  absent: hasPython ? null : 'python3 is not installed',
});
onPython('in a folder of python -m http.server, which compresses nothing', async ({ page }) => {
  await expectSample(page);
});

const onNginx = on({ start: startNginx, absent: hasNginx ? null : 'nginx is not installed' });
onNginx(
  'on nginx, with the configuration of this repository and files gzipped beforehand',
  async ({ page, host }) => {
    const encodings = new Map<string, string | undefined>();
    page.on('response', (response) => {
      encodings.set(path.extname(new URL(response.url()).pathname), response.headers()['content-encoding']);
    });
    await expectSample(page);
    expect(Object.fromEntries(encodings)).toMatchObject({ '.js': 'gzip', '.css': 'gzip', '.csv': 'gzip' });
    expect(encodings.has('.bin')).toBe(true);
    expect(encodings.get('.bin')).toBeUndefined();

    const headersOf = async (file: string) => (await fetch(host.url + file)).headers;
    const script = (await page.locator('script[type=module]').getAttribute('src')) ?? '';
    expect((await headersOf(script)).get('Cache-Control')).toContain('immutable');
    for (const file of ['', 'sw.js']) expect((await headersOf(file)).get('Cache-Control')).toBe('no-cache');
    expect((await headersOf('')).get('Content-Security-Policy')).toMatch(
      /script-src.*frame-ancestors 'none'/,
    );
    // Its scripts stand in it: it has a policy of its own.
    expect((await headersOf('viewer.html')).get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
    expect((await fetch(`${host.url}assets/gone.js`)).status).toBe(404);
  },
);

/** Takes the database for a text that it gzipped itself, so that the browser inflates it on the way. */
const startMistaken = () =>
  startHost(DIST, {
    base: '/team/linewise/',
    answer(file, response) {
      if (!file.endsWith('.wasm.bin')) return false;
      response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Encoding': 'gzip' });
      response.end(readFileSync(path.join(DIST, file)));
      return true;
    },
  });
on({ start: startMistaken })(
  'where the wasm has the wrong type and an encoding of its own',
  async ({ page }) => {
    await expectSample(page);
  },
);

/** Answers its start page for all it does not have, which is the database. */
const startFallingBack = () =>
  startHost(DIST, {
    answer(file, response) {
      if (!file.startsWith('engine/')) return false;
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end(readFileSync(path.join(DIST, 'index.html')));
      return true;
    },
  });
on({ start: startFallingBack })(
  'a host without the database, which answers its start page instead, is told of',
  async ({ page, offences }) => {
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText(
      'Op de plek waar de pagina vandaan komt, ontbreekt een bestand',
    );
    await page.getByRole('button', { name: /^TOPdesk/ }).click();
    await expect(page.getByRole('alert').last()).toContainText('De database in de browser kon niet starten');
    expect(offences.splice(0).join('\n')).toMatch(/console error: .*The database did not start/);
  },
);

/** Ends the database halfway, and says that it is whole. */
const startCutting = () =>
  startHost(DIST, {
    answer(file, response) {
      if (!file.endsWith('.wasm.bin')) return false;
      response.writeHead(200).end(readFileSync(path.join(DIST, file)).subarray(0, 1_000_000));
      return true;
    },
  });
on({ start: startCutting })('a database that comes cut off is told of', async ({ page, offences }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^TOPdesk/ }).click();
  await expect(page.getByRole('alert').last()).toContainText('De database in de browser kon niet starten');
  expect(offences.splice(0).join('\n')).toMatch(/console error: .*The database did not start/);
});

/** Has a new version from the moment that it gave the start page of this one. */
async function startChanging(): Promise<Host> {
  const next = await nextVersion();
  let pages = 0;
  const host = await startHost((file) => {
    if (file === 'index.html') pages++;
    return pages < 2 && /^(?:index|browser|assets\/(?:index|inter|nl)-)/.test(file) ? DIST : next.folder;
  });
  const stop = async () => {
    await host.stop();
    await next.remove();
  };
  return { ...host, stop };
}

on({ start: startChanging })(
  'a page whose files are gone from the host says that there is a new version',
  async ({ page, offences }) => {
    await page.goto('./');
    const notice = page.getByRole('alert').filter({ hasText: 'Er is een nieuwe versie van Linewise' });
    await expect(notice).toBeVisible();
    await expect(page.getByRole('button', { name: /^TOPdesk/ })).toBeVisible();
    // Its screens are gone as well; what is there goes on.
    await page.evaluate(() => (location.hash = '#/review'));
    await page.evaluate(() => (location.hash = '#/overview?sample=topdesk'));
    await expect(notice).toBeVisible();
    await expect(page.getByRole('banner')).toBeVisible();
    await notice.getByRole('button', { name: 'Nu herladen' }).click();
    await expectOverview(page);
    expect(await page.locator('script[type=module]').getAttribute('src')).toContain(NEXT);
    expect(offences.splice(0).join('\n')).toContain('404');
  },
);
