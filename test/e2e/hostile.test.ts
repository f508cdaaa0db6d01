import { readFileSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import Papa from 'papaparse';
import { HOSTILE, hostileExport } from './support/hostile-export.ts';
import { expect, test } from './support/page.ts';
import {
  checkTitle,
  chooseFile,
  madeFile,
  makeReport,
  makeReportButton,
  reportOf,
  type MadeFile,
} from './support/report.ts';
import { listTotal } from './support/ticket-list.ts';
import { turnedTexts } from './support/turned-text.ts';

const FILE = '<img src=x onerror=ran=1>\u202Evsc.csv';
/** As far as their marks, and what comes after these in the value itself. */
const TURNING = ['\u202Evsc.csv', '\u202Etxt.exe\u2066 16', '\u202Etxt.exe\u2066'];
const MB = 1024 * 1024;
/** Longer than this without a turn, and a page is dead to whoever uses it. */
const FROZEN_MS = 5000;

/** What a file may not bring about in the page: elements of its own, a variable, and long silence. */
async function expectUntouched(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: Reflect.has(globalThis, 'ran'),
    elements: document.querySelectorAll(
      'img[src="x"], [onerror], [onload], iframe, script:not([src]), a[href^="javascript"], form[action]',
    ).length,
    polluted: Object.keys(Object.prototype),
    title: document.querySelectorAll('title:not(svg title)').length,
  }));
  expect(found).toEqual({ ran: false, elements: 0, polluted: [], title: 1 });
  expect(await turnedTexts(page, TURNING), 'turned around by a value before them').toEqual([]);
  expect(await page.title()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
}

async function watchTurns(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let last = performance.now();
    Reflect.set(globalThis, 'longest', 0);
    setInterval(() => {
      const now = performance.now();
      Reflect.set(globalThis, 'longest', Math.max(Number(Reflect.get(globalThis, 'longest')), now - last));
      last = now;
    }, 50);
  });
  return () => page.evaluate(() => Number(Reflect.get(globalThis, 'longest')));
}

test('HTML, scripts, formulas, SQL and names of prototypes in every column and head run nowhere', async ({
  page,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto('/#/');
  await chooseFile(page, hostileExport(FILE));
  await expect(checkTitle(page)).toBeVisible();
  await expect(page.locator('body')).toContainText('<script>ran=1</script>');
  await expectUntouched(page);
  await makeReport(page);
  await expectUntouched(page);
  for (const screen of [
    'trends',
    'flow',
    'backlog',
    'breakdown',
    'definitions',

    'settings',
    'check',
    'tickets',
  ]) {
    await test.step(screen, async () => {
      await page.evaluate((name) => (location.hash = location.hash.replace(/^#\/\w+/, `#/${name}`)), screen);
      await expect(page.locator('h1').first()).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      await expectUntouched(page);
    });
  }

  expect(await listTotal(page)).toBe(HOSTILE.length);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV downloaden' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const { data } = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' });
  // Below the tickets it says what they are.
  expect(data.length).toBeGreaterThan(HOSTILE.length);
  expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(data.flat().some((cell) => cell.startsWith("'=cmd|"))).toBe(true);
  expect(dialogs).toEqual([]);
});

test('bombs, a cell of 100 MB and 10,000 columns are told of, and the page goes on', async ({ page }) => {
  await page.goto('/#/');
  const longest = await watchTurns(page);
  const refused = async (file: MadeFile, says: RegExp): Promise<void> => {
    await chooseFile(page, file);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByRole('alert')).toContainText(file.name);
  };
  const bomb = zipSync({ 'tickets.csv': new Uint8Array(300 * MB) });
  await test.step('a bomb', () => refused(madeFile('bom.zip', Buffer.from(bomb)), /uitgepakt te groot/));
  await test.step('too many columns', () =>
    refused(
      madeFile('breed.csv', `Meldingnummer;Datum aangemeld${';a'.repeat(30_000)}\nM;2026-01-01\n`),
      /te veel kolommen/,
    ));

  await test.step('a cell of 100 MB', async () => {
    const name = test.info().outputPath('cel.csv');
    const file = await open(name, 'w');
    await file.write(
      'Meldingnummer;Datum aangemeld;Omschrijving\nM 1;2026-01-01 10:00;x\nM 2;2026-01-02 10:00;"',
    );
    for (let i = 0; i < 100; i++) await file.write('x'.repeat(MB));
    await file.write('"\nM 3;2026-01-03 10:00;x\n');
    await file.close();
    await reportOf(page, name);
    await rm(name);
    const account = page.getByRole('region', { name: 'Wat er van elke rij van het bestand geworden is' });
    for (const told of ['3 rijen gelezen', '2 tickets geteld', '1 in quarantaine', 'onleesbaar'])
      await expect(account.getByRole('button', { name: told })).toBeVisible();
  });

  await test.step('10,000 columns', async () => {
    const fields = Array.from({ length: 9998 }, (_, i) => `Veld ${i}`);
    const row = (id: string) => [id, '2026-01-01 10:00', ...fields.map(() => 'x')].join(';');
    const head = ['Meldingnummer', 'Datum aangemeld', ...fields].join(';');
    await page.goto('/#/');
    await chooseFile(page, madeFile('velden.csv', `${head}\n${row('M 1')}\n${row('M 2')}\n`));
    await expect(checkTitle(page)).toBeVisible({ timeout: 100_000 });
    await expect(makeReportButton(page)).toBeEnabled();
  });
  await expectUntouched(page);
  expect(await longest()).toBeLessThan(FROZEN_MS);
});
