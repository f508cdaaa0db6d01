import { UPLOAD_NAMES } from './engine.ts';

/**
 * Bytes the database may use. The address space of the wasm ends at 4 GiB and never shrinks: 2.5 GB leaves the rest to what
 * the limit does not count (results on their way out, the CSV reader, fragmentation), so that a statement that
 * asks for too much ends in an error and not in a dead engine. A million tickets take about a fifth of it.
 */
export const MEMORY_LIMIT_BYTES = 2_500_000_000;

/** Open options: BIGINT, HUGEINT and DECIMAL leave as doubles. With only the first of the two, sums arrive as decimal objects. */
export const OPEN_CONFIG = {
  query: { castBigIntToDouble: true, castDecimalToDouble: true, queryPollingInterval: 20 },
};

/**
 * Statements that shut the database off from everything but the registered uploads, to be run in this order before any other.
 * Without them a function outside the core makes the worker ask a remote host for an extension, which
 * fails and leaves the instance corrupt. The file cache is off because it knows a file by its name, and uploads reuse names.
 */
export const LOCK_DOWN: readonly string[] = [
  `SET memory_limit='${MEMORY_LIMIT_BYTES}B'`,
  `SET temp_directory=''`,
  `SET enable_external_file_cache=false`,
  `SET autoload_known_extensions=false`,
  `SET allowed_paths=[${UPLOAD_NAMES.map((name) => `'${name}'`).join(', ')}]`,
  `SET enable_external_access=false`,
  `SET lock_configuration=true`,
];
