import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEngineHost } from '../../src/engine/create-engine-host.ts';
import type { EngineHost } from '../../src/engine/engine-host.ts';
import { bootNodeEngine } from '../../src/engine/node-engine.ts';
import { ImportRefusal } from '../../src/ingest/inspection.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { computeFigures, kpiContext } from '../../src/report/compute.ts';
import { onEngine } from '../../src/report/kpi-queries.ts';
import type { Recipe } from '../../src/ingest/recipe/recipe.ts';
import type { KeptReport, RecipeKeeper, ReportKeeper } from '../../src/report/report-keeper.ts';
import type { Draft, DraftSource } from '../../src/report/report-state.ts';
import { createReportStore } from '../../src/report/create-report-store.ts';
import type { ReportStore } from '../../src/report/report-store.ts';

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
let remembered: Recipe[];
let keptDraft: KeptReport | null;
const keeper: ReportKeeper = {
  save: async (report, kind) => {
    if (kind === 'report') [kept, keptDraft] = [report, null];
    else keptDraft = report;
    return 'kept';
  },
  list: async () =>
    kept === null ? [] : [{ id: 'last', kind: 'report', name: kept.files[0]?.name ?? '', bytes: 1 }],
  load: async (kind) => (kind === 'report' ? kept : keptDraft),
  remove: async () => {
    kept = null;
  },
  copies: async (files) => files,
};

const recipes: RecipeKeeper = {
  list: async () => remembered,
  save: async (recipe) => {
    remembered = [recipe, ...remembered.filter(({ headers }) => headers.join() !== recipe.headers.join())];
  },
  remove: async (recipe) => {
    remembered = remembered.filter((one) => one !== recipe);
  },
};

beforeAll(() => {
  host = createEngineHost(bootNodeEngine);
});
beforeEach(() => {
  kept = null;
  keptDraft = null;
  remembered = [];
  store = createReportStore(host, keeper, recipes);
});
afterAll(async () => (await host.engine()).close());

async function tables(): Promise<string[]> {
  const engine = await host.engine();
  const rows = await engine.query<{ name: string }>(
    'SELECT table_name AS name FROM duckdb_tables() ORDER BY name',
  );
  return rows.map(({ name }) => name);
}

function draft(): Draft {
  if (!store.state.draft) throw new Error('There is no draft');
  return store.state.draft;
}

function source(): DraftSource {
  const [only] = draft().sources;
  if (!only) throw new Error('There is no source');
  return only;
}

async function until(isSo: () => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(check);
    function check(): void {
      if (!isSo()) return;
      stop();
      resolve();
    }
    check();
  });
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
    ['resolution_time'],
  );
  const figure = figures.find(({ kpi, line }) => kpi === 'resolution_time' && line === 'all');
  return (figure?.value ?? Number.NaN) / 3600;
}

