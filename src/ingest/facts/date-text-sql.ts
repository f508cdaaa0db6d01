import type { ImportPlan } from '../import-plan.ts';
import { rawColumn } from '../sql-text.ts';
import { textSql } from './cell-sql.ts';

/**
 * SQL for the text of a date column of the raw table: its cell, with that of the column its time of the day stands in behind it where
 * the export has them apart. `qualifier` goes before the names of the columns (`raw.`).
 */
export function dateTextSql(
  column: number,
  { times, nullTokens }: { times?: ImportPlan['times']; nullTokens: readonly string[] },
  qualifier = '',
): string {
  const text = (index: number): string => textSql(`${qualifier}${rawColumn(index)}`, nullTokens);
  const time = times?.[column];
  if (time === undefined) return text(column);
  return `${text(column)} || coalesce(' ' || ${text(time)}, '')`;
}
