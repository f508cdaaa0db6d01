import { expect, it } from 'vitest';
import { dropDataset } from '../../src/ingest/import.ts';
import { dropInspection } from '../../src/ingest/inspect.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { kpiContext } from '../../src/report/compute.ts';
import { readRowList } from '../../src/report/row-lists.ts';
import { readUnderstood } from '../../src/report/understood-rows.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';

/** Reported before Amsterdam's clock went forward, answered after. */
const CSV = 'Ticket ID,Created at,First response at\nA1,2024-03-30 23:00,2024-03-31 12:00';

it('shows a response on the clock of its own day, on the check screen and in the lists', async () => {
  const engine = await testEngine();
  const inspection = await inspectOne(engine, new File([CSV], 'dst.csv'));
  const dataset = await buildOne(engine, inspection);
  const context = kpiContext(dataset, NO_FILTER, DEFAULT_SETTINGS);
  const { rows } = await readRowList(engine, dataset, context, { kind: 'counted' }, 0);
  expect(rows.map((row) => [row['created'], row['first_response']])).toEqual([
    ['2024-03-30 23:00', '2024-03-31 12:00'],
  ]);
  const [understood] = await readUnderstood(engine, dataset, inspection);
  expect(understood?.first_response).toBe('2024-03-31 12:00:00');
  await dropDataset(engine, dataset);
  await dropInspection(engine, inspection);
});
