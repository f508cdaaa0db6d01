import type { KpiFilter } from '../kpi-query.ts';
import { groupSql } from './attribution-sql.ts';
import type { KpiContext } from './kpi-context.ts';
import { cohortConditions, numbers, oneOf } from './filter-sql.ts';

/** What the page can be filtered by, besides the period, in the order of the bar. */
export const FILTER_DIMENSIONS = ['line', 'priority', 'channel', 'category', 'group', 'agent'] as const;
export type FilterDimension = (typeof FILTER_DIMENSIONS)[number];

/** Tickets created in the view with one value of a dimension (of the line and the group: what received them). */
export interface DimensionRow {
  [column: string]: string | number | boolean | null;
  dimension: FilterDimension;
  /** NULL: unknown. */
  value: string | null;
  tickets: number;
}

const NOTHING_CHOSEN = {
  line: { lines: [] },
  priority: { priorities: [] },
  channel: { channels: [] },
  category: { categories: [] },
  group: { groups: [] },
  agent: { agents: [] },
} as const satisfies Record<FilterDimension, Partial<KpiFilter>>;

/** The filter with nothing chosen of one dimension. */
export function withoutDimension(filter: KpiFilter, dimension: FilterDimension): KpiFilter {
  return { ...filter, ...NOTHING_CHOSEN[dimension] };
}

/**
 * The tickets of each value, most first. Each dimension is counted under the filters of the others, not its own: a menu shows what choosing
 * would give. Agents only where the settings allow them, and from their minimum of tickets on.
 */
export function dimensionCountsSql(
  context: KpiContext,
  dimensions: readonly FilterDimension[] = FILTER_DIMENSIONS,
): string {
  const counts = dimensions.map((dimension) => countsSql(context, dimension));
  return `${counts.join('\nUNION ALL\n')}\nORDER BY tickets DESC, value NULLS LAST`;
}

function countsSql(context: KpiContext, dimension: FilterDimension): string {
  const { settings, coverage, table } = context;
  const filter = withoutDimension(context.filter, dimension);
  const conditions = [
    ...cohortConditions({ cohort: 'created', line: 'line_first' }, { ...context, filter }),
    ...oneOf('line_first', numbers(filter.lines)),
    ...(dimension === 'agent' && !settings.agents ? ['FALSE'] : []),
  ];
  const column =
    dimension === 'line'
      ? 'line_first'
      : dimension === 'group'
        ? groupSql('line_first', coverage)
        : dimension;
  const enough = dimension === 'agent' ? ` HAVING agent IS NULL OR count(*) >= ${settings.agentMinimum}` : '';
  return `SELECT '${dimension}' AS dimension, ${column}::VARCHAR AS value, count(*)::INTEGER AS tickets
FROM ${table} WHERE ${conditions.join(' AND ')} GROUP BY ${column}${enough}`;
}
