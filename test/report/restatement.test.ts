import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskTicket } from '../../sample-data/desk-ticket.ts';
import { historyOf } from '../../sample-data/history.ts';
import { toUtc } from '../../sample-data/wall-clock.ts';
import { serviceNowId, writeServiceNow } from '../../sample-data/write-servicenow.ts';
import { writeTopdesk } from '../../sample-data/write-topdesk.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { dropDataset } from '../../src/ingest/import.ts';
import { cellTicketsSql } from '../../src/kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../../src/kpi/compile/kpi-context.ts';
import type { LineKey } from '../../src/kpi/facts.ts';
import { kpiDefinition } from '../../src/kpi/catalog.ts';
import { KPI_IDS, type KpiId } from '../../src/kpi/kpi-definition.ts';
import { NO_FILTER, type KpiFigure, type KpiFilter, type Period } from '../../src/kpi/kpi-query.ts';
import { localDate } from '../../src/kpi/periods.ts';
import { DEFAULT_SETTINGS, type KpiSettings } from '../../src/kpi/settings.ts';
import { computeFigures, kpiContext, type Figures } from '../../src/report/compute.ts';
import {
  computeRestatement,
  irreproducible,
  viewOfSnapshot,
  type Restatement,
  type RestatedFigure,
} from '../../src/report/restatement.ts';
import { readRowList } from '../../src/report/row-lists.ts';
import type { SinceSelection } from '../../src/report/since.ts';
import { withFacts } from '../../src/report/with-facts.ts';
import type { Snapshot, SnapshotFigure } from '../../src/snapshot/snapshot.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';
import { FROZEN, LATER, twoExports } from '../support/two-exports.ts';

const DESK = twoExports();
const JUNE: Period = { from: '2026-06-01', to: '2026-06-30' };
const JULY: Period = { from: '2026-07-01', to: '2026-07-31' };
/** A verdict of the tool has no date; and whoever came back may have done so with a ticket that was imported late. */
const UNDATED: readonly KpiId[] = [
  'sla_resolution',
  'sla_response',
  'first_contact_resolution_lasting',
  'repeat_contact',
];

let engine: Engine;
let was: Dataset;
let now: Dataset;
beforeAll(async () => {
  engine = await testEngine();
  was = await imported(writeServiceNow(DESK.was), FROZEN);
  now = await imported(writeServiceNow(DESK.now), LATER);
}, 60_000);
afterAll(async () => {
  await dropDataset(engine, was);
  await dropDataset(engine, now);
});

/** An export read when it was made. */
async function imported(text: string, local: number): Promise<Dataset> {
  const options = { nowUtc: toUtc(local) };
  const inspection = await inspectOne(engine, new File([text], 'export.csv'), options);
  return buildOne(engine, inspection, inspection.plan, options);
}

type Task<T> = (context: KpiContext) => Promise<T>;

function inView<T>(dataset: Dataset, filter: KpiFilter, settings: KpiSettings, task: Task<T>): Promise<T> {
  return withFacts(engine, dataset, settings, (facts) =>
    task(kpiContext(dataset, filter, settings, undefined, facts)),
  );
}

/** The earlier export as somebody froze it. */
async function frozen(period: Period, settings: KpiSettings): Promise<Snapshot> {
  const figures = await inView(was, { ...NO_FILTER, period }, settings, (context) =>
    computeFigures(engine, context, KPI_IDS),
  );
  return snapshotOf(was, period, settings, figures);
}

function withoutMax({ max: _max, ...figure }: KpiFigure): SnapshotFigure {
  return { ...figure, censored: null };
}

function snapshotOf(
  dataset: Dataset,
  period: Period,
  settings: KpiSettings,
  { figures, measured }: Figures,
): Snapshot {
  const { filters } = EXAMPLE_SNAPSHOT;
  return {
    ...EXAMPLE_SNAPSHOT,
    asOf: new Date(dataset.asOfUtc * 1000).toISOString(),
    zone: dataset.zone,
    period,
    filters: { ...filters, lines: [], priorities: [], channels: [], groups: [], categories: [], agents: 0 },
    settings,
    definitions: measured.map(({ kpi, evidence, cohort }) => ({
      kpi,
      evidence,
      cohort,
      version: kpiDefinition(kpi).version,
    })),
    kpis: figures.map(withoutMax),
  };
}

