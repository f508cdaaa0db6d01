import { expect, it } from 'vitest';
import { EngineError } from '../../src/engine/engine-error.ts';
import { toEngineError } from '../../src/engine/to-engine-error.ts';

it.each([
  ['Binder Error: Referenced column "x" not found', 'sql'],
  ["Conversion Error: Could not convert string 'memory access out of bounds' to INT32", 'sql'],
  ["Conversion Error: Could not convert string 'out of memory' to INT32", 'sql'],
  ['Out of Memory Error: failed to allocate data of size 2.0 GiB (2.1 GiB/2.3 GiB used)', 'memory'],
  ['malloc of size 1073741824 failed', 'memory'],
  ['memory access out of bounds', 'lost'],
  ['table index is out of bounds', 'lost'],
  ['null function or function signature mismatch', 'lost'],
  ['INTERNAL Error: Attempted to access index 3 within vector of size 3', 'lost'],
  ['FATAL Error: Failed: database has been invalidated because of a previous fatal error', 'lost'],
])('%s is %s', (message, code) => {
  const cause = new Error(message);
  expect(toEngineError(cause, 'SELECT x')).toMatchObject({ code, message, cause, sql: 'SELECT x' });
});

it('takes a wasm trap for lost, whatever it says', () => {
  expect(toEngineError(new WebAssembly.RuntimeError('divide by zero')).code).toBe('lost');
});

it('leaves an EngineError as it is', () => {
  const error = new EngineError('cancelled', 'Cancelled');
  expect(toEngineError(error, 'SELECT 1')).toBe(error);
});
