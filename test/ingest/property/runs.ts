/**
 * How often a property is tried. A failure tells its seed and path: run it again with LINEWISE_SEED and LINEWISE_PATH, or
 * try many more with LINEWISE_RUNS.
 */
export function runs(usual: number): { numRuns: number; seed?: number; path?: string } {
  const { LINEWISE_RUNS, LINEWISE_SEED, LINEWISE_PATH } = process.env;
  return {
    numRuns: LINEWISE_RUNS === undefined ? usual : Number(LINEWISE_RUNS),
    ...(LINEWISE_SEED === undefined ? {} : { seed: Number(LINEWISE_SEED) }),
    ...(LINEWISE_PATH === undefined ? {} : { path: LINEWISE_PATH }),
  };
}
