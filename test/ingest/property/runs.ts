import { PreconditionFailure } from 'fast-check';
import type { Parameters, PluginInstance } from 'fast-check';
import { onTestFinished } from 'vitest';

/**
 * How often a property is tried. A failure tells its seed and path (and `endOnFailure: true`, whatever was set) and ends the property:
 * to have the example made smaller, run it again with LINEWISE_SEED and LINEWISE_PATH; to try many more, with LINEWISE_RUNS.
 */
export function runs<T>(usual: number): Parameters<T> {
  const { LINEWISE_RUNS, LINEWISE_SEED, LINEWISE_PATH } = process.env;
  return {
    numRuns: LINEWISE_RUNS === undefined ? usual : Number(LINEWISE_RUNS),
    endOnFailure: LINEWISE_SEED === undefined,
    plugins: [endsWithItsTest],
    ...(LINEWISE_SEED === undefined ? {} : { seed: Number(LINEWISE_SEED) }),
    ...(LINEWISE_PATH === undefined ? {} : { path: LINEWISE_PATH }),
  };
}

/**
 * A test that has run out of time leaves its property running, in the engine of the tests after it: no further run begins, and the next
 * test waits for the one that goes on.
 */
function endsWithItsTest<T>(): PluginInstance<T> {
  let ended = false;
  let last: unknown;
  onTestFinished(async () => {
    ended = true;
    await last;
  });
  return {
    decorateRun: (run) => (value) => {
      if (ended) return new PreconditionFailure(true);
      const result = run(value);
      last = result;
      return result;
    },
  };
}
