import { EngineError, type EngineErrorCode } from '../../engine/engine-error.ts';
import { ImportRefusal, type RefusalCode } from '../../ingest/inspection.ts';

/** What went wrong, as the page shows it: a file that was refused, or the engine. */
export type Problem =
  | { source: 'file'; code: RefusalCode; detail: Readonly<Record<string, string | number>> }
  | { source: 'engine'; code: EngineErrorCode };

/** The problem behind a caught error. An error nobody foresaw is shown as a failed computation. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ImportRefusal) return { source: 'file', code: error.code, detail: error.detail };
  return { source: 'engine', code: error instanceof EngineError ? error.code : 'sql' };
}
