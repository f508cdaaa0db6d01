import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { readSnapshot } from '../../src/snapshot/read-snapshot.ts';
import { expect, test } from './support/page.ts';
import { sampleReport } from './support/report.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The snapshot that the command line makes of a sample. */
async function ofCommandLine(sample: string): Promise<string> {
  const args = ['src/cli/bin.ts', 'report', `sample-data/${sample}`, '--lang', 'nl'];
  // The period is the one that the page opens an export on: the last whole month.
  const { stdout } = await promisify(execFile)('npx', ['tsx', ...args], { cwd: ROOT, maxBuffer: 1e8 });
  return stdout;
}

test('a snapshot made in the browser is that of the command line, to the last digit', async ({ page }) => {
  const made = ofCommandLine('zendesk-tickets.json');
  await sampleReport(page, 'zendesk', '&period=2026-08-01..2026-08-31');
  await page
    .getByRole('navigation', { name: 'Schermen' })
    .getByRole('button', { name: 'Momentopname' })
    .click();
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als JSON' }).click();
  const inBrowser = readSnapshot(await readFile(await (await download).path(), 'utf8'));
  const onCommandLine = readSnapshot(await made);
  expect(onCommandLine.kpis.length).toBeGreaterThan(20);
  expect(onCommandLine).toEqual({ ...inBrowser, createdAt: onCommandLine.createdAt });
});
