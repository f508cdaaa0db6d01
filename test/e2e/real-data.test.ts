import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountingStrip, expectAccounting } from './support/accounting.ts';
import { fileList } from './support/check-screen.ts';
import { expectListsOfLinks, figureLinks, openMeasures, screenText } from './support/figure-links.ts';
import { expectCells, figureCell } from './support/figures.ts';
import { durationText } from './support/number-text.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import { quantile } from './support/quantile.ts';
import { chooseFile, checkTitle, makeReport } from './support/report.ts';
import { countServiceNowLog, readServiceNowLog } from './support/service-now-log.ts';

const folder = process.env['LINEWISE_REAL_DATA'] ?? '';

test.beforeEach(() => {
  test.skip(folder === '', 'LINEWISE_REAL_DATA is not set');
});

for (const packed of [false, true]) {
  const what = packed ? 'the archive of the real ServiceNow log' : 'the real ServiceNow log';
  test(`${what} gives its published figures (set LINEWISE_REAL_DATA to run)`, async ({ page }, testInfo) => {
    const log = readServiceNowLog(folder);
    const counted = countServiceNowLog(log);
    expect(counted).toMatchObject({ rows: 141_712, tickets: 24_918, resolved: 23_362, reopened: 275 });
    const unpacked = testInfo.outputPath('incident_event_log.csv');
    if (!packed) writeFileSync(unpacked, log);

    await page.goto('/#/');
    await chooseFile(page, packed ? join(folder, 'servicenow/incident_event_log.csv.zip') : unpacked);
    await expect(page.getByText('Herkend als ServiceNow')).toBeVisible({ timeout: 60_000 });
    await expect(fileList(page)).toContainText(packed ? 'uit incident_event_log.csv.zip' : '141.712 rijen');
    await page.getByRole('combobox', { name: /^Tijdzone van het rapport/ }).selectOption('UTC');
    await makeReport(page);
    await expectAccounting(page, {
      rows: 141_712,
      counted: 24_918,
      folded: 116_794,
      excluded: {},
      quarantined: {},
    });
    await expect(accountingStrip(page)).toContainText('UTC');
    const [median, p90] = [durationText(counted.median, 'nl'), durationText(counted.p90, 'nl')];
    const resolution = `${median} | p90 ${p90} | n 23.362`;
    expect(resolution).toContain('22\u00A0u');
    await expectCells(page, { 'Oplostijd, all': resolution, 'Oplostijd, unknown': resolution });
    const reopened = figureCell(page, 'reopen_rate', 'all').getByRole('button').first();
    await expect(reopened).toHaveText(String(counted.withinWeek));
  });
}

test('every number of the real ServiceNow log leads to as many tickets as it says, on every screen (set LINEWISE_REAL_DATA to run)', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await page.goto('/#/');
  await chooseFile(page, join(folder, 'servicenow/incident_event_log.csv.zip'));
  await expect(checkTitle(page)).toBeVisible({ timeout: 60_000 });
  const lines = page.getByRole('region', { name: 'Lijnen' });
  for (const row of [0, 1, 2])
    await lines.getByRole('radio', { name: 'Lijn 1' }).nth(row).check({ force: true });
  await lines.getByRole('button', { name: 'Toepassen' }).click();
  await makeReport(page);
  await openMeasures(page);
  const links = await figureLinks(page);
  expect(links.length).toBeGreaterThan(100);
  // Some of each: all of them, of 25,000 tickets, would take minutes.
  await expectListsOfLinks(
    page,
    links.filter((_, index) => index % 5 === 0),
  );
  for (const screen of [
    'flow?period=2016-04-01..2016-04-30',
    'backlog?period=2016-04-01..2016-04-30',
    'breakdown?period=2016-04-01..2016-04-30&kpi=resolution_time&by=group',
  ]) {
    await test.step(screen, async () => {
      await page.goto(`/#/${screen}`);
      await screenText(page, 'incident_event_log.csv');
      const found = await figureLinks(page);
      expect(found.length).toBeGreaterThan(10);
      await expectListsOfLinks(
        page,
        found.filter((_, index) => index % 3 === 0),
      );
    });
  }
});

test('the real reports of Rotterdam are counted, and tell nothing they do not know (set LINEWISE_REAL_DATA to run)', async ({
  page,
}) => {
  await page.goto('/#/');
  await chooseFile(page, join(folder, 'rotterdam/meldingen_pseudonymised.json'));
  await expect(page.getByText('Herkend als')).toContainText('Rotterdam');
  await makeReport(page);
  await expectAccounting(page, { rows: 67, counted: 67, folded: 0, excluded: {}, quarantined: {} });
});

interface Issue {
  fields: { created: string };
  changelog: {
    histories: { created: string; items: { field: string; fromString: string; toString: string }[] }[];
  };
}

const seconds = (text: string): number => Date.parse(text.replace(/(\d\d)(\d\d)$/, '$1:$2')) / 1000;

/** When the work on an issue of this board was done for good; NULL: it is not. Only `Done` ends it. */
function doneAt({ changelog }: Issue): number | null {
  const changes = changelog.histories
    .flatMap(({ created, items }) => items.map((item) => ({ ...item, ts: seconds(created) })))
    .filter(({ field }) => field === 'status')
    .toSorted((a, b) => a.ts - b.ts);
  const last = changes.at(-1);
  return last?.toString === 'Done' ? last.ts : null;
}

test('the real Jira issues give the figures of their changelogs (set LINEWISE_REAL_DATA to run)', async ({
  page,
}) => {
  const path = join(folder, 'jira/jira_search_with_changelog.json');
  const { issues }: { issues: Issue[] } = JSON.parse(readFileSync(path, 'utf8'));
  const waits = issues.flatMap((issue) => {
    const done = doneAt(issue);
    return done === null ? [] : [Math.floor(done) - Math.floor(seconds(issue.fields.created))];
  });
  expect(waits).toHaveLength(17);
  await page.goto('/#/');
  await chooseFile(page, path);
  await expect(page.getByText('Herkend als Jira')).toBeVisible();
  await makeReport(page);
  await expectAccounting(page, { rows: 25, counted: 25, folded: 0, excluded: {}, quarantined: {} });
  const [median, p90] = [durationText(quantile(waits, 0.5), 'nl'), durationText(quantile(waits, 0.9), 'nl')];
  await expectCells(page, { 'Oplostijd, all': `${median} | p90 ${p90} | n 17` });
});
