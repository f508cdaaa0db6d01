import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { SampleName, Truth } from '../../../sample-data/sample-files.ts';
import { expect } from './page.ts';

const SAMPLES = join(import.meta.dirname, '../../../sample-data');

export const samplePath = (name: SampleName): string => join(SAMPLES, name);

export function readTruth(): Truth {
  const truth: Truth = JSON.parse(readFileSync(join(SAMPLES, 'truth.json'), 'utf8'));
  return truth;
}

/** A file made by a test. */
export interface MadeFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export function madeFile(name: string, content: string | Buffer): MadeFile {
  return { name, mimeType: '', buffer: Buffer.from(content) };
}

/** A CSV of these rows, the first one being the heads. */
export function madeCsv(name: string, rows: readonly (readonly (string | number)[])[]): MadeFile {
  return madeFile(name, `${rows.map((row) => row.join(';')).join('\r\n')}\r\n`);
}

/** Drops a file on the page as a hand would: it hangs above the page first, as the start screen says. */
export async function dropFile(page: Page, name: string, content: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], fileName));
      return data;
    },
    [name, content.toString('base64')] as const,
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  const zone = page.locator('label', { has: page.locator('input[type=file]') });
  if (await zone.isVisible()) await expect(zone).toContainText('Laat los om het bestand te lezen');
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** Chooses a file on the start screen, or several. */
export async function chooseFile(page: Page, file: string | MadeFile | MadeFile[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}

export const checkTitle = (page: Page): Locator =>
  page.getByRole('heading', { level: 1, name: 'Controleer wat er is gelezen' });

export const makeReportButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Maak het rapport' });

export const figuresTable = (page: Page): Locator =>
  page.getByRole('table', { name: /^(Cijfers per lijn|Figures per support line)$/ });

/** Waits until the overview has its figures. */
export async function expectOverview(page: Page): Promise<void> {
  await expect(figuresTable(page)).toHaveAttribute('aria-busy', 'false');
}

/** From the month that a new report opens on to all of its data, without a step in the history. */
export async function showAllData(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = location.hash.replace(/period=[^&]*&?/, '').replace(/[?&]$/, '');
    history.replaceState(history.state, '', all);
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await expectOverview(page);
}

/** From the check screen to the overview of all data, without changing anything else. */
export async function makeReport(page: Page): Promise<void> {
  await expect(checkTitle(page)).toBeVisible();
  await makeReportButton(page).click();
  await expect(figuresTable(page)).toBeVisible();
  await showAllData(page);
}

/** A report of this file, as the check screen proposes it. */
export async function reportOf(page: Page, file: string | MadeFile): Promise<void> {
  await page.goto('/#/');
  await chooseFile(page, file);
  await makeReport(page);
}

/** A report of the sample, straight from a link. */
export async function sampleReport(page: Page, sample: string, filters = ''): Promise<void> {
  await page.goto(`/#/overview?sample=${sample}${filters}`);
  await expectOverview(page);
}
