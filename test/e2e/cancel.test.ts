import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { expectFigures } from './support/figures.ts';
import { expect, test } from './support/page.ts';
import { chooseFile, checkTitle, makeReport, readTruth, samplePath, sampleReport } from './support/report.ts';

const TOPDESK = 'topdesk-meldingen.csv';
const { files } = readTruth();

/** The TOPdesk sample, its rows repeated until the file is this large. */
async function largeExport(path: string, bytes: number): Promise<void> {
  const sample = await readFile(samplePath(TOPDESK));
  const rows = sample.subarray(sample.indexOf('\n') + 1);
  const out = createWriteStream(path);
  out.write(sample);
  for (let size = sample.length; size < bytes; size += rows.length) {
    if (!out.write(rows)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

test('reading a large file shows how far it is and stops within a second', async ({ page }, testInfo) => {
  const path = testInfo.outputPath('groot.csv');
  await largeExport(path, 60_000_000);
  await sampleReport(page, 'zendesk');
  await page.getByRole('button', { name: 'Andere export' }).click();
  await chooseFile(page, path);

  const reading = page.getByRole('region', { name: 'groot.csv wordt gelezen' });
  await expect(reading.getByRole('progressbar')).toBeVisible();
  await expect(reading).toContainText(/\d+(,\d)?\s[kM]B van 6\d(,\d)?\sMB/);
  await reading.getByRole('button', { name: 'Annuleren' }).click();
  const cancelled = Date.now();
  await expect(page.getByText('Sleep een ticketexport hierheen')).toBeVisible();
  expect(Date.now() - cancelled).toBeLessThan(1000);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await test.step('the report is still there, and another file can be read', async () => {
    await page.getByRole('button', { name: 'Terug naar het rapport' }).click();
    await expectFigures(page, files['zendesk-tickets.json'].figures);
    await page.getByRole('button', { name: 'Andere export' }).click();
    await chooseFile(page, samplePath(TOPDESK));
    await expect(checkTitle(page)).toBeVisible();
    await expect(page.getByText('groot.csv')).toHaveCount(0);
    await makeReport(page);
    await expectFigures(page, files[TOPDESK].figures);
  });
});
