import { expectAccessible } from './support/accessibility.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import { sampleReport } from './support/report.ts';
import type { Page } from '@playwright/test';

const QUARTER = 'sample=topdesk&period=2026-04-01..2026-06-30';
const figure = (page: Page, name: string | RegExp) => page.getByRole('figure', { name });

async function openTrends(page: Page, query: string): Promise<void> {
  await sampleReport(page, 'topdesk');
  await page.goto(`/#/trends?${query}`);
  await expect(page.locator('figure .recharts-surface').first()).toBeVisible();
}

test('any indicators stand side by side, and the link keeps which', async ({ page }) => {
  await openTrends(page, 'sample=topdesk&kpis=reopen_rate,backlog&bucket=quarter');
  const titles = page.locator('figure h2');
  await expect(titles).toHaveText(['Heropeningspercentage per kwartaal', 'Werkvoorraad per kwartaal']);
  await page.getByRole('button', { name: '2 indicatoren' }).click();
  const choice = page.getByRole('dialog', { name: 'Indicatoren' });
  await choice.getByRole('searchbox', { name: 'Zoek indicatoren' }).fill('eerste contact net');
  await expect(choice.getByRole('checkbox')).toHaveCount(1);
  await choice.getByRole('searchbox').fill('doorgezet');
  await choice.getByRole('checkbox', { name: 'Escalatiepercentage', exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(titles).toHaveText([
    'Escalatiepercentage per kwartaal',
    'Heropeningspercentage per kwartaal',
    'Werkvoorraad per kwartaal',
  ]);
  await expect(page).toHaveURL(/kpis=escalation_rate,reopen_rate,backlog/);
  await page.goBack();
  await expect(titles).toHaveCount(2);
  await page.goForward();
  await page.getByRole('checkbox', { name: 'Regelgrenzen' }).check();
  await expectAccessible(page);

  await figure(page, /^Heropening/)
    .getByRole('button', { name: 'Per lijn' })
    .click();
  await expect(titles).toHaveText([
    'Heropeningspercentage per kwartaal',
    'Heropeningspercentage per kwartaal van alle lijnen',
    'Heropeningspercentage per kwartaal van lijn 1',
    'Heropeningspercentage per kwartaal van lijn 2',
    'Heropeningspercentage per kwartaal van lijn 3',
  ]);
});

test('the compared period lies over the present one, and a number in the table leads to its tickets', async ({
  page,
}) => {
  await openTrends(page, `${QUARTER}&bucket=month&kpis=resolution_time,reopen_rate`);
  const reopened = figure(page, /^Heropening/);
  await expect(reopened).toContainText('dunne streepjes: 1e kwartaal 2026');
  const lines = reopened.locator('path[stroke-dasharray="5 3"]');
  await expect(lines).not.toHaveCount(0);
  await reopened.getByRole('button', { name: 'Toon als tabel' }).click();
  const row = reopened.getByRole('row', { name: /^mei 2026/ });
  await expect(row).toContainText('februari 2026');
  const [k, n] = await row.getByRole('cell').first().getByRole('button').allInnerTexts();
  expect(Number(k)).toBeGreaterThan(0);
  await row.getByRole('cell').first().getByRole('button').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(
    /#\/tickets\?.*period=2026-05-01\.\.2026-05-31.*list=cell:reopen_rate:all:measured/,
  );
  await expect(page.getByRole('main')).toContainText(new RegExp(`(^|\\D)${n}(\\D|$)`));
  await page.goBack();
  await expect(figure(page, /^Heropening/)).toBeVisible();

  await page.goto(`/#/trends?${QUARTER}&bucket=month&kpis=resolution_time,reopen_rate&compare=none`);
  await expect(figure(page, /^Heropening/)).not.toContainText('dunne streepjes');
  await expect(lines).toHaveCount(0);
});
