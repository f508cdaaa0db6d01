import type { Engine, RunOptions } from '../../engine/engine.ts';
import { distinctCellSql } from '../facts/cell-sql.ts';
import { identifier, rawColumn } from '../sql-text.ts';

/** No more than this many values of a column are shown and mapped; more of them means the column is something else. */
const MOST_VALUES = 2000;

/** The distinct values of a raw column (trimmed) with their rows, most frequent first. */
export async function countValues(
  engine: Engine,
  table: string,
  column: number,
  nullTokens: readonly string[],
  options: RunOptions = {},
): Promise<{ value: string; rows: number }[]> {
  const rows = await engine.run<{ value: string | null; rows: number }>(
    `SELECT value, sum(n)::DOUBLE AS rows FROM (
       SELECT ${distinctCellSql('v', nullTokens)} AS value, n
       FROM (SELECT ${rawColumn(column)} AS v, count(*) AS n FROM ${identifier(table)} GROUP BY v))
     GROUP BY value ORDER BY value IS NULL, rows DESC, value LIMIT ${MOST_VALUES}`,
    options,
  );
  return rows.flatMap(({ value, rows: n }) => (value === null ? [] : [{ value, rows: n }]));
}
