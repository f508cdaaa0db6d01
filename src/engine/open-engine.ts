import { createCallQueue } from './call-queue.ts';
import type { Driver, DriverConnection } from './driver.ts';
import { EngineError } from './engine-error.ts';
import type { Engine, QueryOptions, Row, RunOptions } from './engine.ts';
import { LOCK_DOWN, MEMORY_LIMIT_BYTES } from './lock-down.ts';
import { MAKE_PACKED, SEARCH_BOTH } from './packed.ts';
import { toRows, type Batch } from './row-mapping.ts';
import { toEngineError } from './to-engine-error.ts';

export interface OpenOptions {
  /** After this long in `query` the engine is given up as hanging and ended. */
  queryTimeoutMs?: number;
  /** So long a cancelled statement may take to end; some plans (a cross join) never look whether they were cancelled. */
  cancelTimeoutMs?: number;
}

interface SendOptions extends RunOptions {
  cancelTimeoutMs: number | undefined;
}

/**
 * Makes an {@link Engine} of a running database: locks it down, puts statements in order, names errors.
 * `query`, `run` and `stream` have a connection each, kept for the life of the engine. `query` and `run` wait for each
 * other, but a few queries are handed over at once, so that the database never waits for a page that is drawing; a stream
 * starts after the statements asked for before it and lets others pass between its batches, so that
 * `onBatch` may query (but not stream). Temporary tables, so also the tables of `store_rejects`, exist for
 * the method that made them: rejects of a `run` are read by a later `run`.
 */
