import { EXCLUSION_DIMENSIONS, type ExclusionRule } from '../settings.ts';
import { EXCLUSION_COLUMN } from './exclusion-sql.ts';

/** How many tickets have a value. */
export interface ChoiceCount extends ExclusionRule {
  [column: string]: string | number | boolean | null;
  tickets: number;
}

/** SQL of how many tickets each rule of exclusion would take out on its own, by dimension, most first; of facts without rules. */
export function choiceCountsSql(table: string): string {
  const parts = EXCLUSION_DIMENSIONS.map(
    (dimension) => `SELECT '${dimension}' AS dimension, ${EXCLUSION_COLUMN[dimension]}::VARCHAR AS value,
  count(*)::DOUBLE AS tickets FROM ${table} WHERE excluded IS NULL GROUP BY ALL`,
  );
  return `${parts.join('\nUNION ALL\n')}\nORDER BY tickets DESC, value NULLS LAST`;
}
