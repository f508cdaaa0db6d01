import { rm, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fieldSelect, mapColumns } from './support/check-screen.ts';
import { expect, test } from './support/page.ts';
import {
  chooseFile,
  checkTitle,
  expectOverview,
  figuresTable,
  makeReport,
  makeReportButton,
  reportOf,
} from './support/report.ts';
import { oddExport } from './support/small-exports.ts';
import { watchEngine } from './support/watch-engine.ts';

const HEADS = 'Meldingnummer;Datum aangemeld;Datum gereed;Behandelaarsgroep;Status';

/** A small export with so many tickets. */
const exportOf = (tickets: number): string =>
  [
    HEADS,
    ...Array.from(
      { length: tickets },
      (_, n) => `M ${n};2026-05-${10 + (n % 20)} 09:00;2026-05-${10 + (n % 20)} 11:00;Servicedesk;Afgesloten`,
    ),
  ].join('\r\n');
const madeOf = (tickets: number) => ({
  name: `export-${tickets}.csv`,
  mimeType: '',
  buffer: Buffer.from(exportOf(tickets)),
});
const counted = (page: Page, tickets: number) =>
  expect(page.getByRole('button', { name: `${tickets} tickets geteld` })).toBeVisible();

/** Waits until the browser has stored a check in which so many columns have a meaning. */
async function keptColumns(page: Page, columns: number): Promise<void> {
  const stored = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open('linewise');
          request.addEventListener('error', () => reject(new Error('IndexedDB')));
          request.addEventListener('success', () => {
            const all = request.result.transaction('kept').objectStore('kept').getAll();
            all.addEventListener('success', () => {
              request.result.close();
              const [report] = all.result;
              resolve(Object.keys(report?.plans?.[0]?.columns ?? {}).length);
            });
          });
        }),
    );
  await expect.poll(stored).toBeGreaterThanOrEqual(columns);
}

test('a check that was not finished is there again after a reload, with what was answered', async ({
  page,
}) => {
  await page.goto('/#/');
  await chooseFile(page, oddExport());
  await mapColumns(page, { Ticketnummer: 'Kenmerk', Aangemeld: 'T0' });
  await expect(makeReportButton(page)).toBeEnabled();
  await keptColumns(page, 2);
  await page.reload();
  await expect(checkTitle(page)).toBeVisible();
  await expect(await fieldSelect(page, 'Ticketnummer')).toHaveValue('Kenmerk');
  await expect(await fieldSelect(page, 'Aangemeld')).toHaveValue('T0');
  await makeReport(page);
  await counted(page, 10);
});

test('two tabs keep a report each, and a tab that crashed is back in a new one', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await reportOf(page, madeOf(30));
  // Of the same layout: nothing is asked.
  await other.goto('/#/');
  await chooseFile(other, madeOf(40));
  await counted(other, 40);
  await page.reload();
  await counted(page, 30);
  await other.reload();
  await counted(other, 40);

  await test.step('the appearance of one is that of the other', async () => {
    await page.evaluate(() =>
      localStorage.setItem('linewise.preferences', JSON.stringify({ locale: 'nl', theme: 'dark' })),
    );
    await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
  await test.step('a crash of the tab', async () => {
    const crashed = other.waitForEvent('crash');
    const session = await context.newCDPSession(other);
    // It is never answered.
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    const next = await context.newPage();
    await next.goto('/#/');
    await expect(next.getByText(/^Bewaard in deze browser: export-30\.csv/)).toBeVisible();
    const notice = next.getByText(/^Bewaard in deze browser: export-40\.csv/);
    await expect(notice).toBeVisible();
    await next.getByRole('button', { name: 'Rapport openen' }).first().click();
    await expect(figuresTable(next)).toBeVisible();
    await counted(next, 40);
    await next.close();
  });
});

test('a file that is gone from the disk when the report must be built again is told, with what to do', async ({
  page,
}, testInfo) => {
  const path = testInfo.outputPath('export.csv');
  await writeFile(path, exportOf(30));
  await watchEngine(page);
  await reportOf(page, path);
  // A browser without a profile, as that of a test, keeps no copy of a file but where it was.
  await rm(path);
  await page.evaluate(() => (window.ruin = 'once'));
  await page.evaluate(() => (location.hash = '#/overview?line=1'));
  await expect(page.getByText('Het bestand kon niet helemaal worden gelezen.')).toBeVisible();
  await expect(page.getByText('kies het bestand opnieuw', { exact: false })).toBeVisible();
});

test('where there is no room the report goes on, says what is not kept, and says when its file is gone', async ({
  page,
  baseURL,
  offences,
}, testInfo) => {
  const path = testInfo.outputPath('export.csv');
  await writeFile(path, exportOf(30));
  await page.goto('/#/');
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100 });
  await chooseFile(page, path);
  await makeReport(page);
  await counted(page, 30);
  await expect(page.getByText('export.csv is niet bewaard in deze browser')).toBeVisible();
  await expect(page.getByText(/Er is geen ruimte voor/)).toBeVisible();
  await writeFile(path, exportOf(31));
  await page
    .getByRole('navigation', { name: 'Schermen' })
    .getByRole('button', { name: 'Momentopname' })
    .click();
  await expect(page.getByText('Een bestand van dit rapport is niet meer te lezen')).toBeVisible();
  await page.reload();
  await expect(
    page.getByText(/het bestand waar het van gemaakt is|dit bestand|Deze link toont/).first(),
  ).toBeVisible();
  // The answers for this layout found no room either.
  expect(offences.splice(0)).toEqual(['console warning: QuotaExceededError']);
});

test('a tab of an earlier version gives the store up and says so', async ({ page, context }) => {
  await reportOf(page, madeOf(30));
  const later = await context.newPage();
  await later.goto('/');
  await later.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('linewise', 1000);
        request.addEventListener('success', () => (request.result.close(), resolve()));
        request.addEventListener('error', () => reject(new Error('IndexedDB')));
      }),
  );
  await expect(page.getByText('In een ander tabblad staat een nieuwere Linewise open')).toBeVisible();
  await expectOverview(page);
});