export async function openEngine(
  driver: Driver,
  { queryTimeoutMs, cancelTimeoutMs }: OpenOptions = {},
): Promise<Engine> {
  const queryConnection = await driver.connect();
  const runConnection = await driver.connect();
  const streamConnection = await driver.connect();
  for (const statement of MAKE_PACKED) await queryConnection.query(statement);
  for (const connection of [queryConnection, runConnection, streamConnection]) {
    await connection.query(SEARCH_BOTH);
  }
  await queryConnection.query(LOCK_DOWN.join(';\n'));

  const statements = createCallQueue(IN_FLIGHT);
  const streams = createCallQueue();
  const waiting = new Set<(error: EngineError) => void>();
  let ended: EngineError | null = null;
  /** Until then the database does not begin with the query handed to it next. */
  let lastAnswer = Promise.resolve();
  /** The read of a file that the database stands still for; each has a number. */
  let openRead: number | null = null;
  let reads = 0;
  driver.onRead(({ waits }) => (openRead = waits ? ++reads : null));

  function end(error: EngineError): void {
    if (ended) return;
    ended = error;
    for (const reject of waiting) reject(error);
    waiting.clear();
    driver.terminate();
  }

  /** Rejects when the engine ends, even if the driver never answers. */
  function guard<T>(work: () => Promise<T>, sql?: string): Promise<T> {
    return new Promise((resolve, reject) => {
      if (ended) return reject(new EngineError('lost', ended.message, { cause: ended }));
      waiting.add(reject);
      work()
        .then(resolve, (cause: unknown) => {
          const error = toEngineError(cause, sql);
          if (error.code === 'lost') end(error);
          reject(error);
        })
        .finally(() => waiting.delete(reject));
    });
  }

  /** Gives the engine up after a while; answers the function that calls that off. */
  function giveUpAfter(ms: number | undefined, sql: string): () => void {
    if (ms === undefined) return nothing;
    let looks = 0;
    const readBefore = openRead;
    const timer = setInterval(() => {
      looks += 1;
      const stuck = openRead !== null && openRead === readBefore;
      if (looks < (stuck ? LOOKS_AT_FILE : LOOKS)) return;
      clearInterval(timer);
      end(new EngineError('lost', `No answer within ${ms} ms`, { sql }));
    }, ms / LOOKS);
    return () => clearInterval(timer);
  }

  async function runQuery<T extends Row>(sql: string): Promise<T[]> {
    const before = lastAnswer;
    const answer = queryConnection.query(sql);
    lastAnswer = answer.then(nothing, nothing);
    await before;
    const answered = giveUpAfter(queryTimeoutMs, sql);
    try {
      return (await answer).flatMap((batch) => toRows<T>(batch, 'query'));
    } finally {
      answered();
    }
  }

  /** A statement that is sent can be ended; what it answers is put in a table first, because a sent answer has no ENUMs. */
  async function runLong<T extends Row>(sql: string, signal: AbortSignal): Promise<T[]> {
    const answered = giveUpAfter(queryTimeoutMs, sql);
    try {
      const options = { signal, cancelTimeoutMs: undefined };
      await send(runConnection, `CREATE OR REPLACE TEMP TABLE ${ANSWER} AS ${sql}`, nothing, options);
      const batches = await runConnection.query(`FROM ${ANSWER}`);
      await runConnection.query(`DROP TABLE ${ANSWER}`);
      return batches.flatMap((batch) => toRows<T>(batch, 'query'));
    } finally {
      answered();
    }
  }

  async function send(
    connection: DriverConnection,
    sql: string,
    onBatch: (batch: Batch) => void | Promise<void>,
    { signal, onProgress, onWaits, cancelTimeoutMs: patience }: SendOptions,
  ): Promise<void> {
    if (signal?.aborted) throw cancelled(sql);
    let ending = nothing;
    const cancel = (): void => {
      ending = giveUpAfter(patience, sql);
      connection.cancel().catch(() => undefined);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    const silence = reportReads(driver, onProgress, onWaits);
    try {
      for await (const batch of connection.send(sql)) {
        if (signal?.aborted) break;
        if (batch.numRows > 0) await onBatch(batch);
      }
    } catch (cause) {
      throw signal?.aborted ? cancelled(sql) : cause;
    } finally {
      signal?.removeEventListener('abort', cancel);
      silence();
      ending();
    }
    if (signal?.aborted) throw cancelled(sql);
  }

  function queryRows<T extends Row>(sql: string, { signal, long = false }: QueryOptions = {}): Promise<T[]> {
    const isLong = long && signal !== undefined;
    const work = statements.add(
      () =>
        guard(async () => {
          if (signal?.aborted) throw cancelled(sql);
          return isLong ? runLong<T>(sql, signal) : runQuery<T>(sql);
        }, sql),
      !isLong,
    );
    return orCancelled(work, sql, signal);
  }

  driver.onCrash((cause) => end(new EngineError('lost', 'The database worker stopped', { cause })));

  return {
    query: queryRows,
    run<T extends Row>(sql: string, options: RunOptions = {}) {
      const rows: T[] = [];
      const collect = (batch: Batch): void => toRows<T>(batch, 'send').forEach((row) => rows.push(row));
      const work = statements.add(() =>
        guard(() => send(runConnection, sql, collect, { ...options, cancelTimeoutMs }), sql),
      );
      return orCancelled(
        work.then(() => rows),
        sql,
        options.signal,
      );
    },
    stream(sql, onBatch, options = {}) {
      const askedBefore = statements.drained();
      let callersError: unknown;
      const deliver = async (batch: Batch): Promise<void> => {
        const rows = toRows(batch, 'send');
        try {
          await onBatch(rows);
        } catch (error) {
          callersError = error;
          throw error;
        }
      };
      const work = streams.add(async () => {
        await askedBefore;
        try {
          await guard(() => send(streamConnection, sql, deliver, { ...options, cancelTimeoutMs }), sql);
        } catch (error) {
          throw callersError ?? error;
        }
      });
      return orCancelled(work, sql, options.signal);
    },
    registerFile: (name, file) => statements.add(() => guard(() => driver.registerFile(name, file))),
    dropFile: (name) => statements.add(() => guard(() => driver.dropFile(name))),
    async memory() {
      const [row] = await queryRows('SELECT sum(memory_usage_bytes)::DOUBLE AS used FROM duckdb_memory()');
      return { usedBytes: Number(row?.used ?? 0), limitBytes: MEMORY_LIMIT_BYTES };
    },
    async close() {
      end(new EngineError('lost', 'The engine was closed'));
    },
  };
}

/** So many queries the database has at most: one that it works on, and next ones. All of them it runs, whoever takes them back. */
const IN_FLIGHT = 4;

/** Where the answer of a long question is put, on the connection that ran it. */
const ANSWER = 'long_answer';

/** Time is counted by looking so many times: while the lid of a laptop is shut neither the page nor the engine gets any. */
const LOOKS = 20;
/** A read that is still the same after so many of them is of a drive that does not answer: nothing else ends it. */
const LOOKS_AT_FILE = 4;

const nothing = (): void => undefined;

/** Answers the work, or rejects the moment the signal is aborted while the engine is still ending the statement. */
function orCancelled<T>(work: Promise<T>, sql: string, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(cancelled(sql));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** The reader looks ahead and goes back: only what is further than before is reported. */
function reportReads(
  driver: Driver,
  onProgress: RunOptions['onProgress'],
  onWaits: RunOptions['onWaits'],
): () => void {
  let furthest = 0;
  return driver.onRead(({ bytes, total, waits }) => {
    onWaits?.(waits);
    if (bytes <= furthest) return;
    furthest = bytes;
    onProgress?.({ bytes, total });
  });
}

function cancelled(sql: string): EngineError {
  return new EngineError('cancelled', 'Cancelled', { sql });
}
