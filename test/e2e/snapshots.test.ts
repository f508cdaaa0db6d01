import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readSnapshot } from '../../src/snapshot/read-snapshot.ts';
import { decodePayload } from '../../src/snapshot/share-link.ts';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/page.ts';
import { pdfPages } from './support/pdf-pages.ts';
import { plantedExport } from './support/planted-export.ts';
import {
  checkTitle,
  chooseFile,
  dropFile,
  figuresTable,
  madeFile,
  reportOf,
  sampleReport,
} from './support/report.ts';
import { cellsOf, shareableCells } from './support/snapshot-cells.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

const bare = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/** To where a snapshot of the report is made, once its figures are there. */
async function makeSnapshot(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Schermen' })
    .getByRole('button', { name: 'Momentopname' })
    .click();
  await expect(button(page, 'Vastleggen')).toBeEnabled();
}

/** The address that is copied, once it is. */
async function copyLink(page: Page): Promise<string> {
  await button(page, 'Kopieer de link').click();
  await expect.poll(() => copied(page)).toContain('#/shared?snapshot=link:');
  return copied(page);
}

test('a link shows the figures of the screen and what was written, without the engine', async ({
  page,
  browser,
  baseURL,
}) => {
  await sampleReport(page, 'topdesk', '&period=2026-07-01..2026-07-31');
  const figures = await shareableCells(figuresTable(page));
  expect(Object.keys(figures).length).toBeGreaterThan(20);
  await makeSnapshot(page);
  await page.getByLabel('Notitie bij het geheel').fill('Storing van de mail op 7 juli');
  await page.reload();
  await expect(page.getByLabel('Notitie bij het geheel')).toHaveValue('Storing van de mail op 7 juli');
  await expect(button(page, 'Vastleggen')).toBeEnabled();
  await page.getByRole('button', { name: 'Voeg een notitie toe bij …' }).click();
  await button(page, 'Escalatiepercentage').press('Enter');
  await expect(page.getByLabel('Notitie bij Escalatiepercentage')).toBeFocused();
  await expectAccessible(page);
  await button(page, 'Vastleggen').click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Vastgelegd: Servicedesk, juli 2026' }),
  ).toBeFocused();
  const link = await copyLink(page);

  const reader = await browser.newContext({ locale: 'nl-NL', ...(baseURL !== undefined && { baseURL }) });
  const requests: string[] = [];
  reader.on('request', (request) => requests.push(request.url()));
  const other = await reader.newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1, name: 'Servicedesk, juli 2026' })).toBeVisible();
  await expect(other.getByText('Storing van de mail op 7 juli')).toBeVisible();
  expect(await cellsOf(other.getByRole('table').first())).toEqual(figures);
  await button(other, 'Bewaar in deze browser').click();
  await expect(other.getByText('Bewaard in deze browser')).toBeVisible();
  await expect(other).toHaveURL(/#\/shared\?snapshot=browser:/);
  expect(requests.length).toBeGreaterThan(3);
  expect(
    requests.filter((url) => /\/engine\/|duckdb|wasm|worker|import-steps|browser-engine/.test(url)),
  ).toEqual([]);
  await reader.close();
});

test('a file opens where exports are taken, and stays among the recent ones', async ({ page }) => {
  const file = Buffer.from(writeSnapshot(EXAMPLE_SNAPSHOT));
  const { title } = EXAMPLE_SNAPSHOT;
  await page.goto('/');
  // Everything on the page listens by then.
  await expect(page.getByText('De database staat klaar.')).toBeVisible();
  await dropFile(page, 'bespreking.json', file);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('/');
  const recent = page.getByRole('region', { name: 'Momentopnamen in deze browser' });
  await recent.getByRole('button', { name: `Verwijderen: ${title}` }).click();
  await expect(recent.getByRole('listitem')).toHaveCount(0);
  await expect(recent.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(recent.getByRole('listitem')).toHaveCount(1);
  await expect(recent.getByRole('button', { name: title }).first()).toBeFocused();

  const cut = madeFile('afgekapt.json', file.subarray(0, 900));
  const tickets = madeFile('tickets.csv', plantedExport().file.buffer);
  await chooseFile(page, [madeFile('bespreking.json', file), tickets, cut]);
  await expect(checkTitle(page)).toBeVisible();
  await expect(page.getByText(/^Er was 1 momentopname bij de bestanden/)).toBeVisible();
  await expect(page.getByText('afgekapt.json: Van deze momentopname ontbreekt een deel')).toBeVisible();
  await page.getByRole('button', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('what is no snapshot says what is wrong', async ({ page }) => {
  const told: readonly (readonly [string, string | RegExp])[] = [
    ['link:1abc', 'Van deze momentopname ontbreekt een deel'],
    ['link:9abc', 'Deze momentopname komt uit een nieuwere Linewise'],
    ['link:0abc', 'Dit is geen momentopname'],
    ['browser:nergens', 'Deze momentopname staat niet in deze browser'],
    // A server that answers with the page for whatever it does not have, says so of this too.
    ['file:favicon.json', /Op dit adres staat geen momentopname|Dit is geen momentopname/],
    ['ftp:x', 'In dit adres staat geen momentopname'],
  ];
  for (const [ref, title] of told) {
    await page.goto('about:blank');
    await page.goto(`/#/shared?snapshot=${ref}`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(title);
    await expect(alert.getByRole('button', { name: 'Naar de startpagina' })).toBeVisible();
  }
});

test('nothing of a single ticket is in any form', async ({ page }) => {
  const { file, planted } = plantedExport();
  await reportOf(page, file);
  await makeSnapshot(page);
  await button(page, 'Vastleggen').click();
  const link = await copyLink(page);
  const payload = link.split('snapshot=link:')[1] ?? '';
  const download = async (name: string): Promise<string> => {
    const [saved] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return readFile(await saved.path(), 'utf8');
  };
  await button(page, 'Kopieer de tekst').click();
  await expect.poll(() => copied(page)).not.toBe(link);
  const forms = {
    link: JSON.stringify(await decodePayload(payload)),
    text: await copied(page),
    html: await download('Bewaar als HTML'),
    json: await download('Bewaar als JSON'),
    csv: await download('Bewaar als CSV'),
    paper: (await pdfPages(await page.pdf())).map(({ text }) => text).join(' '),
  };
  expect(readSnapshot(forms.json)).toEqual(JSON.parse(forms.link));
  for (const [form, text] of Object.entries(forms)) {
    // On paper a column may cut a word.
    const all = bare(text);
    expect({ form, found: planted.filter((word) => all.includes(bare(word))) }).toEqual({ form, found: [] });
    // What has to be there is found in the same way.
    expect(text).toContain('Servicedesk');
  }
  expect(forms.json).toContain('"Servicedesk West"');
});
