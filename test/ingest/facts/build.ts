import type { Engine, Row } from '../../../src/engine/engine.ts';
import type { Dataset } from '../../../src/ingest/dataset.ts';
import { buildDataset } from '../../../src/ingest/import.ts';
import type { ImportPlan } from '../../../src/ingest/import-plan.ts';
import { recognise } from '../../../src/ingest/inspect.ts';
import type { ImportOptions, Inspection } from '../../../src/ingest/inspection.ts';
import { FACT_COLUMNS } from '../../../src/kpi/facts.ts';
import { testEngine } from '../../support/node-engine.ts';
import { rawTable } from './raw-table.ts';

export interface Built {
  inspection: Inspection;
  dataset: Dataset;
  /** The facts by ticket number (of duplicates the counted one), ENUMs as text. */
  tickets: Record<string, Row>;
  quarantine: Row[];
}

/** Rows of text, recognised and built in UTC unless the change says otherwise. */
export async function build(
  headers: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  change: Partial<ImportPlan> = {},
  options: ImportOptions = {},
): Promise<Built> {
  const engine = await testEngine();
  const inspection = await recognise(engine, await rawTable(engine, headers, rows));
  const plan = { ...inspection.plan, zone: 'UTC', ...change };
  return { inspection, ...(await factsOf(engine, [{ inspection, plan }], options)) };
}

/** The dataset of parts, with its facts as text and numbers. */
export async function factsOf(
  engine: Engine,
  parts: readonly { inspection: Inspection; plan: ImportPlan }[],
  options: ImportOptions = {},
): Promise<Omit<Built, 'inspection'>> {
  const dataset = await buildDataset(engine, parts, options);
  const facts = await engine.query(
    `SELECT * REPLACE (${['status', 'channel', 'category', 'agent', 'group_first', 'group_resolved', 'group_current', 'excluded'].map((name) => `${name}::VARCHAR AS ${name}`).join(', ')})
     FROM ${dataset.tables.ticket} ORDER BY excluded NULLS LAST, row_no`,
  );
  return {
    dataset,
    tickets: Object.fromEntries(facts.map((row) => [String(row.ticket_id), row])),
    quarantine: await engine.query(`SELECT * FROM ${dataset.tables.quarantine} ORDER BY row_no`),
  };
}

/** Seconds UTC of an ISO text without zone. */
export function utc(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}Z`) / 1000;
}

/** Rows counted everywhere: has to equal the rows of the file. */
export function accountedFor({ accounting }: Dataset): number {
  return accounting.counted + accounting.folded + sum(accounting.excluded) + sum(accounting.quarantined);
}

function sum(parts: Partial<Record<string, number>>): number {
  return Object.values(parts).reduce<number>((total, n) => total + (n ?? 0), 0);
}

export const FACT_NAMES = Object.keys(FACT_COLUMNS);
