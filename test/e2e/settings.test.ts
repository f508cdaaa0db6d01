import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { accountingStrip } from './support/accounting.ts';
import { settingsBar } from './support/check-screen.ts';
import { expect, test as testOnNewPage, testOnOnePage as test } from './support/page.ts';
import {
  checkTitle,
  expectOverview,
  figuresTable,
  madeFile,
  reportOf,
  samplePath,
  sampleReport,
} from './support/report.ts';

const title = (page: Page): Locator => page.getByRole('heading', { level: 1, name: 'Instellingen' });
const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const undo = (page: Page): Locator =>
  page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' });
const rowOf = (page: Page, kpi: string): Locator =>
  figuresTable(page)
    .getByRole('row')
    .filter({ has: page.getByText(kpi, { exact: true }) });

async function goTo(page: Page, screen: 'Overzicht' | 'Instellingen'): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Schermen' })
    .getByRole('button', { name: screen, exact: true })
    .click();
  if (screen === 'Overzicht') await expectOverview(page);
  else await expect(title(page)).toBeVisible();
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** The numbers of the strip: read = counted + folded + excluded + quarantined. */
async function account(page: Page): Promise<{ rows: number; counted: number; parts: number }> {
  const texts = await accountingStrip(page).locator('b').allTextContents();
  const [rows = 0, ...parts] = texts.map((text) => Number(text.replaceAll('.', '')));
  return { rows, counted: parts[0] ?? 0, parts: parts.reduce((sum, n) => sum + n, 0) };
}

