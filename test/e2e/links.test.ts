import { accountingStrip } from './support/accounting.ts';
import { expectedFigures } from './support/expected-figures.ts';
import { expectFigures } from './support/figures.ts';
import { expect, test as testOnNewPage, testOnOnePage as test } from './support/page.ts';
import { readTruth, reportOf, samplePath, sampleReport } from './support/report.ts';

const TOPDESK = 'topdesk-meldingen.csv';
const BROKEN = 'everything-wrong.csv';
const { files } = readTruth();

test('a link with filters shows the same figures, also after a reload', async ({ page }) => {
  const figures = expectedFigures(TOPDESK, { lines: [1], priorities: [2] });
  await sampleReport(page, 'topdesk', '&line=1&priority=2');
  for (const visit of ['first', 'reloaded']) {
    await test.step(visit, async () => {
      await expectFigures(page, figures);
      await expect(page.getByRole('button', { name: 'Filter Lijn: 1 weghalen' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Filter Prioriteit: 2 weghalen' })).toBeVisible();
    });
    if (visit === 'first') await page.reload();
  }
});

test('#/sample opens the first sample', async ({ page }) => {
  await page.goto('/#/sample');
  await expectFigures(page, files[TOPDESK].figures);
});

test('the report of a given file is there again after a reload, with its filters', async ({ page }) => {
  await reportOf(page, samplePath(BROKEN));
  await expectFigures(page, files[BROKEN].figures);
  await page.getByRole('search').getByRole('button', { name: 'Lijn', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Lijn 1/ }).check();
  await page.keyboard.press('Escape');
  const figures = expectedFigures(BROKEN, { lines: [1] });
  await expectFigures(page, figures);
  await page.reload();
  await expectFigures(page, figures);
  await expect(page).toHaveURL(/#\/overview\?line=1$/);
  await page.getByRole('button', { name: 'Alles wissen' }).click();
  await expectFigures(page, files[BROKEN].figures);
});

test('the start screen offers the file it keeps, and forgets it when asked', async ({ page }) => {
  await reportOf(page, samplePath(BROKEN));
  await page.goto('about:blank');
  await page.goto('/');
  await expect(page.getByText(`Bewaard in deze browser: ${BROKEN}`)).toBeVisible();
  await page.getByRole('button', { name: 'Rapport openen' }).click();
  await expectFigures(page, files[BROKEN].figures);
  await page.goto('about:blank');
  await page.goto('/');
  await page.getByRole('button', { name: 'Vergeten' }).click();
  await expect(page.getByText('Bewaard in deze browser')).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto('/#/overview');
  await expect(page.getByText('het bestand daarvan staat niet in deze browser')).toBeVisible();
});

test('an address with a sample shows the sample, one without the own file again', async ({ page }) => {
  await reportOf(page, samplePath(BROKEN));
  await page.goto('/#/overview?sample=zendesk');
  await expectFigures(page, files['zendesk-tickets.json'].figures);
  await page.goBack();
  await expectFigures(page, files[BROKEN].figures);
  await expect(accountingStrip(page)).toContainText(BROKEN);
  await page.goForward();
  await expectFigures(page, files['zendesk-tickets.json'].figures);
});

testOnNewPage('a link to a report whose file is elsewhere says so', async ({ page }) => {
  await page.goto('/#/overview?line=1');
  await expect(page.getByText('het bestand daarvan staat niet in deze browser')).toBeVisible();
  await expect(page.getByText('Sleep een ticketexport hierheen')).toBeVisible();
});

test('back and forward walk through the filters', async ({ page }) => {
  await sampleReport(page, 'topdesk');
  const choose = async (filter: string, choice: RegExp): Promise<void> => {
    await page.getByRole('search').getByRole('button', { name: filter, exact: true }).click();
    await page.getByRole('checkbox', { name: choice }).check();
    await page.keyboard.press('Escape');
  };
  const none = files[TOPDESK].figures;
  const line = expectedFigures(TOPDESK, { lines: [2] });
  const both = expectedFigures(TOPDESK, { lines: [2], channels: ['portal'] });
  await expectFigures(page, none);
  await choose('Lijn', /^Lijn 2/);
  await expectFigures(page, line);
  await choose('Kanaal', /^portaal/);
  await expectFigures(page, both);
  const walk = [
    { go: () => page.goBack(), figures: line, hash: /sample=topdesk&line=2$/ },
    { go: () => page.goBack(), figures: none, hash: /sample=topdesk$/ },
    { go: () => page.goForward(), figures: line, hash: /sample=topdesk&line=2$/ },
    { go: () => page.goForward(), figures: both, hash: /sample=topdesk&line=2&channel=portal$/ },
  ];
  for (const { go, figures, hash } of walk) {
    await go();
    await expect(page).toHaveURL(hash);
    await expectFigures(page, figures);
  }
});
