import { historyOf } from '../../sample-data/history.ts';
import { toUtc } from '../../sample-data/wall-clock.ts';
import { writeServiceNow } from '../../sample-data/write-servicenow.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { encodePayload } from '../../src/snapshot/share-link.ts';
import type { Snapshot, SnapshotFigure } from '../../src/snapshot/snapshot.ts';
import { EMPTY_FIGURE } from '../support/empty-figure.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';
import { twoExports } from '../support/two-exports.ts';
import { expect, test } from './support/page.ts';
import { madeFile } from './support/report.ts';
import { listTotal } from './support/ticket-list.ts';

const [FROM, UNTIL] = [Date.UTC(2026, 5, 1) / 1000, Date.UTC(2026, 6, 1) / 1000];
const inJune = (local: number | null) => local !== null && local >= FROM && local < UNTIL;

const COUNT = { unit: 'count', ...EMPTY_FIGURE, censored: null } as const;
const { agents: _, agentMinimum: __, ...settings } = DEFAULT_SETTINGS;

/** June at the desk of {@link twoExports}, of which only the number of resolved tickets was kept. */
function juneAt(asOf: number, resolved: number): Snapshot {
  const figure: SnapshotFigure = {
    ...COUNT,
    kpi: 'tickets_resolved',
    line: 'all',
    value: resolved,
    n: resolved,
  };
  return {
    ...EXAMPLE_SNAPSHOT,
    title: 'Juni in de review',
    asOf: new Date(asOf * 1000).toISOString().replace('.000Z', 'Z'),
    compare: null,
    filters: { ...EXAMPLE_SNAPSHOT.filters, priorities: [] },
    settings,
    definitions: [{ kpi: 'tickets_resolved', evidence: '', cohort: 'resolved', version: 1 }],
    kpis: [figure],
    before: [],
    series: [],
    breakdowns: [],
    notes: [],
    actions: [],
  };
}

test('a snapshot asks for the report, says what was restated and why, and leads to those tickets', async ({
  page,
}) => {
  const { was, now } = twoExports();
  const resolvedIn = (tickets: typeof was) =>
    tickets.map(historyOf).filter((one) => one.state !== 'cancelled' && inJune(one.resolved));
  const last = Math.max(...was.flatMap(({ events }) => events.map(({ time }) => time)));
  const [before, after] = [resolvedIn(was).length, resolvedIn(now).length];
  const later = new Map(now.map((ticket) => [ticket.serial, historyOf(ticket)]));
  const reopened = was.filter((ticket) => {
    const history = later.get(ticket.serial);
    return inJune(historyOf(ticket).resolved) && history !== undefined && !inJune(history.resolved);
  }).length;
  expect(reopened).toBeGreaterThan(3);

  await page.goto(`/#/compare?snapshot=link:${await encodePayload(juneAt(toUtc(last), before))}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Toen en nu: Juni in de review');
  await expect(page.getByText('meldingen-2026-06.csv (2.213 rijen), SHA-256 9f86d081884c …')).toBeVisible();
  await page.getByLabel('Open een bestand').setInputFiles(madeFile('augustus.csv', writeServiceNow(now)));

  const row = page.getByRole('listitem').filter({ hasText: `was ${before}, is nu ${after}` });
  await expect(row).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('toen meldingen-2026-06.csv, nu augustus.csv')).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 van 1 cijfers is herzien' })).toBeVisible();
  const net = after - before + reopened;
  await expect(row).toContainText(net > 0 ? `${net} later ingelezen` : `${-net} verdwenen`);
  await row.getByRole('button', { name: `${reopened} sindsdien heropend` }).click();
  expect(await listTotal(page)).toBe(reopened);
  await page.goBack();
  await expect(row).toBeVisible();
});

test('two snapshots: another definition is named, and its figures are not compared', async ({ page }) => {
  const one = juneAt(Date.UTC(2026, 6, 6) / 1000, 100);
  const other = { ...one, title: 'Later', definitions: one.definitions.map((of) => ({ ...of, version: 2 })) };
  const [was, now] = [await encodePayload(one), await encodePayload(other)];
  await page.goto(`/#/compare?against=link:${now}&snapshot=link:${was}`);
  await expect(
    page.getByText('Opgeloste tickets heeft een andere definitie: toen versie 1, nu versie 2.'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Geen van deze cijfers is te vergelijken' })).toBeVisible();
  await page.getByText('1 cijfer is niet te vergelijken').click();
  await expect(page.getByText('toen 100, nu 100')).toBeVisible();
});
