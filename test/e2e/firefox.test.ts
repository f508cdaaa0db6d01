import { readFileSync } from 'node:fs';
import { workbook } from '../ingest/read/workbook.ts';
import { expectAccounting } from './support/accounting.ts';
import { expectedFigures } from './support/expected-figures.ts';
import { expectCells, expectFigures, figureCell } from './support/figures.ts';
import { answerColourScheme, hasFirefox, IN_FIREFOX } from './support/firefox.ts';
import { integerText } from './support/number-text.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import {
  chooseFile,
  dropFile,
  figuresTable,
  madeFile,
  makeReport,
  readTruth,
  sampleReport,
  samplePath,
} from './support/report.ts';
import { cellsOf, shareableCells } from './support/snapshot-cells.ts';
import { expectTicketsBehind } from './support/ticket-list.ts';

test.use(IN_FIREFOX);
test.skip(!hasFirefox, 'Firefox is not installed (Debian: firefox-esr)');
answerColourScheme();

const TOPDESK = 'topdesk-meldingen.csv';
const { files } = readTruth();

test('Firefox: from a file to its figures, a filter, a list and a definition, in two languages and after a reload', async ({
  page,
}) => {
  const { accounting, figures } = files[TOPDESK];
  await page.goto('/');
  await chooseFile(page, samplePath(TOPDESK));
  await expect(page.getByText('Herkend als TOPdesk')).toBeVisible();
  await makeReport(page);
  await expectFigures(page, figures);
  await expectAccounting(page, accounting);

  const bar = page.getByRole('search');
  await bar.getByRole('button', { name: 'Lijn', exact: true }).click();
  for (const line of [/^Lijn 2/, /^Lijn 3/]) await page.getByRole('checkbox', { name: line }).check();
  await page.keyboard.press('Escape');
  const filtered = expectedFigures(TOPDESK, { lines: [2, 3] });
  await expectFigures(page, filtered);
  const reopened = filtered.find(({ kpi, line }) => kpi === 'reopen_rate' && line === '2');
  const counted = figureCell(page, 'reopen_rate', '2').getByRole('button').first();
  await expectTicketsBehind(page, counted, reopened?.k ?? Number.NaN);
  await page.getByRole('button', { name: 'Alles wissen' }).click();

  await page.getByRole('button', { name: 'Heropeningspercentage: hoe is dit berekend?' }).click();
  const panel = page.getByRole('dialog', { name: 'Heropeningspercentage' });
  const whole = figures.find(({ kpi, line }) => kpi === 'reopen_rate' && line === 'all');
  const kOfN = [whole?.k, whole?.n].map((n) => integerText(n ?? Number.NaN, 'nl')).join(' van ');
  await expect(
    panel
      .getByRole('row', { name: /^k van n/ })
      .getByRole('cell')
      .first(),
  ).toHaveText(kOfN);
  await expect(panel.locator('pre')).toContainText('SELECT');
  await page.keyboard.press('Escape');

  await page.getByLabel('Taal', { exact: true }).selectOption('en');
  await expectFigures(page, figures, { language: 'en' });
  await page.reload();
  await expectFigures(page, figures, { language: 'en' });
});

test('Firefox: a workbook and a dropped JSON file give their figures too', async ({ page }) => {
  const heads = ['Meldingnummer', 'Datum aangemeld', 'Datum gereed', 'Behandelaarsgroep'];
  const rows = [1, 2, 3].map((n) => [
    `M ${n}`,
    '13-04-2025 08:00',
    `13-04-2025 ${8 + 2 * n}:00`,
    'Servicedesk',
  ]);
  await page.goto('/#/');
  await chooseFile(page, madeFile('april.xlsx', Buffer.from(workbook({ April: [heads, ...rows] }))));
  await makeReport(page);
  await expectCells(page, { 'Oplostijd, 1': '4\u00A0u | p90 5\u00A0u\u00A036 | n 3' });

  const name = 'zendesk-tickets.json';
  await page.goto('/#/');
  await dropFile(page, name, readFileSync(samplePath(name)));
  await expect(page.getByText('Herkend als Zendesk')).toBeVisible();
  await makeReport(page);
  await expectFigures(page, files[name].figures);
});

test('Firefox: a snapshot goes into a link, and another browser shows the same figures from it', async ({
  page,
  browser,
  baseURL,
}) => {
  await sampleReport(page, 'topdesk', '&period=2026-07-01..2026-07-31');
  const figures = await shareableCells(figuresTable(page));
  await page
    .getByRole('navigation', { name: 'Schermen' })
    .getByRole('button', { name: 'Momentopname' })
    .click();
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await page.getByRole('button', { name: 'Kopieer de link', exact: true }).click();
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('#/shared?snapshot=link:');

  const reader = await browser.newContext({ locale: 'nl-NL', ...(baseURL !== undefined && { baseURL }) });
  const other = await reader.newPage();
  await other.goto(await copied());
  await expect(other.getByRole('heading', { level: 1, name: 'Servicedesk, juli 2026' })).toBeVisible();
  expect(await cellsOf(other.getByRole('table').first())).toEqual(figures);
  await reader.close();
});
