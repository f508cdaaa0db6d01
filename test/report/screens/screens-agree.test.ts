import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSamples, type SampleName } from '../../../sample-data/sample-files.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import type { Dataset } from '../../../src/ingest/dataset.ts';
import { dropDataset } from '../../../src/ingest/import.ts';
import { KPI_IDS } from '../../../src/kpi/kpi-definition.ts';
import type { KpiFilter } from '../../../src/kpi/kpi-query.ts';
import type { KpiSettings } from '../../../src/kpi/settings.ts';
import { computeFigures, kpiContext } from '../../../src/report/compute.ts';
import { withFacts } from '../../../src/report/with-facts.ts';
import { runs } from '../../ingest/property/runs.ts';
import { realData, realFile } from '../../ingest/real/real-file.ts';
import { buildOne, inspectOne } from '../../support/import-one.ts';
import { testEngine } from '../../support/node-engine.ts';
import { anySelection, namesOf, type Names } from './any-selection.ts';
import { breakdownClaims } from './breakdown-claims.ts';
import { Claims } from './claims.ts';
import { backlogClaims, flowClaims } from './flow-claims.ts';
import { overviewClaims } from './overview-claims.ts';

const SAMPLES: readonly SampleName[] = ['topdesk-meldingen.csv', 'servicenow-incident-log.csv'];
const REAL = 'servicenow/incident_event_log.csv.zip';

/** What is said of a selection that is not so. */
async function troubles(
  engine: Engine,
  dataset: Dataset,
  filter: KpiFilter,
  settings: KpiSettings,
): Promise<string[]> {
  return withFacts(engine, dataset, settings, async (facts) => {
    const context = kpiContext(dataset, filter, settings, undefined, facts);
    const figures = await computeFigures(engine, context, KPI_IDS);
    const ofAgents = settings.agents && filter.agents.some((agent) => agent !== null);
    const selection = { engine, dataset, context, figures, ofAgents };
    const claims = new Claims();
    await overviewClaims(claims, selection);
    await backlogClaims(claims, selection);
    await breakdownClaims(claims, selection);
    if (!ofAgents) await flowClaims(claims, selection);
    expect(claims.size).toBeGreaterThan(100);
    return claims.failures(selection);
  });
}

let engine: Engine;
let dataset: Dataset;
let names: Names;

async function build(file: File, nowUtc?: number): Promise<void> {
  const inspection = await inspectOne(engine, file);
  dataset = await buildOne(engine, inspection, inspection.plan, nowUtc === undefined ? {} : { nowUtc });
  names = await namesOf(engine, dataset);
}

/** Any selection, under any settings: all screens say the same, and every number leads to as many tickets. */
const property = (period: 'sample' | 'real') =>
  fc.asyncProperty(anySelection(names, period), async ({ filter, settings }) => {
    expect(await troubles(engine, dataset, filter, settings)).toEqual([]);
  });

beforeAll(async () => {
  engine = await testEngine();
});

describe.each(SAMPLES)('%s', (name) => {
  beforeAll(async () => {
    const bytes = await readFile(resolve(import.meta.dirname, '../../../sample-data', name));
    await build(new File([bytes], name), makeSamples().truth.asOfUtc);
  });
  afterAll(() => dropDataset(engine, dataset));

  it('says the same on every screen, and leads to as many tickets as it says', async () => {
    await fc.assert(property('sample'), runs(1));
  }, 180_000);
});

describe.skipIf(!realData)('the real ServiceNow log (set LINEWISE_REAL_DATA to run)', () => {
  beforeAll(async () => build(await realFile(REAL)), 180_000);
  afterAll(() => dropDataset(engine, dataset));

  it('says the same on every screen, and leads to as many tickets as it says', async () => {
    await fc.assert(property('real'), runs(1));
  }, 600_000);
});
