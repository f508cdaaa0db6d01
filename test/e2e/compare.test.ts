import { figuresTable, sampleReport } from './support/report.ts';
import { expect, test } from './support/page.ts';

test('a period is compared with the one before, by its dates and in every cell', async ({ page }) => {
  await sampleReport(page, 'topdesk', '&period=2026-05-01..2026-05-31');
  const compare = page.getByRole('search').getByRole('button', { name: 'vergeleken met april\u00A02026' });
  await expect(compare).toBeVisible();
  await expect(page.getByText(/^Vergeleken met april\u00A02026|meer dan toeval/).first()).toBeVisible();
  await expect(figuresTable(page).locator('[data-change]').first()).toContainText(
    /was .+ in april\u00A02026/,
  );

  await compare.click();
  await page.getByRole('button', { name: /^Dezelfde periode vorig jaar/ }).click();
  await expect(page).toHaveURL(/compare=last_year/);
  await expect(figuresTable(page).locator('[data-change]').first()).toContainText('in mei\u00A02025');

  await page
    .getByRole('search')
    .getByRole('button', { name: /vergeleken met mei/ })
    .click();
  await page.getByRole('button', { name: 'Niets', exact: true }).click();
  await expect(page).toHaveURL(/compare=none/);
  await expect(figuresTable(page).locator('[data-change]')).toHaveCount(0);
  await expect(page.getByText(/^Lijn 1 loste .* op bij het eerste contact/)).toBeVisible();
});

test('the whole export says that there is nothing to compare with, and why', async ({ page }) => {
  await sampleReport(page, 'topdesk');
  await page.getByRole('search').getByRole('button', { name: 'niets om mee te vergelijken' }).click();
  await expect(page.getByText('Kies eerst een periode')).toBeVisible();
});

test('all measures are worked out when they are asked for, each with its tickets', async ({ page }) => {
  await sampleReport(page, 'topdesk', '&period=2026-05-01..2026-05-31&compare=none');
  const table = page.getByRole('table', { name: 'Alle maten per lijn' });
  await expect(table).toHaveCount(0);
  await page.getByRole('button', { name: 'Toon alle maten' }).click();
  const created = table.getByRole('row', { name: /^Aangemelde tickets/ }).locator('td[data-line="all"]');
  const n = await created.getByRole('button').innerText();
  await created.getByRole('button').click();
  await expect(page.getByRole('dialog')).toContainText(`${n} `);
  await expect(page.getByRole('dialog').locator('tbody tr').first()).toBeVisible();
});
