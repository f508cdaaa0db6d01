import type { Engine, RunOptions } from '../../engine/engine.ts';
import { distinctCellSql } from '../facts/cell-sql.ts';

/** No more than this many values of a column are shown and mapped; more of them means the column is something else. */
const MOST_VALUES = 2000;

/** The distinct values (trimmed) of `sources`, each SQL of rows with a text column `v`, and their rows, most frequent first. */
export async function countValues(
  engine: Engine,
  sources: readonly string[],
  nullTokens: readonly string[],
  options: RunOptions = {},
): Promise<{ value: string; rows: number }[]> {
  if (sources.length === 0) return [];
  const counted = sources.map((source) => `SELECT v, count(*) AS n FROM (${source}) GROUP BY v`);
  const rows = await engine.run<{ value: string | null; rows: number }>(
    `SELECT value, sum(n)::DOUBLE AS rows FROM (
       SELECT ${distinctCellSql('v', nullTokens)} AS value, n FROM (${counted.join(' UNION ALL ')}))
     GROUP BY value ORDER BY value IS NULL, rows DESC, value LIMIT ${MOST_VALUES}`,
    options,
  );
  return rows.flatMap(({ value, rows: n }) => (value === null ? [] : [{ value, rows: n }]));
}
