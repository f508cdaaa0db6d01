import { readFileSync } from 'node:fs';
import { integerText } from './support/number-text.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import { chooseFile, readTruth, samplePath } from './support/report.ts';
import { expectRowsBehind } from './support/row-list.ts';

const BROKEN = 'everything-wrong.csv';
const { accounting, quality } = readTruth().files[BROKEN];

const FINDINGS: Record<string, number | undefined> = {
  'Geen ticketnummer': accounting.quarantined['no_id'],
  'Geen aanmelddatum': accounting.quarantined['no_created'],
  'Aanmelddatum niet leesbaar': accounting.quarantined['bad_created'],
  'Meer cellen dan kolomkoppen': accounting.quarantined['too_many_columns'],
  'Aanhalingstekens kloppen niet': accounting.quarantined['broken_quotes'],
  Samengevoegd: accounting.excluded['merged'],
  Spam: accounting.excluded['spam'],
  Geannuleerd: accounting.excluded['cancelled'],
  Dubbel: accounting.excluded['duplicate'],
  'Opgelost vóór het is aangemeld': quality['resolved_before_created'],
  'Eerste reactie vóór het is aangemeld': quality['response_before_created'],
  'Aangemeld in de toekomst': quality['created_in_future'],
  'Een datum die niet leesbaar is': quality['unreadable_date'],
  'Afgehandeld zonder oplosdatum': quality['done_without_date'],
  'Heropend, eerste oplosdatum onbekend': quality['reopened_without_date'],
};

test('every number that the check screen found opens exactly that many rows', async ({ page }) => {
  await page.goto('/#/');
  await chooseFile(page, samplePath(BROKEN));
  const section = page.getByRole('region', { name: 'Kwaliteit van de gegevens' });
  const buttons = section.getByRole('button', { name: /: toon \d/ });
  await expect(buttons.first()).toBeVisible();
  const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  for (const [finding, n] of Object.entries(FINDINGS)) {
    expect(n, finding).toBeGreaterThan(0);
    expect(names).toContain(`${finding}: toon ${integerText(n ?? 0, 'nl')}`);
  }
  const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);
  await expect(section).toContainText(
    `${accounting.rows} rijen = ${accounting.counted} getelde tickets + ${accounting.folded} andere rijen daarvan + ${sum(accounting.excluded)} uitgesloten + ${sum(accounting.quarantined)} in quarantaine`,
  );
  for (const name of names) {
    await test.step(name, () =>
      expectRowsBehind(
        page,
        section.getByRole('button', { name, exact: true }),
        Number(/\d+$/.exec(name)?.[0]),
      ),
    );
  }
});

test('the refused rows are a table with the reason of each, to download', async ({ page }) => {
  await page.goto('/#/');
  await chooseFile(page, samplePath(BROKEN));
  const refused =
    (accounting.quarantined['too_many_columns'] ?? 0) + (accounting.quarantined['broken_quotes'] ?? 0);
  expect(refused).toBeGreaterThan(1);
  await page.getByRole('button', { name: `${refused} geweigerde rijen` }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('tbody tr')).toHaveCount(refused);
  await expect(dialog).toContainText('Aanhalingstekens kloppen niet');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'CSV downloaden' }).click();
  const file = await download;
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toMatch(/"Rij"/);
  expect(lines.filter((line) => line.includes('Meer cellen dan kolomkoppen'))).toHaveLength(
    accounting.quarantined['too_many_columns'] ?? 0,
  );
});
