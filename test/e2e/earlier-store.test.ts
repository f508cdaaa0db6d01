import type { Page } from '@playwright/test';
import { earlierStore, KEPT_SNAPSHOT, keptFile } from './support/earlier-store.ts';
import { expect, test } from './support/page.ts';
import { checkTitle, chooseFile, expectOverview, figuresTable, showAllData } from './support/report.ts';

const BLOCKED = 'In een ander tabblad staat een oudere Linewise open';

async function expectKeptReport(page: Page): Promise<void> {
  await expectOverview(page);
  await showAllData(page);
  await expect(page.getByRole('button', { name: '30 tickets geteld' })).toBeVisible();
  // The lines are answers: no column says them.
  const head = (name: string) => figuresTable(page).getByRole('columnheader', { name });
  await expect(head('Lijn 1')).toContainText('Balie');
  await expect(head('Lijn 2')).toContainText('Techniek');
}

test('report, recipe and snapshot that an earlier version kept are there in this one', async ({
  page,
  context,
}) => {
  const earlier = await context.newPage();
  await earlierStore(earlier, true);

  await test.step('the report, with its answers, without a question', async () => {
    await page.goto('/#/overview');
    await expectKeptReport(page);
    await expect(page.getByText(BLOCKED)).toHaveCount(0);
    // The second time there is nothing to be moved any more.
    await page.reload();
    await expectKeptReport(page);
  });
  await test.step('the snapshot', async () => {
    await page.goto('/#/');
    await page
      .getByRole('link', { name: KEPT_SNAPSHOT })
      .or(page.getByRole('button', { name: KEPT_SNAPSHOT }))
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: KEPT_SNAPSHOT })).toBeVisible();
  });
  await test.step('the recipe: the same layout is read without a question', async () => {
    await page.goto('/#/');
    await chooseFile(page, keptFile());
    await expect(page.getByText('Gelezen zoals de vorige keer')).toBeVisible();
    await expectKeptReport(page);
  });
});

test('a tab that holds on to the store of an earlier version is told of, files are read all the same, and what was kept is there when it is gone', async ({
  page,
  context,
  offences,
}) => {
  const earlier = await context.newPage();
  await earlierStore(earlier, false);
  await page.goto('/#/');
  await expect(page.getByText(BLOCKED)).toBeVisible();
  await chooseFile(page, keptFile());
  await expect(checkTitle(page)).toBeVisible();
  await expect(page.getByText(BLOCKED)).toBeVisible();
  await earlier.close();
  await expect(page.getByText(BLOCKED)).toHaveCount(0);
  await page.goto('/#/');
  await expect(page.getByText(`Bewaard in deze browser: ${keptFile().name}`)).toBeVisible();
  const told = offences.splice(0).filter((text) => !text.includes('Another tab holds an earlier version'));
  expect(told).toEqual([]);
});
