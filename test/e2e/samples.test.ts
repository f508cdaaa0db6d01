import { readFileSync } from 'node:fs';
import { accountingStrip, expectAccounting } from './support/accounting.ts';
import { expectFigures } from './support/figures.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import {
  chooseFile,
  dropFile,
  expectOverview,
  makeReport,
  makeReportButton,
  readTruth,
  samplePath,
  showAllData,
} from './support/report.ts';
import { expectTicketsBehind } from './support/ticket-list.ts';

const truth = readTruth();

const SAMPLES = [
  { name: 'topdesk-meldingen.csv', tool: 'TOPdesk', button: /^TOPdesk/, link: 'topdesk', unmeasurable: [] },
  {
    name: 'servicenow-incident-log.csv',
    tool: 'ServiceNow',
    button: /^ServiceNow/,
    link: 'servicenow',
    unmeasurable: ['first_response_time'],
  },
  { name: 'zendesk-tickets.json', tool: 'Zendesk', button: /^Zendesk/, link: 'zendesk', unmeasurable: [] },
] as const;

for (const { name, tool, unmeasurable } of SAMPLES) {
  test(`dropped on the page, ${name} gives the figures its maker meant`, async ({ page }) => {
    await page.goto('/#/');
    await dropFile(page, name, readFileSync(samplePath(name)));
    await expect(page.getByText(`Herkend als ${tool}`)).toBeVisible();
    await makeReport(page);
    const { accounting, figures, quality } = truth.files[name];
    await expectFigures(page, figures, { unmeasurable });
    await expectAccounting(page, accounting);
    await expect(accountingStrip(page)).toContainText(`${name}·Europe/Amsterdam·`);
    const again = quality['reopened_without_date'] ?? 0;
    expect(quality).toEqual(again === 0 ? {} : { reopened_without_date: again });
    await expect(page.getByText('Let op in deze export')).toHaveCount(again === 0 ? 0 : 1);
    const note = page.getByRole('button', {
      name: `Heropend, eerste oplosdatum onbekend (${again})`,
      exact: true,
    });
    await expect(note).toHaveCount(again === 0 ? 0 : 1);
    if (again > 0) await expectTicketsBehind(page, note, again);
  });
}

test('chosen in the file dialog, everything-wrong.csv gives the figures its maker meant', async ({
  page,
}) => {
  await page.goto('/#/');
  await chooseFile(page, samplePath('everything-wrong.csv'));
  await makeReport(page);
  const { accounting, figures } = truth.files['everything-wrong.csv'];
  await expectFigures(page, figures);
  await expectAccounting(page, accounting);
});

for (const { name, button, link, unmeasurable } of SAMPLES) {
  test(`the button of the sample ${link} opens its report`, async ({ page }) => {
    await page.goto('/#/');
    await page.getByRole('listitem').getByRole('button', { name: button }).click();
    await expectOverview(page);
    await expect(page).toHaveURL(
      new RegExp(`#/overview\\?sample=${link}&period=2026-08-01\\.\\.2026-08-31$`),
    );
    await showAllData(page);
    await expect(page).toHaveURL(new RegExp(`#/overview\\?sample=${link}$`));
    await expectFigures(page, truth.files[name].figures, { unmeasurable });
  });
}

test('a new report opens on its last whole month, compared with the one before; a link to all data stays so', async ({
  page,
}) => {
  await page.goto('/#/');
  await chooseFile(page, samplePath('topdesk-meldingen.csv'));
  await makeReportButton(page).click();
  await expectOverview(page);
  await expect(page).toHaveURL(/#\/overview\?period=2026-08-01\.\.2026-08-31$/);
  const period = page.getByRole('search').getByRole('button', { name: 'augustus 2026', exact: true });
  await expect(period).toBeVisible();
  await expect(page.getByRole('button', { name: /^vergeleken met juli 2026/ })).toBeVisible();

  await page.goto('about:blank');
  await page.goto('/#/overview');
  await expectOverview(page);
  await expect(page).toHaveURL(/#\/overview$/);
  await expect(period).toHaveCount(0);
});
