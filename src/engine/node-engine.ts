import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import type { Driver, DriverConnection } from './driver.ts';
import { EngineError } from './engine-error.ts';
import type { Engine } from './engine.ts';
import { placeOnDisk } from './node-file.ts';
import { DISK_RUNTIME, forgetUrl, urlOfPlace } from './node-runtime.ts';
import { OPEN_CONFIG } from './lock-down.ts';
import { openEngine } from './open-engine.ts';

/**
 * Starts the browser's wasm in Node, for tests and the command line. One at a time per process: the package keeps its
 * file table in a global. A registered file is copied into memory unless it is on disk (see {@link ./node-file.ts}), and
 * reading it is not reported: there is no worker.
 * Rejects with an EngineError 'boot'.
 */
export async function bootNodeEngine(): Promise<Engine> {
  try {
    return await openEngine(await startDriver());
  } catch (cause) {
    throw new EngineError('boot', 'The database did not start', { cause });
  }
}

async function startDriver(): Promise<Driver> {
  const mainModule = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const bundle = { mainModule, mainWorker: '' };
  const db = await duckdb.createDuckDB({ mvp: bundle, eh: bundle }, new duckdb.VoidLogger(), DISK_RUNTIME);
  await db.instantiate();
  db.open(OPEN_CONFIG);
  let terminated = false;
  const urls = new Map<string, string>();
  const drop = (name: string) => {
    db.dropFile(name);
    forgetUrl(urls.get(name) ?? '');
    urls.delete(name);
  };
  return {
    connect: async () => connection(db.connect(), () => terminated),
    async registerFile(name, file) {
      const onDisk = placeOnDisk(file);
      const bytes = onDisk === undefined ? new Uint8Array(await file.arrayBuffer()) : null;
      drop(name);
      if (onDisk !== undefined) urls.set(name, urlOfPlace(onDisk));
      if (bytes !== null) db.registerFileBuffer(name, bytes);
      else db.registerFileURL(name, urls.get(name) ?? '', duckdb.DuckDBDataProtocol.NODE_FS, true);
    },
    dropFile: async (name) => drop(name),
    onRead: () => () => undefined,
    onCrash: () => undefined,
    terminate() {
      terminated = true;
    },
  };
}

function connection(conn: duckdb.DuckDBConnection, terminated: () => boolean): DriverConnection {
  return {
    query: async (sql) => conn.query(sql).batches,
    cancel: async () => void conn.cancelSent(),
    async *send(sql) {
      const header = await conn.useUnsafe(async (bindings, id) => {
        let bytes = bindings.startPendingQuery(id, sql, true);
        while (bytes === null) {
          await setImmediate();
          if (terminated()) throw new Error('worker has been terminated');
          bytes = bindings.pollPendingQuery(id);
        }
        return bytes;
      });
      let finished = false;
      try {
        for (const batch of await readFrom(conn, header).send(sql)) {
          yield batch;
          await setImmediate();
          if (terminated()) return;
        }
        finished = true;
      } finally {
        if (!finished && !terminated()) conn.query('SELECT 1');
      }
    },
  };
}

/**
 * The package's own `send` polls without giving the event loop a turn, so that nothing could ever cancel it. The
 * polling is done above; this hands its outcome to `send`, which only has to decode it.
 */
function readFrom(conn: duckdb.DuckDBConnection, header: Uint8Array): duckdb.DuckDBConnection {
  return conn.useUnsafe((bindings, id) => {
    const started: typeof bindings = Object.create(bindings, { startPendingQuery: { value: () => header } });
    return new duckdb.DuckDBConnection(started, id);
  });
}
