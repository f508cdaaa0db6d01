import { accountingStrip, accountingTerms } from './support/accounting.ts';
import { figureCell } from './support/figures.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import { expectOverview, readTruth, reportOf, samplePath } from './support/report.ts';
import { expectTicketsBehind, ticketsBehind } from './support/ticket-list.ts';

const broken = readTruth().files['everything-wrong.csv'];

test('every number of the strip and every remark on the data opens exactly that many rows', async ({
  page,
}) => {
  await reportOf(page, samplePath('everything-wrong.csv'));
  const opening = accountingTerms(broken.accounting).filter(({ n }) => n > 0);
  expect(opening).toHaveLength(13);
  for (const { label, n } of opening) {
    await test.step(label, () =>
      expectTicketsBehind(page, accountingStrip(page).getByRole('button', { name: label, exact: true }), n),
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
    await expectTicketsBehind(page, page.getByRole('button', { name: `${words} (${n})`, exact: true }), n);
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
      const lists: number[][] = [];
      for (const [index, count] of counts.entries()) {
        const rows = await ticketsBehind(page, buttons.nth(index));
        await expectOverview(page);
        expect(new Set(rows).size).toBe(count);
        lists.push(rows);
      }
      const measured = lists[k === null || k === 0 ? 0 : 1] ?? [];
      if (k !== null && k > 0) expect(measured).toEqual(expect.arrayContaining(lists[0] ?? []));
      if (missing > 0) expect(measured.filter((row) => lists.at(-1)?.includes(row))).toEqual([]);
    });
  }
  const unmeasured = figureCell(page, 'escalation_rate', '2').getByRole('button');
  await expectTicketsBehind(page, unmeasured, 8);
});
