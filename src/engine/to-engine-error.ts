import { EngineError } from './engine-error.ts';

const MEMORY =
  /out of memory|malloc of size|bad_alloc|could not allocate|allocation failed|invalid array length/i;
const INVALIDATED = /^(FATAL|INTERNAL) Error|database has been invalidated/;
const REFUSED = /^[A-Z][A-Za-z ]+ Error:/;
const TRAP =
  /out of bounds|null function|signature mismatch|unreachable|aborted\(|duckdb is not initialized|worker has been terminated/i;

/**
 * Gives an error of the engine its code. A message that DuckDB worded itself ("Binder Error: …") is a refused
 * statement, whatever text of the user it quotes; a wasm trap leaves memory in an unknown state, so the engine counts as lost.
 */
export function toEngineError(cause: unknown, sql?: string): EngineError {
  if (cause instanceof EngineError) return cause;
  const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
  const options = sql === undefined ? { cause } : { cause, sql };
  if (name === 'RuntimeError' || INVALIDATED.test(message)) return new EngineError('lost', message, options);
  if (REFUSED.test(message)) {
    return new EngineError(message.startsWith('Out of Memory') ? 'memory' : 'sql', message, options);
  }
  if (MEMORY.test(message)) return new EngineError('memory', message, options);
  return new EngineError(TRAP.test(message) ? 'lost' : 'sql', message, options);
}
