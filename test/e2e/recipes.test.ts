import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accountingStrip } from './support/accounting.ts';
import { askAnother, fieldSelect, goTo, lineOf, mapColumns, settingsBar } from './support/check-screen.ts';
import { expectCells } from './support/figures.ts';
import { monthExport } from './support/months.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import {
  checkTitle,
  chooseFile,
  expectOverview,
  figuresTable,
  madeFile,
  makeReport,
  makeReportButton,
} from './support/report.ts';

const JANUARY = monthExport('januari.csv', 1, { Oranje: 2, Blauw: 4 });
const FEBRUARY = monthExport('februari.csv', 2, { Oranje: 3, Blauw: 5 });
const MARCH = monthExport('maart.csv', 3, { Oranje: 3, Blauw: 5, Groen: 6 });

const REMEMBERED = 'Gelezen zoals de vorige keer';

/** What the figures of February are with Oranje as line 1 and Blauw as line 3. */
const OF_FEBRUARY = {
  'Oplostijd, 1': '3\u00A0u | p90 3\u00A0u | n 3',
  'Oplostijd, 3': '5\u00A0u | p90 5\u00A0u | n 5',
};

/** Maps the heads of January by hand, gives its groups a line, and makes the report. */
async function answerJanuary(page: Page): Promise<void> {
  await page.goto('/#/');
  await chooseFile(page, JANUARY);
  await expect(settingsBar(page)).toContainText('Deze indeling is nieuw.');
  await mapColumns(page, { Ticketnummer: 'Kenmerk', Aangemeld: 'T0', Opgelost: 'T9', Groep: 'Club' });
  await lineOf(page, 'Oranje', 'Lijn 1').click();
  await lineOf(page, 'Blauw', 'Lijn 3').click();
  await makeReport(page);
  await expectCells(page, {
    'Oplostijd, 1': '2\u00A0u | p90 2\u00A0u | n 2',
    'Oplostijd, 3': '4\u00A0u | p90 4\u00A0u | n 4',
  });
}

/** The file becomes the report without the check screen. */
async function expectReadAtOnce(page: Page, fileName: string): Promise<void> {
  await expect(page.getByText(REMEMBERED)).toBeVisible();
  await expect(accountingStrip(page)).toContainText(fileName);
  await expect(checkTitle(page)).toHaveCount(0);
  await expectOverview(page);
}

test('the next month of the same layout is read without questions and says so, also after a visit elsewhere', async ({
  page,
}) => {
  await answerJanuary(page);
  await expect(page.getByText(REMEMBERED)).toHaveCount(0);
  await askAnother(page);
  await chooseFile(page, FEBRUARY);
  await expectReadAtOnce(page, 'februari.csv');
  await expectCells(page, OF_FEBRUARY);

  await page.getByRole('button', { name: 'Toch controleren' }).click();
  await expect(settingsBar(page)).toContainText(
    /Gelezen als de vorige keer: instellingen van .+, gemaakt met januari\.csv\. Er is niets nieuws in\./,
  );
  await expect(await fieldSelect(page, 'Opgelost')).toHaveValue('T9');
  await expect(lineOf(page, 'Blauw', 'Lijn 3').getByRole('radio')).toBeChecked();

  await page.goto('about:blank');
  await page.goto('/');
  await chooseFile(page, FEBRUARY);
  await expectReadAtOnce(page, 'februari.csv');
  await expectCells(page, OF_FEBRUARY);
});