describe('report store', () => {
  it('makes a file the report, and keeps it for the next visit', async () => {
    expect(await store.openAndImport([file('a.csv', CSV)])).toBe(true);
    expect(store.state.dataset?.accounting.counted).toBe(3);
    expect(await medianHours()).toBe(2);
    expect(kept?.files[0]?.name).toBe('a.csv');

    const next = createReportStore(host, keeper, recipes);
    expect(await next.resume()).toBe(true);
    expect(next.state.dataset?.accounting).toEqual(store.state.dataset?.accounting);
  });

  it('knows what its files are by their hash, of the report and not of the draft', async () => {
    const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(await store.sourceHashes()).toEqual([]);
    await store.openAndImport([file('a.csv', CSV)]);
    await store.open([file('b.csv', CSV.replaceAll(/^A(?=\d)/gm, 'B'))]);
    expect(await store.sourceHashes()).toEqual([{ name: 'a.csv', sha256: hashOf(CSV) }]);
  });

  it('leaves nothing of the report that was replaced', async () => {
    await dropAll();
    await store.openAndImport([file('a.csv', CSV)]);
    const one = await tables();
    await store.openAndImport([file('b.csv', CSV.replaceAll(/^A(?=\d)/gm, 'B'))]);
    expect(await tables()).toHaveLength(one.length);
    expect(await medianHours()).toBe(2);
  });

  it('keeps the file of the user, not an example, until the example is read otherwise', async () => {
    await store.openAndImport([file('mine.csv', CSV)]);
    await store.openAndImport([file('example.csv', CSV)], 'topdesk');
    expect(store.state.sample).toBe('topdesk');
    expect(kept?.files[0]?.name).toBe('mine.csv');
    await store.changePlan(0, { ...source().plan, zone: 'UTC' });
    await store.importDraft();
    expect(store.state.sample).toBeNull();
    expect(kept?.files[0]?.name).toBe('example.csv');
    await store.forget('last');
    expect(kept).toBeNull();
  });

  it('takes back a change of plan', async () => {
    await store.open([file('a.csv', CSV)]);
    const before = source();
    await store.changePlan(0, { ...before.plan, lineOf: { Desk: 3 } });
    expect(source().inspection.groups[0]?.line).toBe(3);
    store.undo();
    expect(source()).toBe(before);
    await store.importDraft();
    expect(store.state.dataset?.groups).toEqual([{ name: 'Desk', line: null, tickets: 3 }]);
  });

  it('makes the report while the plan is being checked, and hands it over', async () => {
    await store.open([file('a.csv', CSV.replaceAll('Desk', '2e lijn'))]);
    store.watchTrial();
    await until(() => store.state.trial !== null);
    const { trial } = store.state;
    expect(trial?.dataset.accounting.counted).toBe(3);
    expect(trial?.understood[0]?.map((row) => [row.raw[0], row.created, row.reopen_count, row.line])).toEqual(
      [
        ['A1', '2024-01-01 10:00:00', 0, 2],
        ['A2', '2024-01-02 10:00:00', 1, 2],
        ['A3', '2024-01-03 10:00:00', 0, 2],
      ],
    );
    await store.importDraft();
    expect(store.state.dataset).toBe(trial?.dataset);
    // Who stays on the check screen, or comes back to it, still sees what the rows were made of.
    expect(store.state.trial).toBe(trial);
  });

  it('shows a report that was made without a check as its own trial', async () => {
    await store.openAndImport([file('a.csv', CSV)]);
    const before = await tables();
    const leave = store.watchTrial();
    await until(() => store.state.trial !== null);
    expect(store.state.trial?.dataset).toBe(store.state.dataset);
    leave();
    await until(() => store.state.trial === null);
    expect(await tables()).toEqual(before);
    expect(await medianHours()).toBe(2);
  });

  it('takes changes back one by one, however fast they came', async () => {
    await store.open([file('a.csv', CSV)]);
    const before = source();
    const first = store.changePlan(0, { ...before.plan, lineOf: { Desk: 3 } });
    const second = store.changePlan(0, { ...before.plan, lineOf: { Desk: 2 } });
    await Promise.all([first, second]);
    expect(source().inspection.groups[0]?.line).toBe(2);
    store.undo();
    await until(() => !store.state.rechecking);
    expect(source().plan.lineOf).toEqual({ Desk: 3 });
    expect(source().inspection.groups[0]?.line).toBe(3);
    store.undo();
    expect(source()).toBe(before);
    expect(draft().past).toEqual([]);
  });

  it('leaves nothing of a trial behind for who leaves the check', async () => {
    await dropAll();
    await store.open([file('a.csv', CSV)]);
    const before = await tables();
    const leave = store.watchTrial();
    await until(() => store.state.trial !== null);
    leave();
    await until(() => store.state.trial === null);
    await store.changePlan(0, source().plan);
    expect(store.state.trialProgress).toBeNull();
    expect(await tables()).toEqual(before);
  });

  it('has one zone for all layouts', async () => {
    const other = 'Nummer;Aangemeld op;Opgelost op\nX1;01-01-2024 10:00;31-01-2024 11:00';
    await store.open([file('a.csv', CSV), file('b.csv', other)]);
    expect(draft().sources).toHaveLength(2);
    await store.changePlan(1, { ...draft().sources[1]!.plan, zone: 'America/New_York' });
    expect(draft().sources.map(({ plan }) => plan.zone)).toEqual(['America/New_York', 'America/New_York']);
  });

  it('leaves nothing of a trial that a change of plan made worthless', async () => {
    await dropAll();
    await store.open([file('a.csv', CSV)]);
    store.watchTrial();
    await until(() => store.state.trial !== null);
    const one = await tables();
    await store.changePlan(0, { ...source().plan, lineOf: { Desk: 2 } });
    await until(() => store.state.trial !== null);
    expect(store.state.trial?.dataset.groups[0]?.line).toBe(2);
    expect(await tables()).toHaveLength(one.length);
  });

  it('reads the next export of a layout as the last one, and says what is new', async () => {
    await store.open([file('may.csv', CSV)]);
    await store.changePlan(0, { ...source().plan, lineOf: { Desk: 2 } });
    await store.importDraft();
    expect(remembered.map(({ name, lineOf }) => [name, lineOf])).toEqual([['may.csv', { Desk: 2 }]]);

    await store.open([file('june.csv', CSV.replaceAll(/^A(?=\d)/gm, 'J'))]);
    expect(source().recipe?.drift).toEqual({ missing: [], newHeaders: [], newGroups: [], newValues: [] });
    expect(source().inspection.questions).toEqual([]);
    expect(store.isKnown()).toBe(true);
    expect(source().plan.lineOf).toEqual({ Desk: 2 });
    await store.importDraft();
    expect(store.state.remembered).toBe(true);

    await store.open([file('july.csv', CSV.replace('16:00,Desk', '16:00,Network'))]);
    expect(store.isKnown()).toBe(false);
    expect(store.state.remembered).toBe(false);
    expect(source().recipe?.drift.newGroups).toEqual([{ name: 'Network', rows: 1 }]);
    await store.forgetRecipe(0);
    expect(remembered).toEqual([]);
  });

  it('keeps the answers for a layout when a file is added, and makes one report of both', async () => {
    await store.open([file('may.csv', CSV)]);
    await store.changePlan(0, { ...source().plan, lineOf: { Desk: 3 } });
    expect(
      await store.changeFiles([...draft().files, file('june.csv', CSV.replaceAll(/^A(?=\d)/gm, 'J'))]),
    ).toBe(true);
    expect(draft().sources).toHaveLength(1);
    expect(source().plan.lineOf).toEqual({ Desk: 3 });
    expect(source().recipe).toBeNull();
    await store.importDraft();
    expect(store.state.dataset?.accounting).toMatchObject({ rows: 6, counted: 6 });
    expect(store.state.dataset?.sources.map(({ name, firstRow, rows }) => [name, firstRow, rows])).toEqual([
      ['may.csv', 1, 3],
      ['june.csv', 4, 3],
    ]);
  });

  it('waits for a change of plan to be looked at before it builds the report', async () => {
    const dutch = CSV.replaceAll('2024-01-0', '0').replaceAll(/(0\d) (1\d:00)/g, '$1-01-2024 $2');
    await store.open([file('a.csv', dutch)]);
    const { plan } = source();
    const { resolved: _, ...columns } = plan.columns;
    await store.changePlan(0, { ...plan, columns });
    void store.changePlan(0, { ...source().plan, columns: plan.columns, dates: {} });
    expect(await store.importDraft()).toBe(true);
    expect(await medianHours()).toBe(2);
  });

  it('keeps the report when the next file is refused, and says why', async () => {
    await store.openAndImport([file('a.csv', CSV)]);
    const { dataset } = store.state;
    const before = await tables();
    expect(await store.open([file('empty.csv', '')])).toBe(false);
    expect(store.state.dataset).toBe(dataset);
    expect(store.state.failure?.fileName).toBe('empty.csv');
    expect(store.state.failure?.error).toBeInstanceOf(ImportRefusal);
    expect(await tables()).toEqual(before);
  });

  it('builds the report again from the same rows after a change of plan', async () => {
    await store.openAndImport([file('a.csv', CSV)]);
    const before = await tables();
    await store.changePlan(0, { ...source().plan, lineOf: { Desk: 2 } });
    expect(await store.importDraft()).toBe(true);
    expect(store.state.dataset?.groups).toEqual([{ name: 'Desk', line: 2, tickets: 3 }]);
    expect(await tables()).toHaveLength(before.length);
  });

  it('cancels without a word and without a trace', async () => {
    await dropAll();
    const opening = store.open([file('a.csv', CSV)]);
    store.cancel();
    expect(await opening).toBe(false);
    expect(store.state).toMatchObject({ work: null, failure: null, draft: null, dataset: null });
    expect(await tables()).toEqual([]);
  });

  it('keeps what was changed since the report was made when the engine is lost', async () => {
    await store.openAndImport([file('a.csv', CSV)]);
    await store.changePlan(0, { ...source().plan, lineOf: { Desk: 3 } });
    await (await host.engine()).close();
    await expect(onEngine({ host, store }, (engine) => engine.query('SELECT 1'))).rejects.toMatchObject({
      code: 'lost',
    });
    expect(store.state.dataset?.groups).toEqual([{ name: 'Desk', line: null, tickets: 3 }]);
    expect(source().plan.lineOf).toEqual({ Desk: 3 });
    expect(source().inspection.groups[0]?.line).toBe(3);
  });

  it('builds the report and the draft again when the engine is lost', async () => {
    await store.openAndImport([file('a.csv', CSV)]);
    const revision = store.state.dataset?.revision;
    await store.open([file('draft.csv', CSV.replaceAll(/^A(?=\d)/gm, 'D'))]);
    await store.changePlan(0, { ...source().plan, zone: 'UTC' });
    await (await host.engine()).close();

    const view = { host, store };
    await expect(onEngine(view, (engine) => engine.query('SELECT 1'))).rejects.toMatchObject({
      code: 'lost',
    });
    expect(store.state.restored).toBe(true);
    expect(store.state.dataset?.revision).not.toBe(revision);
    expect(await medianHours()).toBe(2);
    expect(draft().files[0]?.name).toBe('draft.csv');
    expect(source().plan.zone).toBe('UTC');
    expect(await store.importDraft()).toBe(true);
    expect(store.state.dataset?.zone).toBe('UTC');
  });
});
