import type { Dataset } from '../../../src/ingest/dataset.ts';
import type { Row } from '../../../src/engine/engine.ts';
import { buildDataset } from '../../../src/ingest/import.ts';
import type { ImportPlan } from '../../../src/ingest/import-plan.ts';
import { inspect } from '../../../src/ingest/inspect.ts';
import type { Inspection } from '../../../src/ingest/inspection.ts';
import { testEngine } from '../../support/node-engine.ts';

/** What the file becomes: as a user would drop it. */
export async function readExport(
  content: string | Blob | Uint8Array<ArrayBuffer>,
  name = 'export.csv',
): Promise<Inspection> {
  const [inspection, other] = await inspect(await testEngine(), [new File([content], name)]);
  if (!inspection || other) throw new Error('The file is not one report');
  return inspection;
}

/** The facts by ticket number, ENUMs as text. */
export async function factsOf(
  inspection: Inspection,
  change: Partial<ImportPlan> = {},
): Promise<{ dataset: Dataset; tickets: Record<string, Row> }> {
  const engine = await testEngine();
  const plan = { ...inspection.plan, zone: 'UTC', ...change };
  const dataset = await buildDataset(engine, [{ inspection, plan }]);
  const names = [
    'status',
    'channel',
    'category',
    'group_first',
    'group_resolved',
    'group_current',
    'excluded',
  ];
  const rows = await engine.query(
    `SELECT * REPLACE (${names.map((name) => `${name}::VARCHAR AS ${name}`).join(', ')}) FROM ${dataset.tables.ticket}`,
  );
  return { dataset, tickets: Object.fromEntries(rows.map((row) => [String(row.ticket_id), row])) };
}

/** Field → header, as the plan has it. */
export function mapping({ plan, raw }: Inspection): Record<string, string> {
  return Object.fromEntries(
    Object.entries(plan.columns).map(([field, index]) => [field, raw.columns[index]?.header ?? '']),
  );
}