async function restated(snapshot: Snapshot): Promise<Restatement> {
  const { filter, settings } = viewOfSnapshot(snapshot, now);
  return inView(now, filter, settings, (context) => computeRestatement(engine, context, now, snapshot, []));
}

/** What each ticket of a figure says, by its number. */
async function answers(context: KpiContext, kpi: KpiId, line: LineKey): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  for (const selection of ['measured', 'missing'] as const) {
    const rows = await engine.query<{ id: string; value: string | null }>(
      `SELECT ticket_id AS id, value::VARCHAR AS value FROM (${cellTicketsSql(kpi, line, selection, context)})`,
    );
    for (const { id, value } of rows) said.set(id, value ?? 'missing');
  }
  return said;
}

const CASES = [
  ['a month that was over', JUNE, DEFAULT_SETTINGS],
  ['a month that had begun', JULY, DEFAULT_SETTINGS],
  ['opening hours', JUNE, { ...DEFAULT_SETTINGS, clock: 'business', reopenDays: 14 }],
] as const satisfies readonly [string, Period, KpiSettings][];

describe.each(CASES)('%s', (_, period, settings) => {
  let snapshot: Snapshot;
  let outcome: Restatement;
  beforeAll(async () => {
    snapshot = await frozen(period, settings);
    outcome = await restated(snapshot);
  }, 60_000);

  it('the reasons add up to every difference', () => {
    const changed = outcome.comparison.figures.filter((figure) => figure.outcome === 'restated');
    expect(changed.length).toBeGreaterThan(20);
    expect(outcome.restated.map(({ kpi, line }) => `${kpi} ${line}`).toSorted()).toEqual(
      changed.map(({ kpi, line }) => `${kpi} ${line}`).toSorted(),
    );
    for (const { kpi, line, since, rest } of outcome.restated) {
      const pair = changed.find((figure) => figure.kpi === kpi && figure.line === line);
      let [tickets, n, k] = [rest.tickets, rest.n, rest.k];
      for (const one of since) {
        tickets += one.entered - one.left;
        n += one.n;
        k += one.k;
        expect(one.tickets).toBeGreaterThanOrEqual(one.entered + one.left);
      }
      const total = (side: 'was' | 'now') => (pair?.[side]?.n ?? 0) + (pair?.[side]?.missing ?? 0);
      expect([kpi, line, total('was') + tickets]).toEqual([kpi, line, total('now')]);
      expect([kpi, line, (pair?.was?.n ?? 0) + n]).toEqual([kpi, line, pair?.now?.n ?? 0]);
      expect([kpi, line, (pair?.was?.numerator ?? 0) + k]).toEqual([kpi, line, pair?.now?.numerator ?? 0]);
    }
  });

  it('what is left is what was imported late less what is gone; the rest is listed ticket by ticket', async () => {
    let listed = 0;
    // Some of them: each costs half a dozen statements.
    const cells = outcome.restated.filter(({ kpi }, i) => !UNDATED.includes(kpi) && i % 4 === 0);
    const filter = { ...NO_FILTER, period };
    const answersOf = (dataset: Dataset) =>
      inView(dataset, filter, settings, async (context) => {
        const said: Map<string, string>[] = [];
        for (const { kpi, line } of cells) said.push(await answers(context, kpi, line));
        return said;
      });
    const [before, after] = [await answersOf(was), await answersOf(now)];
    await inView(now, filter, settings, async (context) => {
      for (const [i, { kpi, line, since, rest }] of cells.entries()) {
        const ids = [...new Set([...(before[i]?.keys() ?? []), ...(after[i]?.keys() ?? [])])];
        const late = ids.filter((id) => DESK.late.has(id)).length;
        const gone = ids.filter((id) => DESK.gone.has(id)).length;
        expect([kpi, line, rest.tickets]).toEqual([kpi, line, late - gone]);
        const others = ids.filter((id) => !DESK.late.has(id) && !DESK.gone.has(id));
        const different = others.filter((id) => before[i]?.get(id) !== after[i]?.get(id));
        const lists: string[][] = [];
        for (const { what } of since) {
          lists.push(await listOf(context, { kpi, line }, what, outcome.after ?? 0));
        }
        expect(lists.map((list) => list.length)).toEqual(since.map(({ tickets }) => tickets));
        expect([kpi, line, lists.flat().toSorted()]).toEqual([kpi, line, different.toSorted()]);
        listed += different.length;
      }
    });
    expect(listed).toBeGreaterThan(40);
  });
});

