import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/page.ts';
import { expectOverview, figuresTable, sampleReport } from './support/report.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('by keys alone: another period, its tickets, the link to them, and one step back', async ({ page }) => {
  await sampleReport(page, 'topdesk');
  const field = page.getByRole('combobox', { name: 'Opdrachten' });
  const command = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  };
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);

  await command('vorige maand');
  await expect(page).toHaveURL(/sample=topdesk&period=2026-07-01\.\.2026-07-31$/);
  await expectOverview(page);
  const created = await figuresTable(page)
    .getByRole('columnheader')
    .filter({ hasText: 'Alle lijnen' })
    .getByText(/aangemeld/)
    .textContent();

  await command('tickets');
  await expect(page).toHaveURL(/#\/tickets\?.*period=2026-07-01/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    `${parseInt(created ?? '', 10)} tickets`,
  );

  await command('kopieer');
  await expect(page.getByText('Link gekopieerd')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press('Escape');

  await page.keyboard.press('z');
  await expect(page).toHaveURL(/#\/overview\?/);
});
