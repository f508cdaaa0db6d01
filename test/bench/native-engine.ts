import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Engine, Row, UploadName, Value } from '../../src/engine/engine.ts';
import { MEMORY_LIMIT_BYTES } from '../../src/engine/lock-down.ts';
import { MAKE_PACKED, SEARCH_BOTH } from '../../src/engine/packed.ts';

export interface NativeEngine extends Engine {
  /** Milliseconds spent so far on copying registered files to disk: native DuckDB reads paths, not Blobs. */
  copyMs(): number;
}

/** Native DuckDB behind the same interface: in memory, one thread, the browser's memory limit. Cannot cancel. */
export async function openNativeEngine(): Promise<NativeEngine> {
  const folder = await mkdtemp(path.join(tmpdir(), 'linewise-bench-'));
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: `${MEMORY_LIMIT_BYTES}B`,
    temp_directory: '',
    enable_external_file_cache: 'false',
  });
  const connection = await instance.connect();
  for (const statement of [...MAKE_PACKED, SEARCH_BOTH]) await connection.run(statement);
  const paths = new Map<UploadName, string>();
  let copyMs = 0;

  async function rows<T extends Row>(sql: string): Promise<T[]> {
    const reader = await connection.runAndReadAll(withPaths(sql, paths));
    return reader.getRowObjectsJS().map((record) => {
      // Object.create answers `any`: what the columns are is the word of whoever wrote the statement.
      const row: T = Object.create(Object.prototype);
      const values = Object.entries(record).map(([name, value]) => [name, toValue(name, value)] as const);
      return Object.assign(row, Object.fromEntries(values));
    });
  }

  return {
    query: rows,
    run: rows,
    stream: async (sql, onBatch) => onBatch(await rows(sql)),
    async registerFile(name, file) {
      const start = performance.now();
      const copy = path.join(folder, name);
      await writeFile(copy, file.stream());
      paths.set(name, copy);
      copyMs += performance.now() - start;
    },
    async dropFile(name) {
      paths.delete(name);
    },
    async memory() {
      const [row] = await rows('SELECT sum(memory_usage_bytes)::DOUBLE AS used FROM duckdb_memory()');
      return { usedBytes: Number(row?.['used'] ?? 0), limitBytes: MEMORY_LIMIT_BYTES };
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true });
    },
    copyMs: () => copyMs,
  };
}

function withPaths(sql: string, paths: ReadonlyMap<UploadName, string>): string {
  let text = sql;
  for (const [name, file] of paths) text = text.replaceAll(`'${name}'`, `'${file.replaceAll("'", "''")}'`);
  return text;
}

function toValue(column: string, value: unknown): Value {
  if (typeof value === 'bigint') return Number(value);
  if (
    value === null ||
    typeof value === 'number' ||
    typeof value === 'string' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  throw new TypeError(`Column "${column}" has a value that the browser's engine would not answer`);
}
