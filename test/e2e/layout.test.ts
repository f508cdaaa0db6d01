import type { Page } from '@playwright/test';
import { expect, test, testOnOnePage } from './support/page.ts';
import {
  checkTitle,
  chooseFile,
  expectOverview,
  makeReport,
  samplePath,
  sampleReport,
} from './support/report.ts';

const WIDTHS = [390, 768, 1440, 2560];

/** Nothing of the page lies beside the window, whatever its width; what is wider scrolls in its own box. */
async function expectFits(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { clientWidth, scrollWidth } = document.documentElement;
          return { clientWidth, scrollWidth };
        }),
      )
      .toEqual({ clientWidth: width, scrollWidth: width });
  }
}

for (const { locale } of [{ locale: 'nl-NL' }, { locale: 'en-GB' }]) {
  test.describe(locale, () => {
    test.use({ locale });

    test('no screen is wider than its window', async ({ page }) => {
      await page.goto('/');
      await test.step('start', () => expectFits(page));
      await chooseFile(page, samplePath('everything-wrong.csv'));
      const make = page.getByRole('button', { name: /^(Maak het rapport|Make the report)$/ });
      await expect(make).toBeEnabled();
      await page.getByText(/^(Niet in deze export|Not in this export)/).click();
      await test.step('check', () => expectFits(page));
      await make.click();
      await expectOverview(page);
      await test.step('overview', () => expectFits(page));
      await page
        .getByRole('button', { name: /^(Toon als tabel|Show as table)$/ })
        .first()
        .click();
      await test.step('overview with the trend as a table', () => expectFits(page));
      await page.getByRole('button', { name: /^62 / }).click();
      await expect(page.getByRole('grid').locator('[data-row]').first()).toBeVisible();
      await test.step('list of rows', () => expectFits(page));
      await page.getByRole('grid').locator('[data-row]').first().click();
      await expect(page.getByRole('dialog').locator('dl').first()).toBeVisible();
      await test.step('a ticket', () => expectFits(page));
    });
  });
}

testOnOnePage(
  'on a phone everything can be reached: check, figures, filter, definition',
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/#/');
    await chooseFile(page, samplePath('zendesk-tickets.json'));
    await expect(checkTitle(page)).toBeVisible();
    await makeReport(page);
    await page.getByRole('search').getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByRole('button', { name: 'Kanaal', exact: true }).click();
    await page.getByRole('checkbox', { name: /^chat/ }).check();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/channel=chat/);
    await page.getByRole('button', { name: 'Oplostijd: hoe is dit berekend?' }).click();
    const panel = page.getByRole('dialog', { name: 'Oplostijd' });
    await expect(panel).toBeInViewport({ ratio: 0.9 });
    await panel.getByRole('button', { name: 'Sluiten' }).click();
    await expect(panel).toBeHidden();
    const header = page.getByRole('banner');
    expect((await header.boundingBox())?.height).toBeLessThan(70);
    await header.getByRole('button', { name: 'Overzicht' }).click();
    await page.getByRole('button', { name: 'Opdrachten' }).click();
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  },
);

testOnOnePage('the figures of a line keep their names on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await sampleReport(page, 'zendesk');
  const cell = page.locator('td[data-line="2"][data-kind="value"]').first();
  await expect(cell.getByText('Lijn 2')).toBeVisible();
});
