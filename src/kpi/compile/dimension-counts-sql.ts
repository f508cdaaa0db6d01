import type { KpiContext } from './kpi-context.ts';
import { cohortConditions, numbers, oneOf } from './filter-sql.ts';

/** Tickets created in the view, by the line that received them, priority and channel: for the column heads and the filter menus. */
export interface DimensionRow {
  [column: string]: string | number | boolean | null;
  dimension: 'line' | 'priority' | 'channel';
  /** NULL: unknown. */
  value: string | null;
  tickets: number;
}

/** Each dimension is counted under the filters of the others, not its own: a menu shows what choosing would give. */
export function dimensionCountsSql(context: KpiContext): string {
  const { filter } = context;
  const chosen = oneOf('line_first', numbers(filter.lines));
  const dimensions = [
    { dimension: 'line', column: 'line_first', others: filter, lines: [] },
    { dimension: 'priority', column: 'priority', others: { ...filter, priorities: [] }, lines: chosen },
    { dimension: 'channel', column: 'channel', others: { ...filter, channels: [] }, lines: chosen },
  ];
  return dimensions
    .map(({ dimension, column, others, lines }) => {
      const conditions = cohortConditions(
        { cohort: 'created', line: 'line_first' },
        { ...context, filter: others },
      );
      return `SELECT '${dimension}' AS dimension, ${column}::VARCHAR AS value, count(*)::INTEGER AS tickets
FROM ${context.table} WHERE ${[...conditions, ...lines].join(' AND ')} GROUP BY ${column}`;
    })
    .join('\nUNION ALL\n');
}
