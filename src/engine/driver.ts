import type { LoadProgress, UploadName } from './engine.ts';
import type { Batch } from './row-mapping.ts';

/** One connection of the database. Temporary tables belong to it. */
export interface DriverConnection {
  /** Runs the statements in one go and answers the batches of the last. */
  query(sql: string): Promise<readonly Batch[]>;
  /** Runs one statement in slices; leaving the iteration early releases what the statement holds. */
  send(sql: string): AsyncIterable<Batch>;
  /** Ends the statement that is being sent. */
  cancel(): Promise<void>;
}

/** Where a registered file is being read. */
export interface FileRead extends LoadProgress {
  /** The database stands still until the bytes that follow are there. */
  waits: boolean;
}

/** A running DuckDB: what the browser's worker and Node have in common below the {@link ./engine.ts} interface. */
export interface Driver {
  connect(): Promise<DriverConnection>;
  registerFile(name: UploadName, file: Blob): Promise<void>;
  dropFile(name: UploadName): Promise<void>;
  /** Tells how far the registered file that is being read has been read; answers the function that ends it. */
  onRead(listener: (read: FileRead) => void): () => void;
  /** Told when the database dies by itself. */
  onCrash(listener: (cause: unknown) => void): void;
  /** Ends the database at once, busy or not. */
  terminate(): void;
}
