import { EngineError } from '../engine/engine-error.ts';
import { ImportRefusal } from '../ingest/inspection.ts';

/** Whatever was thrown, as one of the two kinds of failure the page has words for. */
export function knownError(error: unknown): ImportRefusal | EngineError {
  const known =
    error instanceof ImportRefusal || error instanceof EngineError
      ? error
      : new EngineError('sql', error instanceof Error ? error.message : String(error), { cause: error });
  // A mistake of ours, of which the page says that the console has the details.
  if (known.code === 'sql') console.error(known);
  return known;
}

export function isLost(error: unknown): boolean {
  return error instanceof EngineError && error.code === 'lost';
}
