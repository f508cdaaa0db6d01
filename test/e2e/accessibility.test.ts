import type { Page } from '@playwright/test';
import { workbook } from '../ingest/read/workbook.ts';
import { expectAccessible } from './support/accessibility.ts';
import { monthExport } from './support/months.ts';
import { expect, test } from './support/page.ts';
import {
  chooseFile,
  expectOverview,
  madeCsv,
  madeFile,
  samplePath,
  showAllData,
  type MadeFile,
} from './support/report.ts';
import { ambiguousExport } from './support/small-exports.ts';

const WORDS = {
  nl: {
    make: 'Maak het rapport',
    definition: 'Escalatiepercentage: hoe is dit berekend?',
    read: /rijen gelezen$/,
    another: 'Andere export',
    period: 'Alle data',
    table: 'Toon als tabel',
    measures: 'Toon alle maten',
    hideMeasures: 'Verberg alle maten',
    measuresTable: 'Alle maten per lijn',
    sheet: 'Werkblad van maanden.xlsx',
    dayFirst: /^Dag voorop/,
    activity: 'Betekent: Koffie gehaald',
    newGroup: '1 groep: Kelder',
  },
  en: {
    make: 'Make the report',
    definition: 'Escalation rate: how is this computed?',
    read: /rows read$/,
    another: 'Another export',
    period: 'All data',
    table: 'Show as table',
    measures: 'Show all measures',
    hideMeasures: 'Hide all measures',
    measuresTable: 'All measures per line',
    sheet: 'Sheet of maanden.xlsx',
    dayFirst: /^Day first/,
    activity: 'Means: Koffie gehaald',
    newGroup: '1 group: Kelder',
  },
};

const SHEET = [
  ['Meldingnummer', 'Datum aangemeld', 'Datum gereed', 'Behandelaarsgroep'],
  ['M 1', '13-01-2026 13:00', '13-01-2026 14:00', 'Servicedesk'],
  ['M 2', '14-01-2026 13:00', '14-01-2026 16:00', 'Kelder'],
];

const listOfTeams = (name: string, teams: readonly string[]): MadeFile =>
  madeCsv(name, [
    ['Meldingnummer', 'Datum aangemeld', 'Datum gereed', 'Behandelaarsgroep'],
    ...teams.map((team, index) => [`M ${index}`, '13-02-2026 13:00', '13-02-2026 14:00', team]),
  ]);

const activityLog = (): MadeFile =>
  madeCsv('log.csv', [
    ['CaseID', 'Activity', 'CompleteTimestamp', 'Workgroup'],
    ...[1, 2, 3].flatMap((n) => [
      [`C${n}`, 'Insert ticket', `2026/01/1${n} 09:00:00`, 'Servicedesk'],
      [`C${n}`, 'Koffie gehaald', `2026/01/1${n} 10:00:00`, 'Servicedesk'],
      [`C${n}`, 'Resolve ticket', `2026/01/1${n} 11:00:00`, 'Netwerk lijn 2'],
    ]),
  ]);

async function anotherFile(page: Page, button: string, file: string | MadeFile | MadeFile[]): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await chooseFile(page, file);
}

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

      await anotherFile(page, words.another, samplePath('everything-wrong.csv'));
      await expect(page.getByRole('button', { name: words.make })).toBeEnabled();
      await page.getByText(/^(Niet in deze export|Not in this export)/).click();
      await test.step('check', () => expectAccessible(page));

      await page.getByRole('button', { name: words.make }).click();
      await expectOverview(page);
      await showAllData(page);
      await expect(page.locator('figure svg').first()).toBeVisible();
      await test.step('overview', () => expectAccessible(page));

      await page.getByRole('button', { name: words.table }).first().click();
      await test.step('trend as a table', () => expectAccessible(page));

      await page.getByRole('button', { name: words.measures }).click();
      await expect(
        page.getByRole('table', { name: words.measuresTable }).locator('td').first(),
      ).toBeVisible();
      await test.step('all measures', () => expectAccessible(page));
      await page.getByRole('button', { name: words.hideMeasures }).click();

      await page.getByRole('search').getByRole('button', { name: words.period }).click();
      await expect(dialog).toBeVisible();
      await test.step('period filter', () => expectAccessible(page));
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: words.definition }).click();
      await expect(dialog.locator('pre')).toBeVisible();
      await test.step('definition', () => expectAccessible(page));
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: words.read }).click();
      await expect(page.getByRole('grid').locator('[data-row]').first()).toBeVisible();
      await test.step('list of rows', () => expectAccessible(page));
      await page.getByRole('grid').locator('[data-row]').first().click();
      await expect(dialog.locator('dl').first()).toBeVisible();
      await test.step('a ticket', () => expectAccessible(page));
    });

    test('the check screen can be used by everyone, whatever it is given', async ({ page }) => {
      const words = WORDS[language];
      const make = page.getByRole('button', { name: words.make });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('/');

      const sheets = { Januari: SHEET, Februari: SHEET };
      await chooseFile(page, madeFile('maanden.xlsx', Buffer.from(workbook(sheets))));
      await expect(page.getByRole('combobox', { name: words.sheet })).toBeVisible();
      await expect(make).toBeEnabled();
      await test.step('a workbook', () => expectAccessible(page));

      const two = [monthExport('ons.csv', 3, { Rood: 2 }), ambiguousExport()];
      await anotherFile(page, words.another, two);
      await expect(page.getByRole('tab')).toHaveCount(2);
      await test.step('two layouts', () => expectAccessible(page));
      await page.getByRole('tab').last().click();
      await expect(page.getByRole('radio', { name: words.dayFirst }).first()).toBeVisible();
      await test.step('the second of them, with questions', () => expectAccessible(page));

      await anotherFile(page, words.another, activityLog());
      await expect(page.getByRole('combobox', { name: words.activity })).toBeVisible();
      await expect(make).toBeEnabled();
      await test.step('a log of activities', () => expectAccessible(page));

      await anotherFile(page, words.another, listOfTeams('een.csv', ['Servicedesk', 'Netwerk']));
      await make.click();
      await expectOverview(page);
      await anotherFile(page, words.another, listOfTeams('twee.csv', ['Servicedesk', 'Netwerk', 'Kelder']));
      await expect(page.getByRole('button', { name: words.newGroup })).toBeVisible();
      await test.step('settings of last time, with news', () => expectAccessible(page));
    });
  });
}
