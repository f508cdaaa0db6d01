import type { Page } from '@playwright/test';
import { expectedFigures } from './support/expected-figures.ts';
import { expectFigures } from './support/figures.ts';
import { expect, test } from './support/page.ts';
import { readTruth, reportOf, samplePath } from './support/report.ts';

declare global {
  interface Window {
    startedWorkers: Worker[];
  }
}

const BROKEN = 'everything-wrong.csv';
const RESTORED = 'Het rapport is opnieuw opgebouwd';

/** Keeps hold of the workers of the page, so that a test can end them behind its back. */
async function holdWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.startedWorkers = [];
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        window.startedWorkers.push(this);
      }
    };
  });
}

const HOW = [
  {
    name: 'its worker crashes',
    says: ['console error: ErrorEvent', 'console error: error in duckdb worker: out of memory'],
    lose: (page: Page) =>
      page.evaluate(() => {
        for (const worker of window.startedWorkers) {
          worker.terminate();
          worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
        }
      }),
  },
  {
    name: 'its worker is gone without a word',
    says: [],
    lose: (page: Page) =>
      page.evaluate(() => {
        for (const worker of window.startedWorkers) worker.terminate();
      }),
  },
];

for (const { name, lose, says } of HOW) {
  test(`a report whose database is lost comes back: ${name}`, async ({ page, offences }) => {
    await holdWorkers(page);
    await page.clock.install();
    await reportOf(page, samplePath(BROKEN));
    await expectFigures(page, readTruth().files[BROKEN].figures);
    expect(await page.evaluate(() => window.startedWorkers.length)).toBe(1);

    await lose(page);
    await page.getByRole('search').getByRole('button', { name: 'Lijn', exact: true }).click();
    await page.getByRole('checkbox', { name: /^Lijn 1/ }).check();
    await page.keyboard.press('Escape');

    // An engine that does not answer is given up after 20 seconds.
    await page.clock.runFor(21_000);
    await expect(page.getByText(RESTORED)).toBeVisible();
    await expectFigures(page, expectedFigures(BROKEN, { lines: [1] }));
    await expect(page.getByText(RESTORED)).toHaveCount(1);
    expect(await page.evaluate(() => window.startedWorkers.length)).toBe(2);

    await page.getByRole('button', { name: 'Sluiten' }).click();
    await page.getByRole('button', { name: 'Alles wissen' }).click();
    await expectFigures(page, readTruth().files[BROKEN].figures);
    await expect(page.getByText(RESTORED)).toHaveCount(0);
    // The package tells of the crash by itself.
    expect(offences.splice(0)).toEqual(says);
  });
}
