import { gzipSync, zipSync } from 'fflate';
import { workbook, type Cell } from '../ingest/read/workbook.ts';
import { exampleTickets } from '../support/exports/desk-to-export.ts';
import type { DeskTicket, ExportExample } from '../support/exports/desk-to-export.ts';
import { TOPDESK_EXAMPLES } from '../support/exports/topdesk.ts';
import { ZENDESK_EXAMPLES } from '../support/exports/zendesk.ts';
import { accountingStrip, expectAccounting } from './support/accounting.ts';
import { fileList, lineOf } from './support/check-screen.ts';
import { countedTickets, exampleFigures } from './support/example-figures.ts';
import { expectCells, expectSomeFigures } from './support/figures.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import {
  chooseFile,
  madeCsv,
  madeFile,
  makeReport,
  makeReportButton,
  type MadeFile,
} from './support/report.ts';
import { expectRowsBehind } from './support/row-list.ts';

const ZONE = 'Europe/Amsterdam';
const TICKETS = exampleTickets(3, 120);
const HALVES = [TICKETS.slice(0, 60), TICKETS.slice(60)] as const;

function example(examples: readonly ExportExample[], name: string): ExportExample {
  const found = examples.find((one) => one.name === name);
  if (!found) throw new Error(`No example ${name}`);
  return found;
}
const TOPDESK = example(TOPDESK_EXAMPLES, 'TOPdesk, Dutch list by Excel');
const ZENDESK = example(ZENDESK_EXAMPLES, 'Zendesk API with metric sets');

