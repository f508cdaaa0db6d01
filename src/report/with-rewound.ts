import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { rewoundSql } from './rewind-sql.ts';

let made = 0;

/** Runs a task over a table of {@link rewoundSql}, which lasts as long as the task. */
export async function withRewound<T>(
  engine: Engine,
  dataset: Dataset,
  context: KpiContext,
  after: number,
  task: (rewound: string) => Promise<T>,
): Promise<T> {
  const table = `rewound_${dataset.revision}_${++made}`;
  try {
    await engine.run(`CREATE TABLE ${table} AS ${rewoundSql(dataset, context, after)}`);
    return await task(table);
  } finally {
    await engine.query(`DROP TABLE IF EXISTS ${table}`).catch(() => undefined);
  }
}