test('a group that is new stops at the check screen and is named', async ({ page }) => {
  await answerJanuary(page);
  await askAnother(page);
  await chooseFile(page, MARCH);
  await expect(checkTitle(page)).toBeVisible();
  await expect(settingsBar(page)).toContainText('Nieuw sinds die keer:');
  await settingsBar(page).getByRole('button', { name: '1 groep: Groen' }).click();
  await expect(page.getByRole('heading', { name: 'Lijnen', exact: true })).toBeFocused();
  await expect(lineOf(page, 'Oranje', 'Lijn 1').getByRole('radio')).toBeChecked();
  await lineOf(page, 'Groen', 'Lijn 2').click();
  await makeReport(page);
  await expect(page.getByText(REMEMBERED)).toHaveCount(0);
  await expectCells(page, { ...OF_FEBRUARY, 'Oplostijd, 2': '6\u00A0u | p90 6\u00A0u | n 6' });

  await test.step('and is known from then on', async () => {
    await askAnother(page);
    await chooseFile(page, monthExport('april.csv', 4, { Groen: 1, Blauw: 2 }));
    await expectReadAtOnce(page, 'april.csv');
    await expectCells(page, { 'Oplostijd, 2': '1\u00A0u | p90 1\u00A0u | n 1' });
  });
});

test('settings saved as a file, forgotten and loaded again give the same answers', async ({
  page,
}, testInfo) => {
  await answerJanuary(page);
  await goTo(page, 'Controle');
  const download = page.waitForEvent('download');
  await settingsBar(page).getByRole('button', { name: 'Instellingen opslaan als bestand' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('januari.linewise-recipe.json');
  const path = testInfo.outputPath(file.suggestedFilename());
  await file.saveAs(path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    schema: 'linewise/recipe-v1',
    columns: { id: 'Kenmerk', created: 'T0', resolved: 'T9', group: 'Club' },
    lineOf: { Oranje: 1, Blauw: 3 },
  });
  const schema = await page.request.get('/schema/recipe-v1.json');
  expect(await schema.json()).toMatchObject({ $id: 'urn:linewise:recipe-v1' });

  await askAnother(page);
  await chooseFile(page, FEBRUARY);
  await expectReadAtOnce(page, 'februari.csv');
  await page.getByRole('button', { name: 'Toch controleren' }).click();
  await settingsBar(page).getByRole('button', { name: 'Deze instellingen vergeten' }).click();
  await expect(settingsBar(page)).toContainText('Deze indeling is nieuw.');

  await askAnother(page);
  await chooseFile(page, FEBRUARY);
  await expect(checkTitle(page)).toBeVisible();
  await expect(settingsBar(page)).toContainText('Deze indeling is nieuw.');
  await expect(makeReportButton(page)).toBeDisabled();

  await settingsBar(page).locator('input[type=file]').setInputFiles(path);
  await expect(settingsBar(page)).toContainText('Er is niets nieuws in.');
  await expect(makeReportButton(page)).toBeEnabled();
  await expect(lineOf(page, 'Oranje', 'Lijn 1').getByRole('radio')).toBeChecked();
  await makeReport(page);
  await expectCells(page, OF_FEBRUARY);
});

test('a file that holds no settings is refused with what is wrong, and changes nothing', async ({ page }) => {
  await page.goto('/#/');
  await chooseFile(page, JANUARY);
  await mapColumns(page, { Ticketnummer: 'Kenmerk', Aangemeld: 'T0' });
  const broken = {
    'geen.json': {
      text: 'Kenmerk;T0',
      says: /geen\.json is geen bestand met instellingen: het is geen JSON/,
    },
    'ander.json': { text: '{"a":1}', says: /ander\.json is wel JSON, maar geen instellingen van Linewise/ },
    'later.json': {
      text: '{"schema":"linewise/recipe-v9"}',
      says: /later\.json is bewaard door een nieuwere Linewise/,
    },
    'stuk.json': {
      text: '{"schema":"linewise/recipe-v1","name":7}',
      says: /stuk\.json is niet te gebruiken: er klopt iets niet bij name/,
    },
  };
  for (const [name, { text, says }] of Object.entries(broken)) {
    await settingsBar(page).locator('input[type=file]').setInputFiles(madeFile(name, text));
    await expect(settingsBar(page)).toContainText(says);
  }
  await expect(await fieldSelect(page, 'Aangemeld')).toHaveValue('T0');
  await expect(figuresTable(page)).toHaveCount(0);
  await makeReport(page);
  await expect(accountingStrip(page)).toContainText('januari.csv');
});
