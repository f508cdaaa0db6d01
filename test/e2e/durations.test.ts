import { accountingStrip } from './support/accounting.ts';
import { askAnother } from './support/check-screen.ts';
import { expectCells } from './support/figures.ts';
import { durationText } from './support/number-text.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import { chooseFile, madeCsv, makeReport, makeReportButton, type MadeFile } from './support/report.ts';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const figure = (median: number, p90: number, n: number): string =>
  `${durationText(median, 'nl')} | p90 ${durationText(p90, 'nl')} | n ${n}`;
const ONE_TO_NINE_HOURS = figure(5 * HOUR, 8 * HOUR + 12 * MINUTE, 9);

/** Nine tickets that took 1 to 9 of a unit that the file does not name. */
const unnamedUnit = (name: string): MadeFile =>
  madeCsv(name, [
    ['Ticketnummer', 'Aangemaakt op', 'Doorlooptijd', 'Team'],
    ...NUMBERS.map((n) => [`T-${n}`, `${n + 12}-06-2025 09:00`, n, 'Servicedesk']),
  ]);

test('the unit of durations is asked once when the file does not name it', async ({ page }) => {
  await page.goto('/#/');
  await chooseFile(page, unnamedUnit('juni.csv'));
  await expect(makeReportButton(page)).toBeDisabled();
  await page.getByRole('button', { name: 'eenheid van de tijdsduren in ‘Doorlooptijd’' }).click();
  const question = page.getByRole('group', { name: 'Waarin staan de tijdsduren in ‘Doorlooptijd’?' });
  await expect(question.getByRole('radio')).toHaveCount(5);
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
  await question.getByText('uren', { exact: true }).click();
  await makeReport(page);
  await expectCells(page, { 'Oplostijd, 1': ONE_TO_NINE_HOURS });

  await askAnother(page);
  await chooseFile(page, unnamedUnit('juli.csv'));
  await expect(page.getByText('Gelezen zoals de vorige keer')).toBeVisible();
  await expectCells(page, { 'Oplostijd, 1': ONE_TO_NINE_HOURS });
});

test('an export with minutes and no dates gives its durations, and says what it cannot tell', async ({
  page,
}) => {
  await page.goto('/#/');
  await chooseFile(
    page,
    madeCsv('zonder-datums.csv', [
      ['Meldingnummer', 'Status', 'Behandelaarsgroep', 'Reactietijd (minuten)', 'Oplostijd (minuten)'],
      ...NUMBERS.map((n) => [`M ${n}`, 'Gesloten', 'Servicedesk', n * 10, n * 60]),
      ['M 10', 'In behandeling', 'Servicedesk', 50, ''],
    ]),
  );
  await makeReport(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alle tickets van deze export');
  await expectCells(page, {
    'Oplostijd, 1': ONE_TO_NINE_HOURS,
    'Eerste reactietijd, all': figure(50 * MINUTE, 81 * MINUTE, 10),
    Heropeningspercentage: 'niet meetbaar',
    Escalatiepercentage: 'niet meetbaar',
  });
  await expect(page.locator('figure')).toHaveCount(0);
  await expect(accountingStrip(page)).not.toContainText('1970');
  await expect(page.getByRole('search').getByRole('button', { name: 'Alle data' })).toHaveCount(0);
});
