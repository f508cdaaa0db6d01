import { textLiteral } from '../compile/text-literal.ts';
import { FACT_COLUMNS } from '../facts.ts';
import type { FactColumn } from '../facts.ts';
import type { ExclusionRule } from '../settings.ts';

/** The group is the one that has the ticket now, or had it last: the one the list of groups of the report goes by. */
export const EXCLUSION_COLUMN: Record<ExclusionRule['dimension'], FactColumn> = {
  category: 'category',
  group: 'group_current',
  channel: 'channel',
  priority: 'priority',
};

/** SQL of why a ticket is left out once the user's rules hold as well: what was left out already keeps its reason. */
export function exclusionSql(rules: readonly ExclusionRule[]): string {
  if (rules.length === 0) return 'excluded';
  const conditions = rules.map(({ dimension, value }) =>
    value === null
      ? `${EXCLUSION_COLUMN[dimension]} IS NULL`
      : `${EXCLUSION_COLUMN[dimension]}::VARCHAR = ${textLiteral(value)}`,
  );
  return `CASE WHEN excluded IS NULL AND (${conditions.join(' OR ')}) THEN 'rule'::${FACT_COLUMNS.excluded} ELSE excluded END`;
}
