import type { Page } from '@playwright/test';
import type { KpiFilter } from '../../src/kpi/kpi-query.ts';
import { expectAccessible } from './support/accessibility.ts';
import { expectedFigures } from './support/expected-figures.ts';
import { expectFigures } from './support/figures.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import { figuresTable, readTruth, sampleReport } from './support/report.ts';

const TOPDESK = 'topdesk-meldingen.csv';
const whole = readTruth().files[TOPDESK].figures;

/** Opens a filter of the bar, does something in it, and closes it. */
async function inFilter(page: Page, name: string, act: () => Promise<void>): Promise<void> {
  await page.getByRole('search').getByRole('button', { name, exact: true }).click();
  await act();
  await page.keyboard.press('Escape');
}

const tick =
  (filter: string, ...choices: RegExp[]) =>
  (page: Page): Promise<void> =>
    inFilter(page, filter, async () => {
      for (const choice of choices) await page.getByRole('checkbox', { name: choice }).check();
    });

const preset =
  (name: RegExp) =>
  (page: Page): Promise<void> =>
    inFilter(page, 'Alle data', () => page.getByRole('button', { name }).click());

const days =
  (from: string, to: string) =>
  (page: Page): Promise<void> =>
    inFilter(page, 'Alle data', async () => {
      await page.getByLabel('Van', { exact: true }).fill(from);
      await page.getByLabel('Tot en met', { exact: true }).fill(to);
    });

interface FilterCase {
  name: string;
  acts: ((page: Page) => Promise<void>)[];
  filter: Partial<KpiFilter>;
  title?: string;
  chips?: string[];
}

const CASES: FilterCase[] = [
  {
    name: 'the month of the last day',
    acts: [preset(/^Deze maand/)],
    filter: { period: { from: '2026-08-01', to: '2026-08-31' } },
    title: 'augustus\u00A02026',
  },
  {
    name: 'the last whole quarter',
    acts: [preset(/^Vorig kwartaal/)],
    filter: { period: { from: '2026-04-01', to: '2026-06-30' } },
    title: '2e\u00A0kwartaal\u00A02026',
  },
  {
    name: 'the last whole year',
    acts: [preset(/^Vorig jaar/)],
    filter: { period: { from: '2025-01-01', to: '2025-12-31' } },
    title: '2025',
  },
  {
    name: 'two days of choice, around the start of summer time',
    acts: [days('2026-03-23', '2026-04-03')],
    filter: { period: { from: '2026-03-23', to: '2026-04-03' } },
    title: '23\u00A0mrt – 3\u00A0apr\u00A02026',
  },
  {
    name: 'two lines',
    acts: [tick('Lijn', /^Lijn 2/, /^Lijn 3/)],
    filter: { lines: [2, 3] },
    chips: ['Lijn: 2, 3'],
  },
  {
    name: 'tickets without a line',
    acts: [tick('Lijn', /^Lijn onbekend/)],
    filter: { lines: [0] },
    chips: ['Lijn: onbekend'],
  },
  {
    name: 'a priority and two channels',
    acts: [tick('Prioriteit', /^1 \(hoogste\)/), tick('Kanaal', /^telefoon/, /^balie/)],
    filter: { priorities: [1], channels: ['phone', 'walk_in'] },
    chips: ['Prioriteit: 1 (hoogste)', 'Kanaal: telefoon, balie'],
  },
  {
    name: 'everything together',
    acts: [
      preset(/^Vorig jaar/),
      tick('Lijn', /^Lijn 1/),
      tick('Prioriteit', /^2/, /^3/),
      tick('Kanaal', /^e-mail/),
    ],
    filter: {
      period: { from: '2025-01-01', to: '2025-12-31' },
      lines: [1],
      priorities: [2, 3],
      channels: ['email'],
    },
    title: '2025',
    chips: ['Lijn: 1', 'Prioriteit: 2, 3', 'Kanaal: e-mail'],
  },
];

test('every filter gives the figures of a count by hand, and "clear all" all of them back', async ({
  page,
}) => {
  await sampleReport(page, 'topdesk');
  const title = page.getByRole('heading', { level: 1 });
  const remove = page.getByRole('search').getByRole('button', { name: /^Filter .* weghalen$/ });
  for (const {
    name,
    acts,
    filter,
    title: period = '2\u00A0sep\u00A02024 – 31\u00A0aug\u00A02026',
    chips = [],
  } of CASES) {
    await test.step(name, async () => {
      for (const act of acts) await act(page);
      await expectFigures(page, expectedFigures(TOPDESK, filter));
      await expect(title).toContainText(period);
      await expect(remove).toHaveText(chips.map((chip) => `${chip} ✕`));
      await page.getByRole('button', { name: 'Alles wissen' }).click();
      await expectFigures(page, whole);
      await expect(remove).toHaveCount(0);
    });
  }
});

