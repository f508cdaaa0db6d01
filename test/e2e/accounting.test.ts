import { readFileSync } from 'node:fs';
import { accountingStrip, accountingTerms } from './support/accounting.ts';
import { figureCell } from './support/figures.ts';
import { expect, test } from './support/page.ts';
import { readTruth, reportOf, samplePath, sampleReport } from './support/report.ts';
import { expectRowsBehind, rowsBehind } from './support/row-list.ts';

const broken = readTruth().files['everything-wrong.csv'];

test('every number of the strip and every remark on the data opens exactly that many rows', async ({
  page,
}) => {
  await reportOf(page, samplePath('everything-wrong.csv'));
  const opening = accountingTerms(broken.accounting).filter(({ n }) => n > 0);
  expect(opening).toHaveLength(13);
  for (const { label, n } of opening) {
    await test.step(label, () =>
      expectRowsBehind(page, accountingStrip(page).getByRole('button', { name: label, exact: true }), n),
    );
  }

  const remarks = {
    created_in_future: 'Aangemeld in de toekomst',
    resolved_before_created: 'Opgelost vóór het is aangemeld',
    response_before_created: 'Eerste reactie vóór het is aangemeld',
    unreadable_date: 'Een datum die niet leesbaar is',
    done_without_date: 'Afgehandeld zonder oplosdatum',
    reopened_without_date: 'Heropend, eerste oplosdatum onbekend',
  };
  for (const [flag, words] of Object.entries(remarks)) {
    const n = broken.quality[flag] ?? 0;
    expect(n, flag).toBeGreaterThan(0);
    await expectRowsBehind(page, page.getByRole('button', { name: `${words} (${n})`, exact: true }), n);
  }
});

const CELLS = [
  { kpi: 'first_contact_resolution', line: 'all' },
  { kpi: 'first_contact_resolution', line: '1' },
  { kpi: 'escalation_rate', line: '1' },
  { kpi: 'escalation_rate', line: 'all' },
  { kpi: 'reopen_rate', line: '1' },
  { kpi: 'first_response_time', line: '3' },
  { kpi: 'resolution_time', line: '2' },
] as const;

test('the numbers of a cell open exactly those tickets', async ({ page }) => {
  await reportOf(page, samplePath('everything-wrong.csv'));
  for (const { kpi, line } of CELLS) {
    await test.step(`${kpi} ${line}`, async () => {
      const truth = broken.figures.find((figure) => figure.kpi === kpi && figure.line === line);
      if (!truth) throw new Error(`truth.json has no ${kpi} of line ${line}`);
      const { k, n, missing } = truth;
      const buttons = figureCell(page, kpi, line).getByRole('button');
      const counts = [...(k === null ? [] : [k]), n, missing].filter((count) => count > 0);
      expect(counts.length).toBeGreaterThan(0);
      await expect(buttons).toHaveCount(counts.length);
      const lists: string[][] = [];
      for (const [index, count] of counts.entries()) {
        const rows = await rowsBehind(page, buttons.nth(index));
        expect(new Set(rows).size).toBe(count);
        lists.push(rows);
      }
      const measured = lists[k === null || k === 0 ? 0 : 1] ?? [];
      if (k !== null && k > 0) expect(measured).toEqual(expect.arrayContaining(lists[0] ?? []));
      if (missing > 0) expect(measured.filter((row) => lists.at(-1)?.includes(row))).toEqual([]);
    });
  }
  const unmeasured = figureCell(page, 'escalation_rate', '2').getByRole('button');
  await expectRowsBehind(page, unmeasured, 8);
});

test('a list follows the filters, goes over pages, and comes whole as CSV', async ({ page }) => {
  await sampleReport(page, 'topdesk', '&line=3');
  const opener = figureCell(page, 'reopen_rate', '3').getByRole('button', { name: '187' });
  const rows = await rowsBehind(page, opener);
  expect(new Set(rows).size).toBe(187);
  await opener.click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'CSV downloaden' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('linewise-reopen_rate-3.csv');
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFF"Rij";"Ticket";"Heropeningspercentage";"Aangemeld";/);
  const answers = lines.slice(1).map((line) => line.split(';')[2]);
  expect(answers.filter((answer) => answer === '"ja"')).toHaveLength(7);
  expect(answers.filter((answer) => answer === '"nee"')).toHaveLength(180);
  expect(lines.slice(1).map((line) => Number(line.split(';')[0]))).toEqual(
    rows.map((row) => Number(row.replace('.', ''))),
  );
});
