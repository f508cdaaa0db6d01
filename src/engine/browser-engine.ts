import type { AsyncDuckDB, AsyncDuckDBConnection, DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Driver, DriverConnection, FileRead } from './driver.ts';
import { EngineError } from './engine-error.ts';
import { giveWasm, listenToReads, startEngineWorker } from './engine-worker.ts';
import type { Engine } from './engine.ts';
import { fetchWasm, MissingFile, type FetchFile } from './fetch-wasm.ts';
import { OPEN_CONFIG } from './lock-down.ts';
import { openEngine } from './open-engine.ts';

const QUERY_TIMEOUT_MS = 20_000;
const CANCEL_TIMEOUT_MS = 5_000;

/**
 * Starts DuckDB in a worker from this site's own files and locks it down; `fetchFile` gets the largest of them. The package is loaded on
 * the first call.
 * Rejects with an EngineError 'boot'; the worker is gone then.
 */
export async function bootBrowserEngine(fetchFile: FetchFile = fetch): Promise<Engine> {
  let terminate: (() => void) | null = null;
  try {
    const worker = startEngineWorker(workerUrl);
    terminate = () => worker.terminate();
    const crashed = new Promise<never>((_resolve, reject) => {
      worker.addEventListener('error', (event) => reject(workerError(event.message)));
    });
    const readers = new Set<(read: FileRead) => void>();
    listenToReads(worker, (read) => readers.forEach((reader) => reader(read)));
    const open = async (): Promise<Engine> => {
      const duckdb = await import('@duckdb/duckdb-wasm');
      const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
      terminate = () => void db.terminate();
      await db.instantiate(wasmUrl);
      await db.open(OPEN_CONFIG);
      return openEngine(driver(db, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, readers, crashed), {
        queryTimeoutMs: QUERY_TIMEOUT_MS,
        cancelTimeoutMs: CANCEL_TIMEOUT_MS,
      });
    };
    const fetched = fetchWasm(wasmUrl, (bytes) => giveWasm(worker, bytes), fetchFile);
    const [engine] = await Promise.race([Promise.all([open(), fetched]), crashed]);
    return engine;
  } catch (cause) {
    terminate?.();
    throw new EngineError('boot', 'The database did not start', { cause });
  }
}

/** Whether the engine did not start because one of its files could not be had. */
export function isFileMissing(error: unknown): boolean {
  return error instanceof EngineError && error.cause instanceof MissingFile;
}

function workerError(message: string): Error {
  // What the browser says of a script that is not there, or is no script.
  return /importScripts/.test(message) ? new MissingFile(message) : new Error(message || 'Worker error');
}

function driver(
  db: AsyncDuckDB,
  fileProtocol: DuckDBDataProtocol,
  readers: Set<(read: FileRead) => void>,
  crashed: Promise<never>,
): Driver {
  return {
    connect: async () => connection(await db.connect()),
    async registerFile(name, file) {
      await db.dropFile(name);
      await db.registerFileHandle(name, file, fileProtocol, true);
    },
    dropFile: async (name) => void (await db.dropFile(name)),
    onRead(listener) {
      readers.add(listener);
      return () => readers.delete(listener);
    },
    onCrash: (listener) => void crashed.catch(listener),
    terminate: () => void db.terminate(),
  };
}

function connection(conn: AsyncDuckDBConnection): DriverConnection {
  return {
    query: async (sql) => (await conn.query(sql)).batches,
    cancel: async () => void (await conn.cancelSent()),
    async *send(sql) {
      let finished = false;
      try {
        for await (const batch of await conn.send(sql, true)) yield batch;
        finished = true;
      } finally {
        if (!finished && !conn.bindings.isDetached()) await conn.query('SELECT 1');
      }
    },
  };
}
