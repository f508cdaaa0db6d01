import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { integerText } from './support/number-text.ts';
import { expect, testOnOnePage as test } from './support/page.ts';

const chart = (page: Page): Locator =>
  page.getByRole('group', { name: 'Waar de aangemelde tickets heen gingen' });

async function flowOf(page: Page, sample: string, filters = ''): Promise<void> {
  await page.goto(`/#/flow?sample=${sample}${filters}`);
  await expect(chart(page)).toBeVisible();
}

/** The number that a button says leads to that many tickets; comes back. */
async function expectLeadsTo(page: Page, button: Locator, n: number): Promise<void> {
  await button.click();
  await expect(page).toHaveURL(/#\/tickets\?/);
  await expect(page.getByRole('main')).toContainText(integerText(n, 'nl'));
  await page.goBack();
  await expect(chart(page)).toBeVisible();
}

const numberIn = (text: string): number => Number(text.replaceAll('.', ''));

test('with a history: the chart, a step, a category and a pair lead to the tickets they count', async ({
  page,
}) => {
  await flowOf(page, 'servicenow');
  const step = chart(page).getByRole('button', { name: /^Lijn 1 → lijn 2, vanaf de eerste plek/ });
  const label = (await step.getAttribute('aria-label')) ?? '';
  expect(label).toMatch(/Daarvoor lag het .+ bij lijn 1 \(mediaan\)/);
  await step.focus();
  await expect(page.getByText(label)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/list=hop:1:2:1/);
  await expect(page.getByRole('main')).toContainText(/: ([\d.]+) tickets/.exec(label)?.[1] ?? 'no number');
  await page.goBack();

  const hop = page
    .getByRole('table', { name: /^Overgangen/ })
    .getByRole('row', { name: /^Lijn 1 naar Lijn 2/ });
  const counts = hop.getByRole('button');
  const n = numberIn(await counts.first().innerText());
  await expectLeadsTo(page, counts.first(), n);
  const category = numberIn((await counts.nth(2).innerText()).split(' ').at(-1) ?? '');
  await expectLeadsTo(page, counts.nth(2), category);
  const pair = page
    .getByRole('table', { name: /^Paren van groepen/ })
    .getByRole('button')
    .first();
  await expectLeadsTo(page, pair, numberIn(await pair.innerText()));
  await expectAccessible(page);
});

test('the flow follows the filters as a whole, and its table says the same', async ({ page }) => {
  await flowOf(page, 'servicenow', '&line=2');
  await expect(chart(page).getByRole('button', { name: /^eerste lijn · Lijn 1 / })).toHaveCount(0);
  const created = chart(page).getByRole('button', { name: /^binnen · / });
  const n = /([\d.]+) tickets/.exec((await created.getAttribute('aria-label')) ?? '')?.[1] ?? 'no number';
  await page.getByRole('figure').getByRole('button', { name: 'Toon als tabel' }).click();
  const first = page.getByRole('row', { name: /^Binnengekomen bij lijn 2/ });
  await expect(first.getByRole('button')).toHaveText(n);
  await expect(page.getByRole('row', { name: /^Binnengekomen bij lijn 1/ })).toHaveCount(0);
});

test('of a list it says that first and last line are known, and nothing about times and returns', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await flowOf(page, 'topdesk');
  await expect(page.getByText('Deze export is een lijst')).toBeVisible();
  await expect(page.getByText('uit een lijst niet meetbaar')).toBeVisible();
  await expect(
    page.getByText('Niet meetbaar: een lijst zegt niet waar een ticket tussendoor was'),
  ).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
  await expectAccessible(page);
});
