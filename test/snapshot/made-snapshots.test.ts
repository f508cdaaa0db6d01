import { expect, it } from 'vitest';
import { makeSamples } from '../../sample-data/sample-files.ts';
import { dropDataset } from '../../src/ingest/import.ts';
import { OVERVIEW_KPIS } from '../../src/kpi/catalog.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { assembleSnapshot, computeSnapshot } from '../../src/report/make-snapshot.ts';
import { decodePayload, encodePayload, LONGEST_PAYLOAD } from '../../src/snapshot/share-link.ts';
import { SNAPSHOT_SECTIONS } from '../../src/snapshot/snapshot.ts';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import { sampleBytes } from '../sample-data/read-samples.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';
import { isPublishedSnapshot } from '../support/published-snapshot.ts';

it('what is made of an export is valid by the published schema, and its overview fits into a link', async () => {
  const engine = await testEngine();
  const name = 'topdesk-meldingen.csv';
  const inspection = await inspectOne(engine, new File([new Uint8Array(sampleBytes(name))], name));
  const dataset = await buildOne(engine, inspection, inspection.plan, {
    nowUtc: makeSamples().truth.asOfUtc,
  });
  const filter = { ...NO_FILTER, period: { from: '2026-06-01', to: '2026-06-30' } };
  const body = await computeSnapshot(
    engine,
    { dataset, filter, settings: DEFAULT_SETTINGS, compare: 'previous' },
    { kpis: OVERVIEW_KPIS, sections: SNAPSHOT_SECTIONS },
  );
  await dropDataset(engine, dataset);
  const whole = assembleSnapshot(body, {
    title: 'June',
    locale: 'en',
    createdAt: '2026-08-01T09:00:00Z',
    notes: [],
    actions: [],
    pseudonyms: false,
    sources: [{ sha256: '0123456789abcdef'.repeat(4) }],
  });
  expect(whole.kpis.some(({ n }) => n > 100)).toBe(true);
  expect([isPublishedSnapshot(JSON.parse(writeSnapshot(whole))), isPublishedSnapshot.errors]).toEqual([
    true,
    null,
  ]);
  const overview = { ...whole, breakdowns: [] };
  const [long, short] = [await encodePayload(whole), await encodePayload(overview)];
  expect(await decodePayload(long)).toEqual(whole);
  expect(await decodePayload(short)).toEqual(overview);
  expect(long.length).toBeGreaterThan(LONGEST_PAYLOAD);
  expect(short.length).toBeLessThan(LONGEST_PAYLOAD);
});
