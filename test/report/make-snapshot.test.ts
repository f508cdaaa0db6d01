import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSamples, type SampleName } from '../../sample-data/sample-files.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { dropDataset } from '../../src/ingest/import.ts';
import { KPI_IDS } from '../../src/kpi/kpi-definition.ts';
import { BUCKETS } from '../../src/kpi/kpi-query.ts';
import { assembleSnapshot, computeSnapshot, type SnapshotView } from '../../src/report/make-snapshot.ts';
import { readSnapshot } from '../../src/snapshot/read-snapshot.ts';
import { SNAPSHOT_SECTIONS, type SnapshotSection } from '../../src/snapshot/snapshot.ts';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import { runs } from '../ingest/property/runs.ts';
import { sampleBytes } from '../sample-data/read-samples.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';
import { anySelection, namesOf, type Names } from './screens/any-selection.ts';
import { expectScreens } from './snapshot-screens.ts';

const SAMPLES: readonly SampleName[] = [
  'topdesk-meldingen.csv',
  'servicenow-incident-log.csv',
  'zendesk-tickets.json',
];

const WORDS = {
  title: 'July',
  locale: 'nl',
  createdAt: '2026-08-01T09:00:00Z',
  notes: [{ kpi: null, text: 'Quiet' }],
  actions: [],
  pseudonyms: false,
  sources: [{ sha256: 'a'.repeat(64) }],
} as const;

let engine: Engine;
let dataset: Dataset;
let names: Names;

const anyChoice = () =>
  fc.record({
    selection: anySelection(names, 'sample'),
    compare: fc.constantFrom('previous' as const, 'previous' as const, 'last_year' as const, 'none' as const),
    bucket: fc.constantFrom('auto' as const, ...BUCKETS),
    sections: fc.oneof(
      { weight: 3, arbitrary: fc.constant<readonly SnapshotSection[]>(SNAPSHOT_SECTIONS) },
      { weight: 1, arbitrary: fc.subarray([...SNAPSHOT_SECTIONS]) },
    ),
  });

beforeAll(async () => {
  engine = await testEngine();
});

describe.each(SAMPLES)('a snapshot of %s', (name) => {
  beforeAll(async () => {
    const inspection = await inspectOne(engine, new File([new Uint8Array(sampleBytes(name))], name));
    dataset = await buildOne(engine, inspection, inspection.plan, { nowUtc: makeSamples().truth.asOfUtc });
    names = await namesOf(engine, dataset);
  });
  afterAll(() => dropDataset(engine, dataset));

  it('says what the screens say, under any filter and settings, and can be read again', async () => {
    await fc.assert(
      fc.asyncProperty(anyChoice(), async ({ selection, compare, bucket, sections }) => {
        const view: SnapshotView = { dataset, ...selection, compare };
        const body = await computeSnapshot(engine, view, { kpis: KPI_IDS, sections, bucket });
        await expectScreens(engine, view, { sections, bucket }, body);
        const snapshot = assembleSnapshot(body, WORDS);
        expect(readSnapshot(writeSnapshot(snapshot))).toEqual(snapshot);
      }),
      runs(2),
    );
  });
});
