/** `sql`: the statement was refused; `memory`: out of memory, the engine lives on; `cancelled`: by the caller; `lost`: the engine died or was closed and must be rebuilt; `boot`: it never started; `unstable`: it died again as soon as the report was back in it. */
export type EngineErrorCode = 'sql' | 'memory' | 'cancelled' | 'lost' | 'boot' | 'unstable';

/** What the engine rejects with. Keeps the statement and the cause for the console; the page shows a sentence by `code`. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;
  readonly sql: string | undefined;

  constructor(code: EngineErrorCode, message: string, options: { sql?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'EngineError';
    this.code = code;
    this.sql = options.sql;
  }
}
