import { writeFileSync } from 'node:fs';
import { accountingStrip, expectAccounting } from './support/accounting.ts';
import { expectCells, figureCell } from './support/figures.ts';
import { durationText } from './support/number-text.ts';
import { expect, test } from './support/page.ts';
import { chooseFile, makeReport } from './support/report.ts';
import { countServiceNowLog, readServiceNowLog } from './support/service-now-log.ts';

const folder = process.env['LINEWISE_REAL_DATA'] ?? '';

test('the real ServiceNow log gives its published figures (set LINEWISE_REAL_DATA to run)', async ({
  page,
}, testInfo) => {
  test.skip(folder === '', 'LINEWISE_REAL_DATA is not set');
  const log = readServiceNowLog(folder);
  const counted = countServiceNowLog(log);
  expect(counted).toMatchObject({ rows: 141_712, tickets: 24_918, resolved: 23_362, reopened: 275 });
  const path = testInfo.outputPath('incident_event_log.csv');
  writeFileSync(path, log);

  await page.goto('/');
  await chooseFile(page, path);
  await expect(page.getByText('Herkend als ServiceNow')).toBeVisible({ timeout: 60_000 });
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
  const resolution = `${durationText(counted.median, 'nl')} | p90 ${durationText(counted.p90, 'nl')} | n 23.362`;
  expect(resolution).toContain('22\u00A0u');
  await expectCells(page, { 'Oplostijd, all': resolution, 'Oplostijd, unknown': resolution });
  const reopened = figureCell(page, 'reopen_rate', 'all').getByRole('button').first();
  await expect(reopened).toHaveText(String(counted.withinWeek));
});
