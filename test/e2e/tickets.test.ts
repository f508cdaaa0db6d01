import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { integerText } from './support/number-text.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import { expectOverview, figuresTable, madeCsv, reportOf, sampleReport } from './support/report.ts';
import { allRows, listTotal, ticketGrid, ticketsBehind } from './support/ticket-list.ts';

const number = (text: string): number => Number(text.replaceAll(/\D/g, ''));
const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Zoeken' });
const saveButton = (page: Page) => page.getByRole('button', { name: 'CSV downloaden' });

async function downloaded(page: Page): Promise<{ file: Download; rows: string[][] }> {
  const download = page.waitForEvent('download');
  await saveButton(page).click();
  const file = await download;
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFF"')).toBe(true);
  return { file, rows: Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' }).data };
}

test('every number of the overview leads to as many tickets, and back', async ({ page }) => {
  await sampleReport(page, 'servicenow', '&period=2026-05-01..2026-05-31&priority=1,2');
  const buttons = figuresTable(page).locator(
    'td[data-line] button[title^="Toon dez"], td[data-line] button[title^="Toon dit"]',
  );
  const texts = await buttons.allTextContents();
  expect(texts.length).toBeGreaterThan(25);
  // One in three, of every line: each is a way there and back.
  for (let index = 0; index < texts.length; index += 3) {
    await test.step(`${index}: ${texts[index]}`, async () => {
      const title = (await buttons.nth(index).getAttribute('title')) ?? '';
      const rows = await ticketsBehind(page, buttons.nth(index));
      expect(new Set(rows).size).toBe(number(title));
      await expectOverview(page);
    });
  }
});

test('a list is sorted and searched as a whole, and a link restores it', async ({ page }) => {
  await page.goto('/#/tickets?sample=topdesk&list=cell:resolution_time:3:measured');
  const total = await listTotal(page);
  expect(total).toBeGreaterThan(150);
  const head = ticketGrid(page).getByRole('columnheader', { name: 'Oplostijd' }).first();
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const shortest = await allRows(page, await listTotal(page));
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(new Set(await allRows(page, await listTotal(page)))).toEqual(new Set(shortest));
  await searchBox(page).fill('INFRA');
  const found = page.locator('output', { hasText: / van / });
  await expect(found).toBeVisible();
  const n = number(((await found.textContent()) ?? '').split(' van ')[0] ?? '');
  expect(n).toBeGreaterThan(0);
  expect(n).toBeLessThan(total);
  expect(await listTotal(page)).toBe(total);
  const rows = await allRows(page, n);

  await page.reload();
  await expect(searchBox(page)).toHaveValue('INFRA');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await allRows(page, n)).toEqual(rows);
  await searchBox(page).fill('dit staat nergens');
  await expect(page.getByText('Geen rij van deze lijst bevat ‘dit staat nergens’.')).toBeVisible();
  await page.getByRole('button', { name: 'Zoekopdracht wissen' }).click();
  await expect(ticketGrid(page)).toHaveAttribute('aria-rowcount', String(total + 1));
});

test('keys walk the list and open a ticket with its course; back closes it', async ({ page }) => {
  await page.goto('/#/tickets?sample=servicenow&list=cell:reopen_rate:all:numerator');
  const total = await listTotal(page);
  const rows = await allRows(page, total);
  const grid = ticketGrid(page);
  await grid.focus();
  await page.keyboard.press('End');
  await expect(grid.locator('[aria-selected="true"]')).toHaveAttribute('data-row', String(rows.at(-1)));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(grid.locator('[aria-selected="true"]')).toHaveAttribute('data-row', String(rows[1]));
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog');
  await expect(page).toHaveURL(new RegExp(`ticket=${rows[1]}$`));
  await expect(dialog).toContainText(`2 van ${total}`);
  const timeline = dialog.locator('ol li');
  await expect(timeline.filter({ hasText: 'Heropend' }).first()).toBeVisible();
  await expect(timeline.filter({ hasText: /^.*Bij .*lang/ }).first()).toBeVisible();
  const answer = dialog.getByRole('row', { name: /^Heropeningspercentage / });
  await expect(answer).toContainText('ja');
  await expect(answer).toContainText('telt mee');
  expect(await dialog.locator('details').count()).toBeGreaterThan(2);
  await dialog.getByRole('button', { name: 'Volgende' }).click();
  await expect(dialog).toContainText(`3 van ${total}`);
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(grid).toBeFocused();
});

