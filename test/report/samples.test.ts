import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSamples, type SampleName } from '../../sample-data/sample-files.ts';
import { dropDataset } from '../../src/ingest/import.ts';
import { dropInspection } from '../../src/ingest/inspect.ts';
import { OVERVIEW_KPIS } from '../../src/kpi/catalog.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { computeFigures, kpiContext } from '../../src/report/compute.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';

const { truth } = makeSamples();
const NAMES: SampleName[] = [
  'topdesk-meldingen.csv',
  'servicenow-incident-log.csv',
  'zendesk-tickets.json',
  'everything-wrong.csv',
];

/** Seconds to a hundredth; a rate has none of these in truth.json. */
function statistics(
  median: number | null | undefined,
  mean: number | null | undefined,
  p90: number | null | undefined,
  isDuration: boolean,
): (number | null)[] {
  return [median, mean, p90].map((value) =>
    isDuration && typeof value === 'number' ? Math.round(value * 100) / 100 : null,
  );
}

/** From the committed file through the product to its figures, beside what the simulation meant. */
describe.each(NAMES)('%s', (name) => {
  it('gives the figures its maker meant', async () => {
    const engine = await testEngine();
    const bytes = await readFile(resolve(import.meta.dirname, '../../sample-data', name));
    const inspection = await inspectOne(engine, new File([bytes], name));
    const dataset = await buildOne(engine, inspection, inspection.plan, { nowUtc: truth.asOfUtc });
    const { figures } = await computeFigures(
      engine,
      kpiContext(dataset, NO_FILTER, DEFAULT_SETTINGS),
      OVERVIEW_KPIS,
    );
    await dropDataset(engine, dataset);
    await dropInspection(engine, inspection);

    const { accounting, quality } = truth.files[name];
    expect(dataset.accounting).toEqual(accounting);
    expect(dataset.quality).toEqual(quality);
    for (const want of truth.files[name].figures) {
      const got = figures.find((figure) => figure.kpi === want.kpi && figure.line === want.line);
      const label = `${want.kpi} ${want.line}`;
      expect([label, got?.numerator, got?.n, got?.missing]).toEqual([label, want.k, want.n, want.missing]);
      expect([label, ...statistics(got?.value, got?.mean, got?.p90, want.median !== null)]).toEqual([
        label,
        ...statistics(want.median, want.mean, want.p90, true),
      ]);
    }
  });
});
