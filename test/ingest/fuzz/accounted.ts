import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Engine } from '../../../src/engine/engine.ts';
import type { Dataset } from '../../../src/ingest/dataset.ts';
import { buildDataset, dropDataset } from '../../../src/ingest/import.ts';
import { dropInspection, inspect } from '../../../src/ingest/inspect.ts';
import { ImportRefusal } from '../../../src/ingest/inspection.ts';
import type { Inspection, NamedBlob } from '../../../src/ingest/inspection.ts';

/** Of one import, on a busy machine. */
const DEADLINE_MS = 60_000;

/** How an import ended: the code of its refusal, or how many tickets count. */
export type Ending = { refused: string } | { counted: number };

/**
 * Imports files as they are proposed. Any file is refused for a reason or accounted for row by row, in time, and nothing stays behind
 * in the engine; everything else throws.
 */
export async function importAnything(engine: Engine, files: readonly NamedBlob[]): Promise<Ending> {
  const before = await contents(engine);
  const start = performance.now();
  const ending = await inTime(importOnce(engine, files));
  const ms = performance.now() - start;
  ok(ms < DEADLINE_MS, `It took ${Math.round(ms)} ms`);
  deepStrictEqual(await contents(engine), before);
  return ending;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Not ready after ${DEADLINE_MS} ms`)), DEADLINE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function importOnce(engine: Engine, files: readonly NamedBlob[]): Promise<Ending> {
  const inspections: Inspection[] = [];
  try {
    inspections.push(...(await inspect(engine, files)));
    const parts = inspections.map((inspection) => ({ inspection, plan: inspection.plan }));
    const dataset = await buildDataset(engine, parts);
    try {
      await expectAccounted(engine, inspections, dataset);
      return { counted: dataset.accounting.counted };
    } finally {
      await dropDataset(engine, dataset);
    }
  } catch (error) {
    if (error instanceof ImportRefusal) return { refused: error.code };
    throw error;
  } finally {
    for (const inspection of inspections) await dropInspection(engine, inspection);
  }
}

/** The sums of the report, and the tables that they are of. */
async function expectAccounted(
  engine: Engine,
  inspections: readonly Inspection[],
  { accounting, tables, coverage, headers, sources }: Dataset,
): Promise<void> {
  const { rows, counted, folded, excluded, quarantined } = accounting;
  strictEqual(counted + folded + sum(excluded) + sum(quarantined), rows);
  strictEqual(
    inspections.reduce((n, { raw }) => n + raw.accepted + raw.refused, 0),
    rows,
  );
  strictEqual(
    sources.reduce((n, source) => n + source.rows, 0),
    rows,
  );
  const [row] = await engine.query(
    `SELECT (SELECT count(*) FILTER (excluded IS NULL) FROM ${tables.ticket})::INTEGER AS counted,
       (SELECT count(*) FILTER (excluded IS NOT NULL) FROM ${tables.ticket})::INTEGER AS excluded,
       (SELECT count(DISTINCT row_no) FROM ${tables.ticket})::INTEGER AS ticket_rows,
       (SELECT count(DISTINCT row_no) FROM ${tables.quarantine})::INTEGER AS quarantined,
       (SELECT count(*) FROM ${tables.quarantine} WHERE row_no IN (SELECT row_no FROM ${tables.ticket}))::INTEGER AS in_both,
       (SELECT count(*) FROM ${tables.raw})::INTEGER AS raw,
       (SELECT count(*) FROM ${tables.raw} WHERE row_no NOT BETWEEN 1 AND ${rows})::INTEGER AS beyond,
       (SELECT count(*) FROM ${tables.quarantine} WHERE row_no NOT BETWEEN 1 AND ${rows})::INTEGER AS beyond_too,
       (SELECT count(*) FROM duckdb_columns() WHERE table_name = '${tables.raw}')::INTEGER AS raw_columns`,
  );
  deepStrictEqual(
    { ...row },
    {
      counted,
      excluded: sum(excluded),
      ticket_rows: counted + sum(excluded),
      quarantined: sum(quarantined),
      in_both: 0,
      raw: inspections.reduce((n, { raw }) => n + raw.accepted, 0),
      beyond: 0,
      beyond_too: 0,
      raw_columns: headers.length + 1,
    },
  );
  strictEqual(coverage.row_no, counted);
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, n) => total + n, 0);
}

/** What lives in the engine: tables, views and types of the report. */
async function contents(engine: Engine): Promise<string[]> {
  const rows = await engine.query<{ name: string }>(
    `SELECT table_name AS name FROM duckdb_tables() WHERE NOT internal
     UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal
     UNION ALL SELECT type_name FROM duckdb_types() WHERE NOT internal ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}
