import { truncate, writeFile } from 'node:fs/promises';
import { expect, testOnOnePage as test } from './support/page.ts';
import { chooseFile } from './support/report.ts';

const MB = 1024 ** 2;

test('a file that may be too much is told of before it is read, with what to do, and read if one wants', async ({
  page,
}, testInfo) => {
  const path = testInfo.outputPath('jaren.csv');
  await writeFile(path, 'Meldingnummer;Datum aangemeld\n');
  // Of nothing, which takes no room on the disk.
  await truncate(path, 1400 * MB);
  await page.goto('/#/');
  await chooseFile(page, path);
  const notice = page.locator('[aria-live]').filter({ hasText: /jaren\.csv is 1,5\sGB/ });
  await expect(notice).toContainText('misschien te veel voor deze browser');
  await expect(notice).toContainText('Exporteer een kortere periode, bijvoorbeeld per maand');
  await expect(notice).toContainText(/naar schatting 4,7\sGB geheugen/);
  await expect(page.getByRole('region', { name: 'jaren.csv wordt gelezen' })).toHaveCount(0);
  await notice.getByRole('button', { name: 'Niet lezen' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByText('Sleep een ticketexport hierheen')).toBeVisible();

  await chooseFile(page, path);
  await notice.getByRole('button', { name: 'Lees het toch' }).click();
  await expect(notice).toHaveCount(0);
  const begun = page.getByRole('region', { name: 'jaren.csv wordt gelezen' }).or(page.getByRole('alert'));
  await expect(begun.first()).toBeVisible();
  await page.reload();
});
