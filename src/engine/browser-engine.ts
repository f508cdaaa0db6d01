import type { AsyncDuckDB, AsyncDuckDBConnection, DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import type { Driver, DriverConnection } from './driver.ts';
import { EngineError } from './engine-error.ts';
import { listenToReads, startEngineWorker } from './engine-worker.ts';
import type { Engine, LoadProgress } from './engine.ts';
import { fetchWasm, MissingFile } from './fetch-wasm.ts';
import { OPEN_CONFIG } from './lock-down.ts';
import { openEngine } from './open-engine.ts';

const QUERY_TIMEOUT_MS = 20_000;
const CANCEL_TIMEOUT_MS = 5_000;

/**
 * Starts DuckDB in a worker from this site's own files and locks it down. The package is loaded on the first call.
 * Rejects with an EngineError 'boot'; the worker is gone then.
 */
export async function bootBrowserEngine(): Promise<Engine> {
  let terminate: (() => void) | null = null;
  try {
    const duckdb = await import('@duckdb/duckdb-wasm');
    const worker = startEngineWorker(assetUrl(`duckdb-browser-eh-${duckdb.PACKAGE_VERSION}.worker.js`));
    terminate = () => worker.terminate();
    const crashed = new Promise<never>((_resolve, reject) => {
      worker.addEventListener('error', (event) => reject(workerError(event.message)));
    });
    const readers = new Set<(progress: LoadProgress) => void>();
    listenToReads(worker, (progress) => readers.forEach((reader) => reader(progress)));
    const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
    terminate = () => void db.terminate();
    const ready = instantiate(db, assetUrl(`duckdb-eh-${duckdb.PACKAGE_VERSION}.wasm.bin`));
    await Promise.race([ready, crashed]);
    const engine = openEngine(driver(db, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, readers, crashed), {
      queryTimeoutMs: QUERY_TIMEOUT_MS,
      cancelTimeoutMs: CANCEL_TIMEOUT_MS,
    });
    return await Promise.race([engine, crashed]);
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

/** The page may be served under any path; the files keep the version of the package in their name (see vite.config.ts). */
function assetUrl(name: string): string {
  return new URL(`engine/${name}`, document.baseURI).href;
}

async function instantiate(db: AsyncDuckDB, wasmUrl: string): Promise<void> {
  const url = await fetchWasm(wasmUrl);
  try {
    await db.instantiate(url);
    await db.open(OPEN_CONFIG);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function driver(
  db: AsyncDuckDB,
  fileProtocol: DuckDBDataProtocol,
  readers: Set<(progress: LoadProgress) => void>,
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