async function listOf(
  context: KpiContext,
  { kpi, line }: Pick<RestatedFigure, 'kpi' | 'line'>,
  what: SinceSelection,
  after: number,
): Promise<string[]> {
  const list = { kind: 'since', kpi, line, what, after } as const;
  const { rows } = await readRowList(engine, now, context, list, null);
  return rows.map((row) => String(row['ticket_id']));
}

describe('what happened, by a walk through the events', () => {
  const later = new Map(DESK.now.map((ticket) => [serviceNowId(ticket), ticket]));
  const inJune = (local: number | null) =>
    local !== null && local >= Date.UTC(2026, 5, 1) / 1000 && local < Date.UTC(2026, 6, 1) / 1000;
  const counted = ({ state }: { state: string }) => state !== 'cancelled';
  const known = (ticket: DeskTicket) => !DESK.gone.has(serviceNowId(ticket));
  const after = (ticket: DeskTicket) => later.get(serviceNowId(ticket)) ?? ticket;

  it('tickets resolved in June: those reopened since have left, the late ones came', async () => {
    const outcome = await restated(await frozen(JUNE, DEFAULT_SETTINGS));
    const wasResolved = DESK.was.filter(
      (ticket) => inJune(historyOf(ticket).resolved) && counted(historyOf(ticket)),
    );
    const reopened = wasResolved.filter(
      (ticket) => known(ticket) && !inJune(historyOf(after(ticket)).resolved),
    );
    const lateOnes = DESK.now.filter(
      (ticket) => DESK.late.has(serviceNowId(ticket)) && inJune(historyOf(ticket).resolved),
    );
    const goneOnes = wasResolved.filter((ticket) => !known(ticket));
    expect(Math.min(reopened.length, lateOnes.length, goneOnes.length)).toBeGreaterThan(0);
    const all = outcome.restated.find(({ kpi, line }) => kpi === 'tickets_resolved' && line === 'all');
    expect(all?.since).toEqual([
      {
        what: 'reopened',
        tickets: reopened.length,
        entered: 0,
        left: reopened.length,
        n: -reopened.length,
        k: 0,
      },
    ]);
    expect(all?.rest).toEqual({
      tickets: lateOnes.length - goneOnes.length,
      n: lateOnes.length - goneOnes.length,
      k: 0,
    });
  });

  it('reopen rate of June: the reopenings since, within the window, say yes now', async () => {
    const outcome = await restated(await frozen(JUNE, DEFAULT_SETTINGS));
    const moment = (local: number | null) => (local === null ? null : toUtc(local));
    const reopened = DESK.now.filter((ticket) => {
      const { firstResolved, reopened: at, ...history } = historyOf(ticket);
      const [first, again] = [moment(firstResolved), moment(at)];
      return (
        counted(history) &&
        inJune(firstResolved) &&
        first !== null &&
        again !== null &&
        again > was.asOfUtc &&
        again - first <= 7 * 86_400
      );
    });
    expect(reopened.length).toBeGreaterThan(0);
    const all = outcome.restated.find(({ kpi, line }) => kpi === 'reopen_rate' && line === 'all');
    expect(all?.since).toEqual([
      { what: 'reopened', tickets: reopened.length, entered: 0, left: 0, n: 0, k: reopened.length },
    ]);
  });
});

