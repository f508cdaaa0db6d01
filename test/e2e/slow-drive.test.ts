import type { Page } from '@playwright/test';
import { expectFigures } from './support/figures.ts';
import { expect, test } from './support/page.ts';
import { chooseFile, checkTitle, makeReport, readTruth, samplePath } from './support/report.ts';
import { slowDrive } from './support/slow-drive.ts';
import { enginesStarted, watchEngine } from './support/watch-engine.ts';

const NAME = 'topdesk-meldingen.csv';
const FILE = samplePath(NAME);

const waits = (page: Page) =>
  page.getByRole('region', { name: `${NAME} wordt gelezen` }).locator('[aria-live]');
const dropZone = (page: Page) => page.getByText('Sleep een ticketexport hierheen');

async function expectWaits(page: Page): Promise<void> {
  // The page stands still for real, only the clock is quicker.
  await expect(async () => {
    await page.clock.runFor(1_000);
    await expect(waits(page)).toContainText(`Linewise wacht op ${NAME}`, { timeout: 100 });
  }).toPass();
  await expect(waits(page)).toContainText('misschien staat het op een netwerkschijf');
  await expect(waits(page)).toContainText('annuleren en het eerst naar deze computer kopiëren');
}

async function cancelAtOnce(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await expect(dropZone(page)).toBeVisible({ timeout: 1_000 });
  await expect(page.getByRole('alert')).toHaveCount(0);
}

test('a file on a drive that does not answer is waited for in so many words, and can be cancelled at once', async ({
  page,
  offences,
}) => {
  await page.clock.install();
  await watchEngine(page);
  const drive = await slowDrive(page);
  await page.goto('/#/');
  await expect(page.getByText('De database staat klaar.')).toBeVisible();

  await test.step('at its first bytes, before anything is known of it', async () => {
    await drive.stall();
    await chooseFile(page, FILE);
    await expectWaits(page);
    await cancelAtOnce(page);
    await drive.answer();
    await expect(checkTitle(page)).toHaveCount(0);
  });
  await test.step('on its way, with how much was read: it goes on when the drive does', async () => {
    await drive.stall(4);
    await chooseFile(page, FILE);
    await expectWaits(page);
    await expect(page.getByRole('region', { name: `${NAME} wordt gelezen` })).toContainText(/ van .*[kM]B/, {
      timeout: 1_000,
    });
    await page.getByLabel('Taal', { exact: true }).selectOption('en');
    await expect(page.getByText(`Linewise is waiting for ${NAME}`)).toBeVisible();
    await page.getByLabel('Language').selectOption('nl');
    await drive.answer();
    await expect(checkTitle(page)).toBeVisible();
    await expect(page.getByText('Linewise wacht op')).toHaveCount(0);
  });
  await test.step('in the database, which is ended for it: the next file finds a new one', async () => {
    await page.goto('/#/');
    drive.stallWorker();
    await chooseFile(page, FILE);
    await expectWaits(page);
    expect(await enginesStarted(page)).toBe(1);
    await cancelAtOnce(page);
    await page.clock.runFor(2_000);
    await drive.answer();
    await chooseFile(page, FILE);
    await makeReport(page);
    await expectFigures(page, readTruth().files[NAME].figures);
    expect(await enginesStarted(page)).toBe(2);
  });
  await test.step('in the database, which says that it broke off', async () => {
    await page.getByRole('button', { name: 'Andere export' }).click();
    drive.stallWorker();
    await chooseFile(page, FILE);
    await expectWaits(page);
    await drive.breakOff();
    await expect(page.getByRole('alert')).toContainText(
      'Het lezen van het bestand is halverwege afgebroken.',
    );
    await page.getByRole('button', { name: 'Terug naar het rapport' }).click();
    await expectFigures(page, readTruth().files[NAME].figures);
  });
  // What the package says of a read that failed, or was ended with the database.
  const others = offences.splice(0).filter((text) => !text.startsWith('console error: FAIL WITH: '));
  expect(others).toEqual([]);
});
