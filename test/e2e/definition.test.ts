import { expect, testOnOnePage as test } from './support/page.ts';
import { sampleReport } from './support/report.ts';

test('the name of a KPI opens how it is computed; Escape closes it and gives the focus back', async ({
  page,
}) => {
  await sampleReport(page, 'topdesk');
  const name = page.getByRole('button', { name: 'Oplossing bij eerste contact: hoe is dit berekend?' });
  await name.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Oplossing bij eerste contact' });
  await expect(panel).toBeVisible();
  await expect(page).toHaveURL(/definition=first_contact_resolution$/);

  const part = (heading: string) => panel.getByRole('region', { name: heading, exact: true });
  await expect(part('Definitie')).toContainText(/eerste contact/i);
  await expect(part('Definitie').locator('p')).toHaveCount(2);
  await expect(part('Hoe het gemeten is')).toContainText(/bewijs C: benadering/);
  await expect(part('Hoe het gemeten is')).toContainText(/bewijs A.*want de export heeft geen/);
  await expect(part('Welke lijn')).toContainText('de lijn waar het binnenkwam');
  await expect(part('Geteld').getByRole('columnheader')).toHaveText(['Maat', 'Alle', 'Lijn 1']);
  await expect(
    part('Geteld')
      .getByRole('row', { name: /^k van n/ })
      .getByRole('cell')
      .nth(1),
  ).toHaveText('2.675 van 5.510');
  await expect(part('Kolommen van de export')).toContainText('Datum gereed (dag-maand-jaar)');
  await expect(panel.locator('pre')).toContainText(/SELECT[\s\S]+group_moves[\s\S]+3600/);

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(name).toBeFocused();
  await expect(page).toHaveURL(/#\/overview\?sample=topdesk$/);
});

test('a link opens a definition, and back closes it', async ({ page }) => {
  await sampleReport(page, 'topdesk');
  await page.goto('/#/overview?sample=topdesk&definition=reopen_rate');
  const panel = page.getByRole('dialog', { name: 'Heropeningspercentage' });
  await expect(panel).toBeVisible();
  await page.reload();
  await expect(panel.getByRole('heading', { name: 'Formule' })).toHaveCount(0);
  await expect(panel.getByRole('heading', { name: 'Definitie' })).toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();
});

test('a number of a definition leads to its tickets, and back to the definition', async ({ page }) => {
  await sampleReport(page, 'zendesk');
  await page.goto('/#/overview?sample=zendesk&definition=reopen_rate');
  const panel = page.getByRole('dialog', { name: 'Heropeningspercentage' });
  const n = panel
    .getByRole('row', { name: /^k van n/ })
    .getByRole('button')
    .nth(1);
  const tickets = (await n.innerText()).replace('.', '');
  await n.click();
  await expect(panel).toBeHidden();
  await expect(page.locator('main h1 [data-total]')).toHaveAttribute('data-total', tickets);
  await page.goBack();
  await expect(panel).toBeVisible();
});

test('every statistic of a duration is in sight, on a desk and on a phone', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await sampleReport(page, 'topdesk');
    await page.goto('/#/overview?sample=topdesk&period=2026-05-01..2026-05-31&definition=resolution_time');
    const panel = page.getByRole('dialog', { name: 'Oplostijd' });
    const table = panel.getByRole('region', { name: 'Geteld', exact: true }).getByRole('table');
    await expect(table.getByRole('row', { name: /^Voorlopig/ })).toBeVisible();
    const overhang = await table.evaluate(
      (one) => one.getBoundingClientRect().right - (one.parentElement?.getBoundingClientRect().right ?? 0),
    );
    expect(overhang, `${width} px`).toBeLessThanOrEqual(0.5);
  }
});
