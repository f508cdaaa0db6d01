import { expect, it } from 'vitest';
import { dropInspection } from '../../../src/ingest/inspect.ts';
import { identifier } from '../../../src/ingest/sql-text.ts';
import { inspectOne } from '../../support/import-one.ts';
import { testEngine } from '../../support/node-engine.ts';

function tickets(count: number): File {
  const rows = Array.from({ length: count }, (_, i) => `T-${count}-${i},2026-06-01 09:00,2026-06-01 10:00`);
  return new File([['number,created,resolved', ...rows].join('\n')], `${count}.csv`);
}

it('an import that begins while another lets go of its file reads its own', async () => {
  const engine = await testEngine();
  const counts = [3, 5, 8, 13];
  const inspections = await Promise.all(counts.map((count) => inspectOne(engine, tickets(count))));
  const read: unknown[] = [];
  for (const inspection of inspections) {
    read.push(await engine.query(`SELECT count(*)::INTEGER AS n FROM ${identifier(inspection.raw.table)}`));
    await dropInspection(engine, inspection);
  }
  expect(read).toEqual(counts.map((n) => [{ n }]));
});
