import { openAsBlob } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { importSteps } from '../../src/report/import-steps.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { kpiDefinition } from '../../src/kpi/catalog.ts';
import { NO_FILTER, type KpiFigure } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { comparedWith } from '../../src/report/compared-with.ts';
import { computeFigures, kpiContext } from '../../src/report/compute.ts';
import { firstReportPeriod } from '../../src/report/report-span.ts';
import { readSnapshot } from '../../src/snapshot/read-snapshot.ts';
import type { Snapshot, SnapshotFigure } from '../../src/snapshot/snapshot.ts';
import { testEngine } from '../support/node-engine.ts';
import { isPublishedSnapshot } from '../support/published-snapshot.ts';
import { NOW, runCli, samplePath, SAMPLES } from './run-cli.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

/** The report of a file as the page makes it when it asks nothing. */
async function datasetOf(path: string): Promise<Dataset> {
  const file = new File([await openAsBlob(path)], basename(path));
  const options = { nowUtc: NOW.getTime() / 1000 };
  const sources = await importSteps.readSources(engine, [file], [], options);
  const dataset = await importSteps.buildDataset(engine, sources, options);
  return dataset;
}

const told = (figures: readonly KpiFigure[]) =>
  figures
    .filter(({ kpi, line }) => kpiDefinition(kpi).applicable.includes(line))
    .map(({ max: _max, ...figure }) => figure);
const plain = (figures: readonly SnapshotFigure[]) => figures.map(({ censored: _open, ...figure }) => figure);

async function expectSameFigures(path: string): Promise<Snapshot> {
  const { code, out, err } = await runCli(['report', path, '--kpis', 'all', '--sections', 'none']);
  expect([code, err]).toEqual([0, expect.any(String)]);
  const snapshot = readSnapshot(out);
  const dataset = await datasetOf(path);
  const filter = { ...NO_FILTER, period: firstReportPeriod(dataset) };
  const kpis = [...new Set(snapshot.kpis.map(({ kpi }) => kpi))];
  const context = kpiContext(dataset, filter, DEFAULT_SETTINGS);
  const { figures } = await computeFigures(engine, context, kpis);
  expect(plain(snapshot.kpis)).toEqual(told(figures));
  const compared = comparedWith(dataset, filter, 'previous');
  const before =
    compared && (await computeFigures(engine, { ...context, span: compared.span }, kpis)).figures;
  expect(plain(snapshot.before)).toEqual(told(before ?? []));
  await importSteps.dropDataset(engine, dataset);
  return snapshot;
}

describe('a report of the command line', () => {
  test.each([...SAMPLES, 'everything-wrong.csv'])(
    'has the figures of the page to the last digit: %s',
    async (name) => {
      const snapshot = await expectSameFigures(samplePath(name));
      expect(snapshot.kpis.length).toBeGreaterThan(30);
    },
  );

  test.each(['zendesk-tickets.json', 'everything-wrong.csv'])('is as the schema says: %s', async (name) => {
    const { out } = await runCli(['report', samplePath(name)]);
    expect([isPublishedSnapshot(JSON.parse(out)), isPublishedSnapshot.errors]).toEqual([true, null]);
    expect(readSnapshot(out).series.length).toBeGreaterThan(5);
  });
});

const realData = process.env.LINEWISE_REAL_DATA;

describe.skipIf(!realData)('the real ServiceNow log (set LINEWISE_REAL_DATA to run)', () => {
  test('has the figures of the page to the last digit', async () => {
    const snapshot = await expectSameFigures(join(realData ?? '', 'servicenow/incident_event_log.csv.zip'));
    expect(snapshot.accounting.rows).toBe(141_712);
  });
});
