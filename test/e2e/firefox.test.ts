import { readFileSync } from 'node:fs';
import { workbook } from '../ingest/read/workbook.ts';
import { expectAccounting } from './support/accounting.ts';
import { expectedFigures } from './support/expected-figures.ts';
import { expectCells, expectFigures, figureCell } from './support/figures.ts';
import { answerColourScheme, hasFirefox, IN_FIREFOX } from './support/firefox.ts';
import { DIST, startHost } from './support/hosts.ts';
import { integerText } from './support/number-text.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import { pdfPages } from './support/pdf-pages.ts';
import {
  chooseFile,
  dropFile,
  expectOverview,
  figuresTable,
  madeFile,
  makeReport,
  readTruth,
  sampleReport,
  samplePath,
  showAllData,
} from './support/report.ts';
import { cellsOf, shareableCells } from './support/snapshot-cells.ts';
import { expectTicketsBehind } from './support/ticket-list.ts';

test.use(IN_FIREFOX);
// These come last, as they need a browser of their own: no core is left idle by then.
test.describe.configure({ mode: 'parallel' });
test.skip(!hasFirefox, 'Firefox is not installed (Debian: firefox-esr)');
answerColourScheme();

const TOPDESK = 'topdesk-meldingen.csv';
const { files } = readTruth();
/** From its first page to its last. */
const ON_PAPER = [
  'Juli 2026, vergeleken met juni 2026',
  'Er is niets gefilterd',
  'De mediaan van de eerste reactie is',
  'Het gekleurde stuk is de periode van deze momentopname',
  'Er zijn geen acties afgesproken',
  'Het aantal tickets dat open is aan het',
];
/** In centimetres: as inches they come through, which Playwright reads and hands over as the centimetres that BiDi takes. */
const A4 = { width: '21in', height: '29.7in' };

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
  await test.step('and prints them', async () => {
    const pages = await pdfPages(await other.pdf(A4));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.length).toBeLessThan(25);
    const cut = pages.flatMap(({ texts, width, height }) =>
      texts.filter(({ x, y, width: length }) => x < -1 || x + length > width + 1 || y < 0 || y > height),
    );
    expect(cut).toEqual([]);
    // Only letters: Firefox does not say in a PDF which digits its even ones are.
    const letters = (text: string) => text.replaceAll(/\P{L}/gu, '').toLowerCase();
    const paper = letters(pages.map(({ text }) => text).join(''));
    for (const words of ON_PAPER) expect(paper).toContain(letters(words));
  });
  await reader.close();
});

test('Firefox: after one visit the page opens without its host', async ({ browser }) => {
  const host = await startHost(() => DIST, { base: '/linewise/' });
  const context = await browser.newContext({ locale: 'nl-NL', baseURL: host.url, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto('./');
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await host.stop();
  await page.goto('./#/overview?sample=topdesk');
  await page.reload();
  await expectOverview(page);
  await showAllData(page);
  await expectFigures(page, files[TOPDESK].figures);
  await context.close();
});
