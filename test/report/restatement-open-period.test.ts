import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toUtc } from '../../sample-data/wall-clock.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { dropDataset } from '../../src/ingest/import.ts';
import { KPI_IDS } from '../../src/kpi/kpi-definition.ts';
import { NO_FILTER, type Period } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { kpiContext } from '../../src/report/compute.ts';
import { assembleSnapshot, computeSnapshot } from '../../src/report/make-snapshot.ts';
import { computeRestatement, viewOfSnapshot } from '../../src/report/restatement.ts';
import { chosenPeriod, periodOf } from '../../src/report/snapshot-header.ts';
import { withFacts } from '../../src/report/with-facts.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';

const SAMPLE = new URL('../../sample-data/everything-wrong.csv', import.meta.url);
const WORDS = {
  title: 'All of it',
  locale: 'en',
  createdAt: '2026-09-01T09:00:00Z',
  notes: [],
  actions: [],
  pseudonyms: false,
  sources: [{ sha256: 'e'.repeat(64) }],
} as const;

let engine: Engine;
let dataset: Dataset;
beforeAll(async () => {
  engine = await testEngine();
  const options = { nowUtc: toUtc(Date.UTC(2026, 8, 1, 9) / 1000) };
  const file = new File([await readFile(SAMPLE)], 'everything-wrong.csv');
  const inspection = await inspectOne(engine, file, options);
  dataset = await buildOne(engine, inspection, inspection.plan, options);
});
afterAll(() => dropDataset(engine, dataset));

describe.each<[string, Period]>([
  ['without a beginning or an end', { from: null, to: null }],
  ['without a beginning', { from: null, to: '2026-06-14' }],
  ['without an end', { from: '2026-06-14', to: null }],
])('a snapshot of a period %s', (_, period) => {
  it('is what its own report still says, though some were resolved before the first was created', async () => {
    const view = {
      dataset,
      filter: { ...NO_FILTER, period },
      settings: DEFAULT_SETTINGS,
      compare: 'none',
    } as const;
    const snapshot = assembleSnapshot(
      await computeSnapshot(engine, view, { kpis: KPI_IDS, sections: [] }),
      WORDS,
    );
    const { filter, settings } = viewOfSnapshot(snapshot, dataset);
    expect(filter.period).toEqual(period);
    const { comparison } = await withFacts(engine, dataset, settings, (facts) =>
      computeRestatement(
        engine,
        kpiContext(dataset, filter, settings, undefined, facts),
        dataset,
        snapshot,
        [],
      ),
    );
    const restated = comparison.figures.filter(({ outcome }) => outcome === 'restated');
    expect(restated.map(({ kpi, line }) => [kpi, line])).toEqual([]);
    expect(comparison.figures.filter(({ outcome }) => outcome === 'same').length).toBeGreaterThan(50);
  });
});

it('an end that was open is the last day of the data, once the data reaches further', () => {
  const all = periodOf(dataset, { period: { from: null, to: null } });
  expect(all.open).toEqual(['from', 'to']);
  expect(chosenPeriod({ ...all, to: '2026-05-31' }, dataset)).toEqual({ from: null, to: '2026-05-31' });
  expect(chosenPeriod({ from: '2026-06-01', to: '2026-06-30' }, dataset)).toEqual({
    from: '2026-06-01',
    to: '2026-06-30',
  });
});
