import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { dropDataset } from '../../src/ingest/import.ts';
import { dropInspection } from '../../src/ingest/inspect.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { withFacts } from '../../src/report/with-facts.ts';
import { testEngine } from '../support/node-engine.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';

it('keeps the prepared facts for the next task, and gives them up when others are asked for and nobody reads them', async () => {
  const engine = await testEngine();
  const name = 'topdesk-meldingen.csv';
  const bytes = await readFile(resolve(import.meta.dirname, '../../sample-data', name));
  const inspection = await inspectOne(engine, new File([bytes], name));
  const dataset = await buildOne(engine, inspection);
  const business = { ...DEFAULT_SETTINGS, clock: 'business' } as const;
  const count = async (table: string) => {
    const [row] = await engine.query<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM ${table}`);
    return row?.n;
  };
  const use = (settings: typeof business | typeof DEFAULT_SETTINGS) =>
    withFacts(engine, dataset, settings, async ({ table }) => ({ table, n: await count(table) }));

  const [first, again] = [await use(business), await use({ ...business, reopenDays: 3 })];
  expect(first.n).toBe(await count(dataset.tables.ticket));
  expect(first.table).not.toBe(dataset.tables.ticket);
  expect(again.table).toBe(first.table);

  // Somebody still reads the old ones while others are asked for.
  await withFacts(engine, dataset, business, async ({ table }) => {
    expect((await use(DEFAULT_SETTINGS)).table).toBe(dataset.tables.ticket);
    expect(await count(table)).toBe(first.n);
  });
  await expect(count(first.table)).rejects.toThrow(/does not exist/);
  expect((await use(business)).n).toBe(first.n);
  await use(DEFAULT_SETTINGS);
  await dropDataset(engine, dataset);
  await dropInspection(engine, inspection);
});
