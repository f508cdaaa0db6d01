import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { dropDataset } from '../../src/ingest/import.ts';
import { KPI_IDS } from '../../src/kpi/kpi-definition.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { assembleSnapshot, computeSnapshot, type SnapshotView } from '../../src/report/make-snapshot.ts';
import { SNAPSHOT_SECTIONS, type Snapshot } from '../../src/snapshot/snapshot.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';
import { MAY_BE_NAMED, NUMBERS, PLANT, PLANTED, PLANTED_FILES } from './planted-export.ts';

let engine: Engine;
let dataset: Dataset;
beforeAll(async () => {
  engine = await testEngine();
});

async function snapshotOf(view: Omit<SnapshotView, 'dataset'>, pseudonyms: boolean): Promise<Snapshot> {
  const choices = { kpis: KPI_IDS, sections: SNAPSHOT_SECTIONS };
  const body = await computeSnapshot(engine, { dataset, ...view }, choices);
  return assembleSnapshot(body, {
    title: 'April',
    locale: 'nl',
    createdAt: '2026-08-01T09:00:00Z',
    notes: [],
    actions: [],
    pseudonyms,
    sources: [{ sha256: 'f'.repeat(64) }],
  });
}

const plantedIn = (snapshot: Snapshot) => [...new Set(JSON.stringify(snapshot).match(PLANT))].toSorted();

/** What is of one ticket alone: numbers, and moments as seconds and as text. */
const OF_ONE = [
  ...Object.values(NUMBERS).map(String),
  String(NUMBERS.minutes * 60),
  ...PLANTED.flatMap(({ created, resolved }) => [
    ...[created, resolved, created - 3600, resolved - 3600, created - 7200, resolved - 7200].map(String),
    ...[created, resolved].flatMap((at) => {
      const text = new Date(at * 1000).toISOString();
      return [text.slice(0, 19), text.slice(11, 19)];
    }),
  ]),
];

function expectNothingOfOne({ asOf: _asOf, ...snapshot }: Snapshot): void {
  const text = JSON.stringify(snapshot);
  expect(OF_ONE.filter((planted) => text.includes(planted))).toEqual([]);
}

const ALL = { filter: NO_FILTER, settings: DEFAULT_SETTINGS, compare: 'previous' as const };
const AGENTS = ['zqagent4', 'zqagent60', 'zqagent61'];
const MARCH = { ...NO_FILTER, period: { from: '2026-03-01', to: '2026-03-31' } };

const READ = ['agent', 'requester_no', 'handle_s', 'csat', 'resolution_s', 'category', 'due_utc'] as const;

describe.each(Object.entries(PLANTED_FILES))(
  'a snapshot of %s with something planted in every column',
  (_, file) => {
    beforeAll(async () => {
      const inspection = await inspectOne(engine, file());
      dataset = await buildOne(engine, inspection);
    });
    afterAll(() => dropDataset(engine, dataset));

    it('could tell something: what is not read cannot leak', () => {
      expect(dataset.accounting.counted).toBe(PLANTED.length);
      const read = READ.filter((column) => dataset.coverage[column] === PLANTED.length);
      expect(read).toEqual(READ);
    });

    it('names nothing but the groups and categories of enough tickets', async () => {
      const snapshot = await snapshotOf(ALL, false);
      expect(plantedIn(snapshot)).toEqual(MAY_BE_NAMED.toSorted());
      expectNothingOfOne(snapshot);
      const merged = snapshot.breakdowns.filter(({ by }) => by === 'group' || by === 'category');
      expect(merged.length).toBeGreaterThan(10);
      for (const { other } of merged) {
        expect(other?.values).toBeGreaterThan(1);
        expect((other?.n ?? 0) + (other?.missing ?? 0)).toBeGreaterThanOrEqual(5);
      }
    });

    it('names not even those with pseudonyms', async () => {
      const snapshot = await snapshotOf(ALL, true);
      expect(plantedIn(snapshot)).toEqual([]);
      expect(JSON.stringify(snapshot)).toContain('category-1');
      expectNothingOfOne(snapshot);
    });

    it('says nobody of the agents that were chosen, only how many', async () => {
      const settings = { ...DEFAULT_SETTINGS, agents: true, agentMinimum: 5 };
      const snapshot = await snapshotOf({ ...ALL, settings, filter: { ...MARCH, agents: AGENTS } }, false);
      expect(plantedIn(snapshot)).toEqual([]);
      expect(snapshot.filters.agents).toBe(3);
      expect(snapshot.settings).not.toHaveProperty('agents');
      expect(snapshot.settings).not.toHaveProperty('agentMinimum');
      // Each has one ticket, which is too few to look at: there is nothing.
      expect(snapshot.kpis.filter(({ n, missing }) => n + missing > 0)).toEqual([]);
      expect([
        snapshot.breakdowns,
        snapshot.series.flatMap(({ points }) => points.filter(({ n }) => n > 0)),
      ]).toEqual([[], []]);
      expectNothingOfOne(snapshot);
    });
  },
);