test('durations in opening hours change, say so, last over a reload, and can be undone', async ({ page }) => {
  await sampleReport(page, 'topdesk');
  const before = await rowOf(page, 'Oplostijd').innerText();
  expect(before).not.toContain('openingstijden');

  await goTo(page, 'Instellingen');
  await page.getByText('In openingstijden', { exact: true }).click();
  const monday = page.getByRole('textbox', { name: 'maandag' });
  await monday.fill('8-12, 11-17');
  await monday.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('‘11-17’ overlapt met de uren ervoor.');
  await monday.press('Escape');
  await expect(monday).toHaveValue('08:00-17:00');

  await goTo(page, 'Overzicht');
  await expect(accountingStrip(page)).toContainText('in openingstijden');
  const inHours = await rowOf(page, 'Oplostijd').innerText();
  expect(inHours).toContain('mediaan · p90 · openingstijden');
  expect(inHours.replace(' · openingstijden', '')).not.toBe(before);

  await page.reload();
  await expectOverview(page);
  expect(await rowOf(page, 'Oplostijd').innerText()).toBe(inHours);

  await goTo(page, 'Instellingen');
  await expect(undo(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Terug naar de standaard: Tijd' }).click();
  await undo(page).click();
  await expect(page.getByRole('radio', { name: 'In openingstijden' })).toBeChecked();
  await page.getByRole('button', { name: 'Terug naar de standaard: Tijd' }).click();
  await goTo(page, 'Overzicht');
  expect(await rowOf(page, 'Oplostijd').innerText()).toBe(before);
});

test('a target, typed as it is said, stands at the figure on the overview', async ({ page }) => {
  await page.goto('/#/settings?sample=topdesk');
  await expect(title(page)).toBeVisible();
  const targets = section(page, 'Doelen en limieten');
  const value = targets.getByRole('textbox', { name: 'Doel, minstens' });
  await value.fill('heel veel');
  await value.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Schrijf een percentage');
  await value.fill('99,5');
  await value.press('Enter');
  await targets.getByRole('combobox', { name: 'Indicator' }).selectOption('resolution_time');
  await targets.getByRole('textbox', { name: 'Doel, hoogstens' }).fill('30 d');
  await targets.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(targets.getByRole('listitem')).toHaveCount(2);

  await goTo(page, 'Overzicht');
  const first = rowOf(page, 'Oplossing bij eerste contact').locator('[data-target="missed"]').first();
  await expect(first).toContainText('doel ≥ 99,5');
  await expect(rowOf(page, 'Oplostijd').locator('[data-target="met"]').first()).toContainText('30');

  await goTo(page, 'Instellingen');
  await undo(page).click();
  await expect(targets.getByRole('listitem')).toHaveCount(1);
});

test('a rule leaves its tickets out everywhere: the account adds up, the figures change, the list has them', async ({
  page,
}) => {
  await sampleReport(page, 'topdesk');
  const before = await account(page);
  const figure = await rowOf(page, 'Oplossing bij eerste contact').innerText();

  await goTo(page, 'Instellingen');
  const rules = section(page, 'Buiten beschouwing');
  const choice = rules.getByRole('combobox', { name: 'Welke categorie' });
  await choice.click();
  const option = rules.getByRole('listbox').getByRole('option').first();
  const out = Number(/([\d.]+)\stickets/.exec(await option.innerText())?.[1]?.replaceAll('.', ''));
  await option.click();
  const total = rules.getByRole('button', { name: /^Samen laten deze regels/ });
  await expect(total).toBeVisible();
  const after = await account(page);
  expect(after).toEqual({ rows: before.rows, counted: before.counted - out, parts: before.rows });
  await expect(accountingStrip(page)).toContainText('weggelaten door eigen regels');

  await total.click();
  await expect(page.locator('[data-total]')).toHaveAttribute('data-total', String(out));
  await goTo(page, 'Overzicht');
  expect(await rowOf(page, 'Oplossing bij eerste contact').innerText()).not.toBe(figure);
  expect(await account(page)).toEqual(after);

  await goTo(page, 'Instellingen');
  await undo(page).click();
  await expect(rules.getByRole('button', { name: /^Samen laten deze regels/ })).toHaveCount(0);
  expect(await account(page)).toEqual(before);
});

test('settings go along in a file, alone and with how an export is read; Check opens again after a reload', async ({
  page,
}) => {
  await reportOf(page, samplePath('topdesk-meldingen.csv'));
  await goTo(page, 'Instellingen');
  const days = page.getByRole('textbox', { name: 'Heropend telt binnen' });
  await days.fill('3');
  await days.press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Instellingen opslaan als bestand' }).click();
  const settingsFile = await textOf(await download);
  expect(JSON.parse(settingsFile)).toMatchObject({
    schema: 'linewise/settings-v1',
    settings: { reopenDays: 3 },
  });

  await page.reload();
  await expect(days).toHaveValue('3');
  await section(page, 'Lijnen').getByRole('button', { name: 'Wijzig in Controle' }).click();
  await expect(checkTitle(page)).toBeVisible();
  const saved = page.waitForEvent('download');
  await settingsBar(page).getByRole('button', { name: 'Instellingen opslaan als bestand' }).click();
  const recipeFile = await textOf(await saved);

  await goTo(page, 'Instellingen');
  await page.getByRole('button', { name: 'Alles terug naar de standaard' }).first().click();
  await expect(days).toHaveValue('7');
  const file = section(page, 'Instellingen als bestand').locator('input[type=file]');
  await file.setInputFiles(madeFile('geen.json', '{}'));
  await expect(page.getByRole('alert')).toContainText('geen.json bevat geen instellingen van Linewise');
  await file.setInputFiles(madeFile('settings.json', settingsFile));
  await expect(days).toHaveValue('3');
  await undo(page).click();
  await expect(days).toHaveValue('7');

  await section(page, 'Tijd').getByRole('button', { name: 'Wijzig in Controle' }).click();
  await settingsBar(page).locator('input[type=file]').setInputFiles(madeFile('recipe.json', recipeFile));
  const told = page.getByText('De instellingen uit recipe.json gelden nu voor elk scherm');
  await expect(told).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('linewise.settings'))).toContain('"reopenDays": 3');
  await told.locator('..').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(told).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('linewise.settings'))).toBeNull();
});

testOnNewPage(
  'damaged settings are told and lose no more than themselves; the screen is accessible in both themes',
  async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem(
        'linewise.settings',
        '{"schema":"linewise/settings-v1","settings":{"reopenDays":-1,"clock":"business","agents":true}}',
      );
    });
    const told = page.getByText('Een deel van je instellingen was niet te lezen');
    await sampleReport(page, 'topdesk');
    await expect(told).toBeVisible();
    await page.getByRole('button', { name: 'Naar de instellingen' }).click();
    await expect(told).toHaveCount(1);
    await expect(page.getByRole('textbox', { name: 'Heropend telt binnen' })).toHaveValue('7');
    await expect(page.getByRole('checkbox', { name: 'Toon cijfers per behandelaar' })).toBeChecked();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Nagekeken' }).click();
    await expect(told).toHaveCount(0);
    await section(page, 'Taal en uiterlijk').getByText('Donker').click();
    await section(page, 'Taal en uiterlijk').getByText('English').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await expectAccessible(page);
  },
);
