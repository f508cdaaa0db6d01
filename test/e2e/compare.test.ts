import type { Page } from '@playwright/test';
import { figuresTable, sampleReport } from './support/report.ts';
import { expect, test as testOnNewPage, testOnOnePage as test } from './support/page.ts';

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
  await expect(page.locator('h1')).toContainText(`${n} tickets`);
  await expect(page.getByRole('grid').locator('[data-row]').first()).toBeVisible();
});

test('a bar of the volumes leads to the tickets it counts', async ({ page }) => {
  await sampleReport(page, 'topdesk', '&period=2026-05-01..2026-05-31&compare=none');
  const volumes = page.getByRole('figure', { name: /^Instroom/ });
  await volumes.getByRole('button', { name: 'Toon als tabel' }).click();
  const n = await volumes
    .getByRole('row', { name: /^week 19/ })
    .getByRole('cell')
    .first()
    .innerText();
  await volumes.getByRole('button', { name: 'Toon als grafiek' }).click();
  await volumes.locator('.recharts-bar-rectangle').nth(1).click();
  await expect(page).toHaveURL(
    /#\/tickets\?.*period=2026-05-04\.\.2026-05-10.*list=cell:tickets_created:all:measured/,
  );
  await expect(page.locator('h1')).toContainText(`${n} tickets`);
});

interface Look {
  title: string;
  heads: string;
  cells: string;
  charts: string;
  top: number;
}
declare global {
  interface Window {
    looks: Look[];
  }
}

/** What the page says at every change of it. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.looks = [];
    const text = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.textContent).join('|');
    const look = () => {
      const table = document.querySelector('main table');
      window.looks.push({
        title: text('main h1'),
        heads: text('main table thead'),
        cells: text('main table tbody'),
        charts: text('main figcaption p'),
        top: table === null ? 0 : table.getBoundingClientRect().top + window.scrollY,
      });
    };
    new MutationObserver(look).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
}

for (const width of [1440, 390]) {
  // On a page that has not worked out either period.
  testOnNewPage(`another period comes as a whole and in the same place, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    // May has no finding, March has three.
    await sampleReport(page, 'topdesk', '&period=2026-05-01..2026-05-31');
    await expect(page.getByText('veranderden niet meer dan toeval')).toBeVisible();
    await expect(page.getByRole('figure').first()).toHaveAttribute('aria-busy', 'false');
    await watch(page);
    await page.evaluate(() => {
      location.hash = location.hash.replace('2026-05-01..2026-05-31', '2026-03-01..2026-03-31');
    });
    await expect(page.getByRole('heading', { level: 1, name: /^maart\s2026: / })).toBeVisible();
    await expect(page.getByRole('main').locator('[aria-busy="true"]')).toHaveCount(0);
    const looks = await page.evaluate(() => window.looks);
    for (const part of ['heads', 'cells', 'charts', 'top'] as const) {
      const seen = (month: RegExp) =>
        new Set(looks.filter(({ title }) => month.test(title)).map((look) => look[part]));
      expect([...seen(/^mei/)], part).toHaveLength(1);
      expect([...seen(/^maart/)], part).toHaveLength(1);
    }
    expect(new Set(looks.map(({ top }) => Math.round(top))).size).toBe(1);
  });
}

test('chosen lines: the same columns in both tables, and nothing about lines that are not chosen', async ({
  page,
}) => {
  await sampleReport(page, 'topdesk', '&period=2026-05-01..2026-05-31&line=2,3');
  await page.getByRole('button', { name: 'Toon alle maten' }).click();
  const heads = (name: string) => page.getByRole('table', { name }).locator('thead th[data-line]');
  await expect(heads('Alle maten per lijn')).toHaveText([/^ *Gekozen lijnen$/, /^ *Lijn 2$/, /^ *Lijn 3$/]);
  await expect(heads('Cijfers per lijn')).toHaveText([/^ *Gekozen lijnen/, /^ *Lijn 2/, /^ *Lijn 3/]);
  const first = page
    .getByRole('table', { name: 'Alle maten per lijn' })
    .getByRole('row', { name: /^Oplossing bij eerste contact: / });
  await expect(first.locator('td')).toContainText(['niet van toepassing', 'niet van toepassing']);
  await expect(page.getByRole('figure', { name: /^Instroom/ })).toContainText(
    'tussendoor gaan ze van lijn naar lijn',
  );
  await page.getByRole('combobox', { name: 'Indicator' }).selectOption('resolution_time');
  await expect(page.getByRole('figure', { name: /^Oplostijd/ })).toContainText(/Gekozen lijnen: .+ in week/);
});
