import type { Engine, QueryOptions } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';

/** From so many tickets on one statement takes long enough to be ended, and not only to be left out of the queue. */
const MANY_TICKETS = 500_000;
/** The same where each statement is quick: to be able to end one takes longer than the few that are under way. */
const MANY_TICKETS_QUICK = 2_000_000;

/**
 * The engine for one question about a report: once its asker has gone on to another one, what waits is not started and what runs on a
 * large report is ended. For tasks that only read: one that makes a table could no longer drop it.
 */
export function askedEngine(
  engine: Engine,
  { accounting }: Pick<Dataset, 'accounting'>,
  signal: AbortSignal,
  isQuick = false,
): Engine {
  const many = isQuick ? MANY_TICKETS_QUICK : MANY_TICKETS;
  const options: QueryOptions = { signal, long: accounting.counted >= many };
  return { ...engine, query: (sql) => engine.query(sql, options) };
}
