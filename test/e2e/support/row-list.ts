import type { Locator, Page } from '@playwright/test';
import { expect } from './page.ts';
import { integerText } from './number-text.ts';

/** Clicks what opens a list, reads the first cell of every row on every page, and closes it again. */
async function rowsBehind(page: Page, opener: Locator): Promise<string[]> {
  await opener.click();
  const dialog = page.getByRole('dialog');
  const next = dialog.getByRole('button', { name: 'Volgende' });
  const heads = dialog.locator('tbody th');
  const rows: string[] = [];
  await expect(heads.first()).toBeVisible();
  for (;;) {
    const shown = await heads.allTextContents();
    rows.push(...shown);
    if (await next.isDisabled()) break;
    await next.click();
    await expect(heads.first()).not.toHaveText(shown[0] ?? '');
  }
  await expect(dialog).toContainText(new RegExp(`–${integerText(rows.length, 'nl')} van `));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return rows;
}

/** What clicking this opens has exactly `n` different rows. */
export async function expectRowsBehind(page: Page, opener: Locator, n: number): Promise<void> {
  const rows = await rowsBehind(page, opener);
  expect({ rows: rows.length, different: new Set(rows).size }).toEqual({ rows: n, different: n });
}
