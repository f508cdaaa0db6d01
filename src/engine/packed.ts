import { EngineError } from './engine-error.ts';
import type { Engine } from './engine.ts';

/** The second database in memory, which compresses: numbers to a tenth for little time, text to a fifth for much. */
const PACKED = 'packed';

/** Makes it, before {@link ./lock-down.ts} forbids that. */
export const MAKE_PACKED: readonly string[] = [
  // Only when asked, see pack: at a threshold the text of files that are loaded in pieces would be compressed too.
  `SET checkpoint_threshold='1TB'`,
  // A sixth of the time, for nothing that others do not do as well.
  `SET disabled_compression_methods='rle'`,
  `ATTACH ':memory:' AS ${PACKED} (COMPRESS)`,
];

/** For each connection. What is made without the name of a database is made in the first. */
export const SEARCH_BOTH = `SET search_path='memory.main,${PACKED}.main'`;

/** The name under which a table that is to be compressed is made. Once made it is found without the name of its database. */
export function packed(table: string): string {
  return `${PACKED}.${table}`;
}

/** Compresses what was written to packed tables since the last time. Nothing is lost where the database has no time for it. */
export async function pack(run: Engine['run']): Promise<void> {
  try {
    await run(`CHECKPOINT ${PACKED}`);
  } catch (error) {
    if (!(error instanceof EngineError && error.code === 'sql')) throw error;
  }
}