describe('what cannot be told', () => {
  it('a report that ends earlier, or at the same moment, knows of nothing since', async () => {
    const snapshot = await frozen(JUNE, DEFAULT_SETTINGS);
    const at = (utc: number) => ({ ...snapshot, asOf: new Date(utc * 1000).toISOString() });
    const same = await restated(at(now.asOfUtc));
    expect([same.age, same.after]).toEqual(['same', null]);
    expect(same.restated.length).toBeGreaterThan(0);
    expect(same.restated.flatMap(({ since }) => since)).toEqual([]);
    const older = await restated(at(now.asOfUtc + 60));
    expect([older.age, older.restated]).toEqual(['older', []]);
    expect((await restated({ ...snapshot, asOf: null })).age).toBe('undated');
  });

  it('the report of the snapshot itself has nothing restated', async () => {
    const snapshot = await frozen(JUNE, DEFAULT_SETTINGS);
    const outcome = await inView(was, { ...NO_FILTER, period: JUNE }, DEFAULT_SETTINGS, (context) =>
      computeRestatement(engine, context, was, snapshot, snapshot.sources),
    );
    expect(new Set(outcome.comparison.figures.map((figure) => figure.outcome))).toEqual(new Set(['same']));
    expect(outcome.comparison.differences).toEqual([]);
  });

  it('people and replaced names are not in a snapshot', async () => {
    const snapshot = await frozen(JUNE, DEFAULT_SETTINGS);
    const filters = { ...snapshot.filters, categories: ['category-1'] };
    expect(irreproducible(snapshot)).toBeNull();
    expect(irreproducible({ ...snapshot, filters: { ...snapshot.filters, agents: 2 } })).toBe('agents');
    expect(irreproducible({ ...snapshot, filters })).toBeNull();
    expect(irreproducible({ ...snapshot, filters, pseudonyms: true })).toBe('pseudonyms');
  });
});

describe('a list without history', () => {
  const read = async (tickets: readonly DeskTicket[], local: number) =>
    imported(writeTopdesk(tickets), local);

  it('says what it has dates of, and that it knows the last resolution alone', async () => {
    const [earlier, later] = [await read(DESK.was, FROZEN), await read(DESK.now, LATER)];
    const view = (dataset: Dataset) => kpiContext(dataset, { ...NO_FILTER, period: JULY }, DEFAULT_SETTINGS);
    const { figures, measured } = await computeFigures(engine, view(earlier), KPI_IDS);
    const snapshot = snapshotOf(earlier, JULY, DEFAULT_SETTINGS, { figures, measured });
    const outcome = await computeRestatement(engine, view(later), later, snapshot, []);
    expect([outcome.hasHistory, outcome.lastDatesOnly]).toEqual([false, true]);
    const of = (wanted: KpiId) =>
      outcome.restated.find(({ kpi, line }) => kpi === wanted && line === 'all')?.since ?? [];
    const inJuly = DESK.now.filter(
      (ticket) => localDate(ticket.created) >= '2026-07-01' && localDate(ticket.created) <= '2026-07-31',
    );
    const counts = inJuly.filter((ticket) => historyOf(ticket).state !== 'cancelled');
    const created = counts.filter(
      (ticket) => toUtc(ticket.created) - (ticket.created % 60) > earlier.asOfUtc,
    );
    expect(of('tickets_created')).toMatchObject([{ what: 'created', entered: created.length }]);
    const answered = counts.filter((ticket) => {
      const { firstReply } = historyOf(ticket);
      return (
        !created.includes(ticket) &&
        firstReply !== null &&
        toUtc(firstReply) - (firstReply % 60) > earlier.asOfUtc
      );
    });
    expect(of('first_response_time').map(({ what, n }) => [what, n])).toEqual([
      ['created', expect.any(Number)],
      ...(answered.length === 0 ? [] : [['responded', answered.length]]),
    ]);
    expect(answered.length).toBeGreaterThan(0);
    await dropDataset(engine, earlier);
    await dropDataset(engine, later);
  });
});

it('the view of a snapshot is the filter it was made under', () => {
  const snapshot = EXAMPLE_SNAPSHOT;
  const { filter, settings } = viewOfSnapshot(
    {
      ...snapshot,
      filters: {
        lines: ['1', 'unknown'],
        priorities: ['4', 'unknown'],
        channels: ['unknown', 'phone'],
        groups: [null, 'A'],
        categories: [],
        agents: 0,
      },
    },
    now,
  );
  expect(filter).toEqual({
    period: snapshot.period,
    lines: [1, 0],
    priorities: [4, 0],
    channels: ['phone', 'unknown'],
    groups: [null, 'A'],
    categories: [],
    agents: [],
  });
  expect([settings.agents, settings.reopenDays]).toEqual([false, snapshot.settings.reopenDays]);
});