test('taking a chip away takes away that filter only', async ({ page }) => {
  await sampleReport(page, 'topdesk', '&line=1&priority=2');
  await expectFigures(page, expectedFigures(TOPDESK, { lines: [1], priorities: [2] }));
  await page.getByRole('button', { name: 'Filter Lijn: 1 weghalen' }).click();
  await expectFigures(page, expectedFigures(TOPDESK, { priorities: [2] }));
  await expect(page).toHaveURL(/#\/overview\?sample=topdesk&priority=2$/);
});

test('days that are no period change nothing and say why', async ({ page }) => {
  await sampleReport(page, 'topdesk');
  await page.getByRole('search').getByRole('button', { name: 'Alle data' }).click();
  const from = page.getByLabel('Van', { exact: true });
  const to = page.getByLabel('Tot en met', { exact: true });
  await from.fill('2026-06-01');
  await to.fill('2026-05-01');
  await expect(page.getByText('De eerste dag ligt na de laatste.')).toBeVisible();
  await expectFigures(page, expectedFigures(TOPDESK, { period: { from: '2026-06-01', to: null } }));
  await to.fill('2031-01-01');
  await expect(
    page.getByText('Kies dagen van 2\u00A0sep\u00A02024 t/m 31\u00A0aug\u00A02026.'),
  ).toBeVisible();
  await to.fill('2026-06-30');
  await expectFigures(page, expectedFigures(TOPDESK, { period: { from: '2026-06-01', to: '2026-06-30' } }));
});

test('a selection without tickets says so and offers the way back', async ({ page }) => {
  const none = {
    period: { from: '2024-09-08', to: '2024-09-08' },
    priorities: [1],
  } satisfies Partial<KpiFilter>;
  expect(expectedFigures(TOPDESK, none).every(({ n, missing }) => n + missing === 0)).toBe(true);
  await page.goto('/#/overview?sample=topdesk&period=2024-09-08..2024-09-08&priority=1');
  await expect(page.getByText('Geen tickets in deze selectie')).toBeVisible();
  await expect(figuresTable(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Filters wissen' }).click();
  await expectFigures(page, whole);
});

test('a menu works by keyboard, tells what a choice gives, and every choice can be taken back', async ({
  page,
}) => {
  await sampleReport(page, 'topdesk', '&period=2026-05-01..2026-05-31&line=1');
  const bar = page.getByRole('search');
  const chip = bar.getByRole('button', { name: /^Filter Categorie: .* weghalen$/ });
  await bar.getByRole('button', { name: 'Categorie', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Zoeken in categorie' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('net');
  await page.keyboard.press('ArrowDown');
  const box = page.getByRole('checkbox', { name: 'Netwerk' });
  await expect(box).toBeFocused();
  const tickets = await page.getByRole('group', { name: 'Categorie' }).locator('div').first().innerText();
  await page.keyboard.press('Space');
  await expect(chip).toHaveText('Categorie: Netwerk ✕');
  await page.keyboard.press('Escape');
  await expect(bar.getByRole('button', { name: 'Categorie', exact: true })).toBeFocused();
  const counted = Number(/\d+$/.exec(tickets)?.[0]);
  expect(counted).toBeGreaterThan(0);
  await expect(figuresTable(page).locator('thead')).toContainText(`${counted} ontvangen`);
  await expect(bar.getByRole('status').last()).toHaveText('Filter: categorie Netwerk');

  await bar.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
  await expect(chip).toHaveCount(0);
  await expect(page).toHaveURL(/period=2026-05-01\.\.2026-05-31&line=1$/);
  await page.goForward();
  await expect(chip).toHaveCount(1);
  await chip.press('Enter');
  await expect(chip).toHaveCount(0);
  await expect(bar.locator(':focus')).toHaveCount(1);
});

test('a filter that only a link holds has its menu, also on what no ticket has', async ({ page }) => {
  await page.goto('/#/overview?sample=topdesk&category=Bestaat%20niet&group=Netwerkbeheer&agent=Bo');
  const bar = page.getByRole('search');
  await expect(bar.getByRole('button', { name: /weghalen$/ })).toHaveText([
    'Categorie: Bestaat niet ✕',
    'Groep: Netwerkbeheer ✕',
    'Behandelaar: staat uit, telt niet mee ✕',
  ]);
  await bar.getByRole('button', { name: 'Categorie', exact: true }).click();
  const box = page.getByRole('checkbox', { name: 'Bestaat niet' });
  await expect(box).toBeChecked();
  const row = page.getByRole('group', { name: 'Categorie' }).locator('div', { has: box });
  await expect(row).toHaveText(/\D0$/);
  await page.getByRole('button', { name: 'Niets aanvinken' }).click();
  await expect(page).toHaveURL(/sample=topdesk&group=Netwerkbeheer&agent=Bo$/);
  await expect(bar.getByRole('button', { name: 'Behandelaar', exact: true })).toHaveCount(0);
});

test('the period goes a step back and forth, as far as the export does', async ({ page }) => {
  await sampleReport(page, 'topdesk', '&period=2026-07-01..2026-07-31');
  const bar = page.getByRole('search');
  await bar.getByRole('button', { name: 'Een periode later' }).click();
  await expect(page).toHaveURL(/period=2026-08-01\.\.2026-08-31$/);
  await expect(bar.getByRole('button', { name: 'Een periode later' })).toBeDisabled();
  await bar.getByRole('button', { name: 'Een periode eerder' }).click();
  await bar.getByRole('button', { name: 'Een periode eerder' }).click();
  await expect(page).toHaveURL(/period=2026-06-01\.\.2026-06-30$/);
});

test('typed days are one step back', async ({ page }) => {
  await sampleReport(page, 'topdesk', '&line=1');
  await days('2026-06-01', '2026-06-30')(page);
  await expect(page).toHaveURL(/period=2026-06-01\.\.2026-06-30&line=1$/);
  await page.goBack();
  await expect(page).toHaveURL(/sample=topdesk&line=1$/);
  await expectFigures(page, expectedFigures(TOPDESK, { lines: [1] }));
});

test('a view is saved, found after a reload, opened, renamed and deleted, and its link copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await sampleReport(page, 'topdesk', '&period=2026-07-01..2026-07-31&line=2');
  const views = page.getByRole('search').getByRole('button', { name: 'Weergaven' });
  await views.press('Enter');
  await expectAccessible(page);
  await expect(page.getByText('De periode schuift mee: altijd vorige maand')).toBeVisible();
  await page.getByLabel('Naam van deze weergave').fill('Maandag');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Kopieer link' }).click();
  await expect(page.getByRole('button', { name: 'Link gekopieerd' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  await page.goto('/#/overview?sample=topdesk');
  await page.reload();
  await expectFigures(page, whole);
  await views.click();
  await page.getByRole('button', { name: 'Maandag Vorige maand' }).click();
  await expect(page).toHaveURL(/sample=topdesk&period=2026-07-01\.\.2026-07-31&line=2$/);

  await views.click();
  await page.getByRole('button', { name: 'Maandag hernoemen' }).click();
  await page.getByRole('textbox', { name: 'Nieuwe naam van Maandag' }).fill('Lijn 2');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lijn 2 verwijderen' }).click();
  await expect(page.getByRole('button', { name: 'Lijn 2 nu op het scherm' })).toHaveCount(0);
  await page.getByRole('dialog').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('button', { name: 'Lijn 2 nu op het scherm' })).toBeVisible();
});

test('a click elsewhere filters, says so, and can be taken back at once', async ({ page }) => {
  await page.goto('/#/breakdown?sample=topdesk&by=category');
  const network = page.getByRole('main').getByRole('button', { name: 'Netwerk', exact: true }).first();
  await expect(network).toBeVisible();
  await network.click();
  await expect(page).toHaveURL(/category=Netwerk/);
  await expect(page.getByText('Filter: categorie Netwerk').last()).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(page).not.toHaveURL(/category=/);
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toHaveCount(0);
});

test('on a phone the menus are behind one button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await sampleReport(page, 'topdesk', '&line=2');
  const bar = page.getByRole('search');
  await expect(bar.getByRole('button', { name: 'Kanaal', exact: true })).toBeHidden();
  await bar.getByRole('button', { name: 'Filters (1)' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByRole('button', { name: 'Kanaal' }).click();
  await sheet.getByRole('checkbox', { name: 'portaal' }).check();
  await expectAccessible(page);
  await sheet.getByRole('button', { name: 'Toon de cijfers' }).click();
  await expect(bar.getByRole('button', { name: 'Filters (2)' })).toBeFocused();
  await expect(bar.getByRole('button', { name: /weghalen$/ })).toHaveText(['Lijn: 2 ✕', 'Kanaal: portaal ✕']);
  await expectFigures(page, expectedFigures(TOPDESK, { lines: [2], channels: ['portal'] }));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
