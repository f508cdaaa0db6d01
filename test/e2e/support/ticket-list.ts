import type { Locator, Page } from '@playwright/test';
import { expect } from './page.ts';

export const ticketGrid = (page: Page): Locator => page.getByRole('grid');

/** Waits until the tickets screen has settled, and answers how many rows its title says. */
export async function listTotal(page: Page): Promise<number> {
  const count = page.locator('h1 [data-total]');
  await expect(count).toBeVisible();
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  return Number(await count.getAttribute('data-total'));
}

/** The row_no of the rows in the grid, in their order; scrolls through all of them. */
export async function allRows(page: Page, total: number): Promise<number[]> {
  const grid = ticketGrid(page);
  await expect(grid).toHaveAttribute('aria-rowcount', String(total + 1));
  const rows = new Map<number, number>();
  await expect(async () => {
    const seen = await grid
      .locator('[data-row]')
      .evaluateAll((all) =>
        all.map((one) => [
          Number(one.getAttribute('aria-rowindex')) - 2,
          Number(one.getAttribute('data-row')),
        ]),
      );
    for (const [pos = -1, rowNo = -1] of seen) rows.set(pos, rowNo);
    const next = Array.from({ length: total }, (_, pos) => pos).find((pos) => !rows.has(pos));
    if (next !== undefined) {
      await grid.evaluate((table, top) => {
        if (table.parentElement) table.parentElement.scrollTop = top;
      }, next * 32);
    }
    expect(rows.size).toBe(total);
  }).toPass({ intervals: [60], timeout: 40_000 });
  return [...rows].toSorted(([a], [b]) => a - b).map(([, rowNo]) => rowNo);
}

/** Clicks what leads to the tickets screen, reads every row there, and goes back. */
export async function ticketsBehind(page: Page, opener: Locator): Promise<number[]> {
  const from = page.url();
  await opener.click();
  await expect(page).toHaveURL(/#\/tickets\?|#\/tickets$/);
  const rows = await allRows(page, await listTotal(page));
  await page.goBack();
  await expect(page).toHaveURL(from);
  return rows;
}

/** What clicking this leads to has exactly `n` different rows. */
export async function expectTicketsBehind(page: Page, opener: Locator, n: number): Promise<void> {
  const rows = await ticketsBehind(page, opener);
  expect({ rows: rows.length, different: new Set(rows).size }).toEqual({ rows: n, different: n });
}
