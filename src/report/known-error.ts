import { EngineError } from '../engine/engine-error.ts';
import { ImportRefusal } from '../ingest/inspection.ts';

/** Whatever was thrown, as one of the two kinds of failure the page has words for. */
export function knownError(error: unknown): ImportRefusal | EngineError {
  if (error instanceof ImportRefusal || error instanceof EngineError) return error;
  return new EngineError('sql', error instanceof Error ? error.message : String(error), { cause: error });
}

export function isLost(error: unknown): boolean {
  return error instanceof EngineError && error.code === 'lost';
}