function bytesOf(form: ExportExample, tickets: readonly DeskTicket[]): Uint8Array {
  const content = form.write(tickets, ZONE);
  if (content instanceof Blob) throw new Error(`${form.name} is no text`);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

const fileOf = (form: ExportExample, name: string, tickets: readonly DeskTicket[]): MadeFile =>
  madeFile(name, Buffer.from(bytesOf(form, tickets)));

/** What is excluded among them, by reason. */
function excludedOf(tickets: readonly DeskTicket[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of tickets) {
    if (status !== 'cancelled' && status !== 'merged' && status !== 'spam') continue;
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

test('two months in one archive are one report', async ({ page }) => {
  const [january, february] = HALVES;
  const archive = zipSync({
    'export/januari.csv': bytesOf(TOPDESK, january),
    'export/februari.csv': bytesOf(TOPDESK, february),
  });
  await page.goto('/#/');
  await chooseFile(page, madeFile('export.zip', Buffer.from(archive)));
  await expect(page.getByText('Herkend als TOPdesk')).toBeVisible();
  await expect(fileList(page).getByRole('listitem')).toHaveCount(2);
  await expect(fileList(page)).toContainText('uit export.zip');
  await makeReport(page);
  await expectAccounting(page, {
    rows: TICKETS.length,
    counted: countedTickets(TOPDESK, TICKETS).length,
    folded: 0,
    excluded: excludedOf(TICKETS),
    quarantined: {},
  });
  await expectSomeFigures(page, exampleFigures(TOPDESK, TICKETS));
});

test('JSON that was packed as .gz gives the figures of its tickets', async ({ page }) => {
  const tickets = TICKETS.filter((ticket) => ZENDESK.fits?.(ticket) ?? true);
  await page.goto('/#/');
  await chooseFile(page, madeFile('tickets.json.gz', Buffer.from(gzipSync(bytesOf(ZENDESK, tickets)))));
  await expect(page.getByText('Herkend als Zendesk')).toBeVisible();
  await makeReport(page);
  const counted = countedTickets(ZENDESK, tickets).length;
  await expect(
    accountingStrip(page).getByRole('button', { name: `${counted} tickets geteld` }),
  ).toBeVisible();
  await expectSomeFigures(page, exampleFigures(ZENDESK, tickets));
});

/** A sheet of tickets with real dates of Excel, each resolved after so many hours; 45658 is 1 January 2025. */
function sheetOf(group: string, tickets: number, hours: number): Cell[][] {
  const date = (days: number): Cell => ({ number: days, format: 'dd-mm-yyyy hh:mm' });
  return [
    ['Meldingnummer', 'Datum aangemeld', 'Datum gereed', 'Behandelaarsgroep', 'Status'],
    ...Array.from({ length: tickets }, (_, index): Cell[] => [
      `${group} ${index + 1}`,
      date(45658.375 + index),
      date(45658.375 + index + hours / 24),
      group,
      'Gesloten',
    ]),
  ];
}

test('of a workbook the first sheet is read; another can be chosen, and no answer is lost', async ({
  page,
}) => {
  const book = workbook({ Januari: sheetOf('Kelder', 6, 2), Februari: sheetOf('Kelder', 9, 5) });
  await page.goto('/#/');
  await chooseFile(page, madeFile('maanden.xlsx', Buffer.from(book)));
  await expect(fileList(page)).toContainText('Excel, werkblad ‘Januari’ · 6 rijen');
  await expect(page.getByText('Herkend als TOPdesk')).toBeVisible();
  await lineOf(page, 'Kelder', 'Lijn 2').click();
  await expect(lineOf(page, 'Kelder', 'Lijn 2').getByRole('radio')).toBeChecked();
  await makeReport(page);
  await expectCells(page, { 'Oplostijd, 2': '2\u00A0u | p90 2\u00A0u | n 6' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1–6\u00A0jan\u00A02025');

  await page.goBack();
  const sheet = page.getByRole('combobox', { name: 'Werkblad van maanden.xlsx' });
  await expect(sheet.getByRole('option')).toHaveText(['Januari', 'Februari']);
  await sheet.selectOption('Februari');
  await expect(fileList(page)).toContainText('Excel, werkblad ‘Februari’ · 9 rijen');
  await expect(lineOf(page, 'Kelder', 'Lijn 2').getByRole('radio')).toBeChecked();
  await makeReport(page);
  await expectCells(page, { 'Oplostijd, 2': '5\u00A0u | p90 5\u00A0u | n 9' });
});

/** Tickets with these numbers, resolved after so many hours, last changed on this day of May. */
const listOf = (name: string, numbers: readonly number[], hours: number, changed: number): MadeFile =>
  madeCsv(name, [
    ['Meldingnummer', 'Datum aangemeld', 'Datum gereed', 'Wijzigingsdatum', 'Behandelaarsgroep'],
    ...numbers.map((n) => [
      `M ${n}`,
      `13-04-2025 08:00`,
      `13-04-2025 ${String(8 + hours).padStart(2, '0')}:00`,
      `${changed}-05-2025 08:00`,
      'Servicedesk',
    ]),
  ]);

test('files of one layout are joined, and of a ticket in both the newest counts', async ({ page }) => {
  const first = listOf('week-1.csv', [1, 2, 3, 4], 1, 14);
  const second = listOf('week-2.csv', [4, 5, 6], 6, 21);
  await page.goto('/#/');
  await chooseFile(page, [second, first]);
  await expect(fileList(page).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText('7 rijen', { exact: true })).toBeVisible();
  await expect(page.getByRole('tablist')).toHaveCount(0);
  const twice = page.getByRole('button', { name: 'Dubbel: toon 1', exact: true });
  await expectRowsBehind(page, twice, 1);
  await makeReport(page);
  await expectAccounting(page, {
    rows: 7,
    counted: 6,
    folded: 0,
    excluded: { duplicate: 1 },
    quarantined: {},
  });
  await expect(accountingStrip(page)).toContainText('week-2.csv en nog 1 bestand');
  await expectCells(page, { 'Oplostijd, 1': '3\u00A0u\u00A030 | p90 6\u00A0u | n 6' });

  await test.step('one can be left out and put back', async () => {
    await page.goBack();
    await page.getByRole('button', { name: 'week-2.csv weglaten' }).click();
    await expect(fileList(page).getByRole('listitem')).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'week-1.csv weglaten' })).toHaveCount(0);
    await makeReport(page);
    await expectCells(page, { 'Oplostijd, 1': '1\u00A0u | p90 1\u00A0u | n 4' });
    await page.goBack();
    await page.getByLabel('Bestanden toevoegen').setInputFiles([second]);
    await expect(fileList(page).getByRole('listitem')).toHaveCount(2);
    await makeReport(page);
    await expectCells(page, { 'Oplostijd, 1': '3\u00A0u\u00A030 | p90 6\u00A0u | n 6' });
  });
});

test('files of two layouts are read side by side, each with its own questions', async ({ page }) => {
  const [ours, theirs] = HALVES;
  const zendesk = theirs.filter((ticket) => ZENDESK.fits?.(ticket) ?? true);
  const odd = madeCsv('los.csv', [
    ['Ticketnummer', 'Aangemaakt', 'Team'],
    ...[3, 4, 5].map((n) => [`X${n}`, `0${n}-0${n}-2025 09:00`, 'Kelder']),
  ]);
  await page.goto('/#/');
  await page
    .locator('input[type=file]')
    .setInputFiles([fileOf(TOPDESK, 'ons.csv', ours), fileOf(ZENDESK, 'zij.json', zendesk), odd]);
  await expect(page.getByText('3 soorten export, samen in één rapport.')).toBeVisible();
  const tabs = page.getByRole('tablist', { name: 'Soorten export' }).getByRole('tab');
  await expect(tabs).toHaveText(['TOPdesk: ons.csv', 'Zendesk: zij.json', 'Andere tool: los.csv']);
  await expect(page.getByText('Herkend als TOPdesk')).toBeVisible();
  await tabs.first().press('ArrowRight');
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('Herkend als Zendesk')).toBeVisible();

  await test.step('a question leads to the tab that asks it', async () => {
    await expect(makeReportButton(page)).toBeDisabled();
    await page.getByRole('button', { name: 'dag of maand voorop in ‘Aangemaakt’' }).click();
    await expect(tabs.nth(2)).toHaveAttribute('aria-selected', 'true');
    await page.getByText('Dag voorop', { exact: true }).click();
  });
  await makeReport(page);
  const all = [...ours, ...zendesk];
  await expectAccounting(page, {
    rows: all.length + 3,
    counted: countedTickets(TOPDESK, ours).length + countedTickets(ZENDESK, zendesk).length + 3,
    folded: 0,
    excluded: excludedOf(all),
    quarantined: {},
  });
  const carries = TOPDESK.carries.filter((fact) => fact === 'resolved_utc' || fact === 'excluded');
  const [resolution] = exampleFigures({ ...TOPDESK, carries }, all);
  await expectSomeFigures(page, resolution ? [resolution] : []);
});
