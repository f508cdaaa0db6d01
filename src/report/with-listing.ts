import { EngineError } from '../engine/engine-error.ts';
import type { Engine } from '../engine/engine.ts';

/** A list in its order, in a table of the engine: pos from 0, row_no, extra. */
export interface Listing {
  table: string;
  total: number;
}

interface Held {
  sql: string;
  made: Promise<Listing>;
  /** Tasks that are reading it. */
  users: number;
}

/** The listing last asked for in each engine. */
const latest = new WeakMap<Engine, Held>();
let made = 0;

/**
 * Runs a task over the rows that a statement (see listing-sql.ts) lists. The listing is kept for the next task that asks for the same, so
 * that a page of it costs no sorting, and given up when another one is asked for and nobody reads it any more. `sql` says
 * which listing it is: tables in it must have names of their own.
 */
export async function withListing<T>(
  engine: Engine,
  sql: string,
  task: (listing: Listing) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const held = hold(engine, sql, signal);
  held.users += 1;
  try {
    return await task(await held.made);
  } catch (error) {
    // Whoever began to make it may have let go of it; this one did not.
    if (!isCancelled(error) || signal?.aborted === true) throw error;
    return await withListing(engine, sql, task, signal);
  } finally {
    held.users -= 1;
    if (latest.get(engine) !== held) await giveUp(engine, held);
  }
}

function hold(engine: Engine, sql: string, signal?: AbortSignal): Held {
  const before = latest.get(engine);
  if (before?.sql === sql) return before;
  const held: Held = { sql, users: 0, made: make(engine, sql, signal) };
  latest.set(engine, held);
  held.made.catch(() => {
    if (latest.get(engine) === held) latest.delete(engine);
  });
  if (before) void giveUp(engine, before);
  return held;
}

async function make(engine: Engine, sql: string, signal?: AbortSignal): Promise<Listing> {
  made += 1;
  const table = `listing_${made}`;
  try {
    await engine.run(`CREATE TABLE ${table} AS ${sql}`, signal ? { signal } : {});
    const [row] = await engine.query<{ n: number }>(`SELECT count(*)::DOUBLE AS n FROM ${table}`);
    return { table, total: row?.n ?? 0 };
  } catch (error) {
    await engine.query(`DROP TABLE IF EXISTS ${table}`).catch(() => undefined);
    throw error;
  }
}

/** Gives its memory back unless somebody reads it, who will then do so. */
async function giveUp(engine: Engine, held: Held): Promise<void> {
  if (held.users > 0) return;
  try {
    await engine.query(`DROP TABLE IF EXISTS ${(await held.made).table}`);
  } catch (error) {
    // Never made, or its engine is gone and all in it.
    if (!isCancelled(error)) console.warn(error);
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof EngineError && error.code === 'cancelled';
}
