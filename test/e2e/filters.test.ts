import type { Page } from '@playwright/test';
import type { KpiFilter } from '../../src/kpi/kpi-query.ts';
import { expectedFigures } from './support/expected-figures.ts';
import { expectFigures } from './support/figures.ts';
import { expect, test } from './support/page.ts';
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
    name: 'the last whole month',
    acts: [preset(/^Laatste hele maand/)],
    filter: { period: { from: '2026-08-01', to: '2026-08-31' } },
    title: 'augustus\u00A02026',
  },
  {
    name: 'the last whole quarter',
    acts: [preset(/^Laatste hele kwartaal/)],
    filter: { period: { from: '2026-04-01', to: '2026-06-30' } },
    title: '2e\u00A0kwartaal\u00A02026',
  },
  {
    name: 'the last whole year',
    acts: [preset(/^Laatste hele jaar/)],
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
      preset(/^Laatste hele jaar/),
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