const EVIL = [
  ['Meldingnummer', 'Korte omschrijving', 'Datum aangemeld', 'Behandelaarsgroep', 'Behandelaar'],
  ['M1', '=HYPERLINK("http://x";"klik")', '2025-05-01 09:00', 'Servicedesk', 'Anna'],
  ['M2', '+31 10 123', '2025-05-02 09:00', 'Servicedesk', 'Bo'],
  ['M3', 'Gewoon', '2025-05-03 09:00', 'Servicedesk', 'Bo'],
].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`));

test('the CSV has the chosen columns, no formula, and says what it is of; agents stay hidden', async ({
  page,
}) => {
  await reportOf(page, madeCsv('kwaad.csv', EVIL));
  await page.goto(
    '/#/tickets?period=2025-05-01..2025-05-31&list=cell:tickets_created:all:measured&sort=-created',
  );
  expect(await listTotal(page)).toBe(3);
  await page.getByRole('button', { name: 'Kolommen' }).click();
  const columns = page.getByRole('dialog', { name: 'Kolommen' });
  await expect(columns.getByRole('checkbox', { name: 'Behandelaar', exact: true })).toHaveCount(0);
  // Both stand at once, though the rows of the first are not there when the second is chosen.
  await columns.evaluate((panel) => {
    const boxes = [...panel.querySelectorAll('label')];
    for (const name of ['Korte omschrijving', 'Meldingnummer']) {
      boxes.find((box) => box.textContent === name)?.click();
    }
  });
  await expect(columns.getByRole('checkbox', { name: 'Meldingnummer' })).toBeChecked();
  await expect(columns.getByRole('checkbox', { name: 'Korte omschrijving' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(ticketGrid(page)).toContainText('=HYPERLINK');

  const { file, rows } = await downloaded(page);
  expect(file.suggestedFilename()).toBe(
    'linewise-cell-tickets_created-all-measured-2025-05-01-2025-05-31.csv',
  );
  const at = (rows[0] ?? []).indexOf('Korte omschrijving');
  expect(rows.slice(1, 4).map((row) => [row[0], row[at]])).toEqual([
    ['M3', 'Gewoon'],
    ['M2', "'+31 10 123"],
    ['M1', '\'=HYPERLINK("http://x";"klik")'],
  ]);
  expect(rows[4]).toEqual(['']);
  const notes = new Map(rows.slice(5).map(([name, text]) => [name, text]));
  expect(notes.get('Lijst')).toContain('Aangemelde tickets');
  expect(notes.get('Periode')).toContain('mei');
  expect(notes.get('Bron')).toContain('kwaad.csv');

  await page.reload();
  await expect(ticketGrid(page)).toContainText('=HYPERLINK');
  await searchBox(page).fill('anna');
  await expect(page.getByText('Geen rij van deze lijst bevat')).toBeVisible();
});

test('on paper a list has its first rows, and says how many there are', async ({ page }) => {
  await page.goto('/#/tickets?sample=topdesk&list=cell:tickets_created:all:measured&sort=-created');
  const total = await listTotal(page);
  const first = await ticketGrid(page).locator('[data-pos="0"] th').textContent();
  await page.emulateMedia({ media: 'print' });
  // The rows for paper come once the list has stood a while.
  const note = page.getByText(/^Op papier staan de eerste 500 van/);
  await expect(async () => {
    await page.evaluate(() => {
      dispatchEvent(new Event('afterprint'));
      dispatchEvent(new Event('beforeprint'));
    });
    expect(await note.count()).toBe(1);
  }).toPass();
  await expect(note).toContainText(integerText(total, 'nl'));
  await expect(ticketGrid(page)).toBeHidden();
  const rows = page.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(500);
  await expect(rows.first()).toContainText(first ?? '');
});
