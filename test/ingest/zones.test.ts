import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { dropDataset } from '../../src/ingest/import.ts';
import type { ImportPlan } from '../../src/ingest/import-plan.ts';
import { dropInspection } from '../../src/ingest/inspect.ts';
import type { Inspection } from '../../src/ingest/inspection.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';

/** The first is created in the hour that Amsterdam's clock has twice, the second in summer; the third names its offset. */
const CSV = [
  'Ticket ID,Created at,Resolved at',
  'A,2024-10-27 02:30,2024-10-27 12:30',
  'B,2024-07-01 23:30,2024-07-02 00:30',
  'C,2024-07-01T23:30:00-04:00,2024-07-02T01:30:00-04:00',
].join('\n');
const utc = (text: string) => Date.parse(`${text}Z`) / 1000;

let engine: Engine;
let inspection: Inspection;
beforeAll(async () => {
  engine = await testEngine();
  inspection = await inspectOne(engine, new File([CSV], 'zones.csv'));
});
afterAll(() => dropInspection(engine, inspection));

async function facts(change: Partial<ImportPlan>): Promise<(string | number)[][]> {
  const dataset = await buildOne(engine, inspection, { ...inspection.plan, ...change });
  const rows = await engine.query<{ id: string; utc: number; wall: number; took: number }>(
    `SELECT ticket_id AS id, created_utc::DOUBLE AS utc, created_local::DOUBLE AS wall, resolution_s::DOUBLE AS took
     FROM ${dataset.tables.ticket} ORDER BY id`,
  );
  await dropDataset(engine, dataset);
  return rows.map((row) => [row.id, row.utc, row.wall, row.took]);
}

it('reads dates without offset on the clock of the report, unless told otherwise', async () => {
  expect(await facts({ zone: 'Europe/Amsterdam' })).toEqual([
    ['A', utc('2024-10-27T00:30'), utc('2024-10-27T02:30'), 11 * 3600],
    ['B', utc('2024-07-01T21:30'), utc('2024-07-01T23:30'), 3600],
    ['C', utc('2024-07-02T03:30'), utc('2024-07-02T05:30'), 2 * 3600],
  ]);
});

it('moves only days, not moments, when the dates have a zone of their own', async () => {
  expect(await facts({ zone: 'Europe/Amsterdam', dateZone: 'UTC' })).toEqual([
    ['A', utc('2024-10-27T02:30'), utc('2024-10-27T03:30'), 10 * 3600],
    ['B', utc('2024-07-01T23:30'), utc('2024-07-02T01:30'), 3600],
    ['C', utc('2024-07-02T03:30'), utc('2024-07-02T05:30'), 2 * 3600],
  ]);
  expect(await facts({ zone: 'America/New_York', dateZone: 'UTC' })).toEqual([
    ['A', utc('2024-10-27T02:30'), utc('2024-10-26T22:30'), 10 * 3600],
    ['B', utc('2024-07-01T23:30'), utc('2024-07-01T19:30'), 3600],
    ['C', utc('2024-07-02T03:30'), utc('2024-07-01T23:30'), 2 * 3600],
  ]);
});
