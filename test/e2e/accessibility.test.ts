import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/page.ts';
import { chooseFile, expectOverview, madeFile, samplePath } from './support/report.ts';
import { ambiguousExport } from './support/small-exports.ts';

const WORDS = {
  nl: {
    make: 'Maak het rapport',
    definition: 'Escalatiepercentage: hoe is dit berekend?',
    read: /rijen gelezen$/,
    another: 'Andere export',
    period: 'Alle data',
    table: 'Toon als tabel',
  },
  en: {
    make: 'Make the report',
    definition: 'Escalation rate: how is this computed?',
    read: /rows read$/,
    another: 'Another export',
    period: 'All data',
    table: 'Show as table',
  },
};

for (const { language, locale, colorScheme } of [
  { language: 'nl', locale: 'nl-NL', colorScheme: 'light' },
  { language: 'en', locale: 'en-GB', colorScheme: 'dark' },
] as const) {
  test.describe(`${language}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });

    test('every screen can be used by everyone', async ({ page }) => {
      const words = WORDS[language];
      const dialog = page.getByRole('dialog');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('/');
      await expect(page.locator('input[type=file]')).toBeAttached();
      await test.step('start', () => expectAccessible(page));

      await chooseFile(page, madeFile('leeg.csv', ''));
      await expect(page.getByRole('alert')).toBeVisible();
      await test.step('refusal', () => expectAccessible(page));

      await chooseFile(page, ambiguousExport());
      await expect(page.getByRole('button', { name: words.make })).toBeDisabled();
      await test.step('check with questions', () => expectAccessible(page));

      await page.getByRole('button', { name: words.another }).click();
      await chooseFile(page, samplePath('everything-wrong.csv'));
      await expect(page.getByRole('button', { name: words.make })).toBeEnabled();
      await page.getByText(/^(Niet in deze export|Not in this export)/).click();
      await test.step('check', () => expectAccessible(page));

      await page.getByRole('button', { name: words.make }).click();
      await expectOverview(page);
      await expect(page.locator('figure svg').first()).toBeVisible();
      await test.step('overview', () => expectAccessible(page));

      await page.getByRole('button', { name: words.table }).click();
      await test.step('trend as a table', () => expectAccessible(page));

      await page.getByRole('search').getByRole('button', { name: words.period }).click();
      await expect(dialog).toBeVisible();
      await test.step('period filter', () => expectAccessible(page));
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: words.definition }).click();
      await expect(dialog.locator('pre')).toBeVisible();
      await test.step('definition', () => expectAccessible(page));
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: words.read }).click();
      await expect(dialog.locator('tbody tr').first()).toBeVisible();
      await test.step('list of rows', () => expectAccessible(page));
    });
  });
}
