import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEngineHost } from '../../src/engine/create-engine-host.ts';
import type { EngineHost } from '../../src/engine/engine-host.ts';
import { bootNodeEngine } from '../../src/engine/node-engine.ts';
import { ImportRefusal } from '../../src/ingest/inspection.ts';
import { DEFAULT_SETTINGS, NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { computeFigures, kpiContext } from '../../src/report/compute.ts';
import { onEngine } from '../../src/report/kpi-queries.ts';
import type { KeptReport, ReportKeeper } from '../../src/report/report-keeper.ts';
import { createReportStore, type ReportStore } from '../../src/report/report-store.ts';

const CSV = [
  'Ticket ID,Created at,Resolved at,Assignment group,Reassignment count,Reopen count',
  'A1,2024-01-01 10:00,2024-01-01 11:00,Desk,0,0',
  'A2,2024-01-02 10:00,2024-01-02 12:00,Desk,0,1',
  'A3,2024-01-03 10:00,2024-01-03 16:00,Desk,0,0',
].join('\n');
const file = (name: string, text: string) => new File([text], name);

let host: EngineHost;
let store: ReportStore;
let kept: KeptReport | null;
const keeper: ReportKeeper = {
  save: async (report) => {
    kept = report;
  },
  load: async () => kept,
  clear: async () => {
    kept = null;
  },
};

beforeAll(() => {
  host = createEngineHost(bootNodeEngine);
});
beforeEach(() => {
  kept = null;
  store = createReportStore(host, keeper);
});
afterAll(async () => (await host.engine()).close());

async function tables(): Promise<string[]> {
  const engine = await host.engine();
  const rows = await engine.query<{ name: string }>(
    'SELECT table_name AS name FROM duckdb_tables() ORDER BY name',
  );
  return rows.map(({ name }) => name);
}

async function dropAll(): Promise<void> {
  const engine = await host.engine();
  for (const name of await tables()) await engine.query(`DROP TABLE ${name}`);
}

async function medianHours(): Promise<number> {
  const { dataset } = store.state;
  if (!dataset) throw new Error('There is no report');
  const { figures } = await computeFigures(
    await host.engine(),
    kpiContext(dataset, NO_FILTER, DEFAULT_SETTINGS),
  );
  const figure = figures.find(({ kpi, line }) => kpi === 'resolution_time' && line === 'all');
  return (figure?.value ?? Number.NaN) / 3600;
}

describe('report store', () => {
  it('makes a file the report, and keeps it for the next visit', async () => {
    expect(await store.openAndImport(file('a.csv', CSV))).toBe(true);
    expect(store.state.dataset?.accounting.counted).toBe(3);
    expect(await medianHours()).toBe(2);
    expect(kept?.file.name).toBe('a.csv');

    const next = createReportStore(host, keeper);
    expect(await next.resume()).toBe(true);
    expect(next.state.dataset?.accounting).toEqual(store.state.dataset?.accounting);
  });

  it('leaves nothing of the report that was replaced', async () => {
    await dropAll();
    await store.openAndImport(file('a.csv', CSV));
    const one = await tables();
    await store.openAndImport(file('b.csv', CSV.replaceAll('A', 'B')));
    expect(await tables()).toHaveLength(one.length);
    expect(await medianHours()).toBe(2);
  });

  it('keeps the file of the user, not an example, until the example is read otherwise', async () => {
    await store.openAndImport(file('mine.csv', CSV));
    await store.openAndImport(file('example.csv', CSV), 'topdesk');
    expect(store.state.sample).toBe('topdesk');
    expect(kept?.file.name).toBe('mine.csv');
    const draft = store.state.draft;
    if (!draft) throw new Error('There is no draft');
    await store.changePlan({ ...draft.plan, zone: 'UTC' });
    await store.importDraft();
    expect(store.state.sample).toBeNull();
    expect(kept?.file.name).toBe('example.csv');
    await store.forget();
    expect(kept).toBeNull();
  });

  it('waits for a change of plan to be looked at before it builds the report', async () => {
    await store.open(
      file('a.csv', CSV.replaceAll('2024-01-0', '0').replaceAll(/(0\d) (1\d:00)/g, '$1-01-2024 $2')),
    );
    const draft = store.state.draft;
    if (!draft) throw new Error('There is no draft');
    const { resolved: _, ...columns } = draft.plan.columns;
    await store.changePlan({ ...draft.plan, columns });
    const changed = store.state.draft?.plan;
    if (!changed) throw new Error('There is no plan');
    void store.changePlan({ ...changed, columns: draft.plan.columns, dates: {} });
    expect(await store.importDraft()).toBe(true);
    expect(await medianHours()).toBe(2);
  });

  it('keeps the report when the next file is refused, and says why', async () => {
    await store.openAndImport(file('a.csv', CSV));
    const { dataset } = store.state;
    const before = await tables();
    expect(await store.open(file('empty.csv', ''))).toBe(false);
    expect(store.state.dataset).toBe(dataset);
    expect(store.state.failure?.fileName).toBe('empty.csv');
    expect(store.state.failure?.error).toBeInstanceOf(ImportRefusal);
    expect(await tables()).toEqual(before);
  });

  it('builds the report again from the same rows after a change of plan', async () => {
    await store.openAndImport(file('a.csv', CSV));
    const draft = store.state.draft;
    if (!draft) throw new Error('There is no draft');
    const before = await tables();
    await store.changePlan({ ...draft.plan, lineOf: { Desk: 2 } });
    expect(await store.importDraft()).toBe(true);
    expect(store.state.dataset?.groups).toEqual([{ name: 'Desk', line: 2, tickets: 3 }]);
    expect(await tables()).toHaveLength(before.length);
  });

  it('cancels without a word and without a trace', async () => {
    await dropAll();
    const opening = store.open(file('a.csv', CSV));
    store.cancel();
    expect(await opening).toBe(false);
    expect(store.state).toMatchObject({ work: null, failure: null, draft: null, dataset: null });
    expect(await tables()).toEqual([]);
  });

  it('builds the report and the draft again when the engine is lost', async () => {
    await store.openAndImport(file('a.csv', CSV));
    const revision = store.state.dataset?.revision;
    await store.open(file('draft.csv', CSV.replaceAll('A', 'D')));
    const draft = store.state.draft;
    if (!draft) throw new Error('There is no draft');
    await store.changePlan({ ...draft.plan, zone: 'UTC' });
    await (await host.engine()).close();

    const view = { host, store };
    await expect(onEngine(view, (engine) => engine.query('SELECT 1'))).rejects.toMatchObject({
      code: 'lost',
    });
    expect(store.state.restored).toBe(true);
    expect(store.state.dataset?.revision).not.toBe(revision);
    expect(await medianHours()).toBe(2);
    expect(store.state.draft?.file.name).toBe('draft.csv');
    expect(store.state.draft?.plan.zone).toBe('UTC');
    expect(await store.importDraft()).toBe(true);
    expect(store.state.dataset?.zone).toBe('UTC');
  });
});
