/** A value as it leaves the engine: numbers are JS doubles, booleans booleans, text text, NULL null. Never BigInt, Date or INTERVAL. */
export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

export interface LoadProgress {
  /** Bytes of the file read so far. */
  bytes: number;
  /** Size of the file in bytes. */
  total: number;
}

export interface RunOptions {
  /** Ends the statement in the engine too, not only the promise; rejects with an EngineError of code 'cancelled'. */
  signal?: AbortSignal;
  /** Called while a statement reads a registered file (see {@link Engine.registerFile}). */
  onProgress?: (progress: LoadProgress) => void;
  /** Called when a statement begins and ends to wait for the bytes of that file; not when it is ended meanwhile. */
  onWaits?: (waits: boolean) => void;
}

export interface QueryOptions {
  /**
   * Takes the question back: a statement that still waits is not handed to the database, one that runs is ended where it is `long`.
   * Rejects with code 'cancelled' at once.
   */
  signal?: AbortSignal;
  /** Runs it so that it can be ended, which costs a few milliseconds: for one SELECT over much data. */
  long?: boolean;
}

/**
 * The database, as the rest of Linewise knows it. Two implementations: a worker in the browser
 * ({@link ./browser-engine.ts}) and the same wasm in Node ({@link ./node-engine.ts}).
 * Statements run one after the other in the order they were asked for; there is one thread.
 */
export interface Engine {
  /** Runs one or several statements (`;`) and answers the rows of the last, which alone may be a SELECT. For KPI queries: short and atomic. */
  query<T extends Row = Row>(sql: string, options?: QueryOptions): Promise<T[]>;
  /**
   * Runs one long statement (a load, a fold) on a connection of its own, so that it can be cancelled and report progress. Answers
   * its rows. Temporary tables (also `reject_errors` of `store_rejects`) live on that connection: only a later
   * `run` sees them. An ENUM in the result throws: cast it to VARCHAR.
   */
  run<T extends Row = Row>(sql: string, options?: RunOptions): Promise<T[]>;
  /**
   * Streams the rows of one statement in batches; waits for `onBatch` before it asks for more; `signal` cancels it in the engine.
   * `onBatch` may query, not stream. An ENUM in the result throws: cast it to VARCHAR.
   */
  stream(sql: string, onBatch: (rows: Row[]) => void | Promise<void>, options?: RunOptions): Promise<void>;
  /** Makes a file readable as `read_csv('<name>')`, without copying it into memory. Only {@link UPLOAD_NAMES} are readable: the engine is locked down. */
  registerFile(name: UploadName, file: Blob): Promise<void>;
  dropFile(name: UploadName): Promise<void>;
  /** Bytes in use by tables and buffers, and the limit the engine was given. */
  memory(): Promise<{ usedBytes: number; limitBytes: number }>;
  /** Ends the engine and gives its memory back. Every later call rejects with code 'lost'. */
  close(): Promise<void>;
}

/** The virtual file names the locked-down engine may read. */
export const UPLOAD_NAMES = ['upload-0.csv', 'upload-1.csv', 'upload-2.csv', 'upload-3.csv'] as const;
export type UploadName = (typeof UPLOAD_NAMES)[number];
