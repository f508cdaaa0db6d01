import type { KpiContext } from './kpi-context.ts';
import { cohortConditions, oneOf } from './filter-sql.ts';

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
  const chosen = oneOf(
    'line_first',
    context.filter.lines.map((line) => (line === 0 ? null : String(line))),
  );
  const dimensions = [
    { dimension: 'line', column: 'line_first', filter: context.filter, lines: [] },
    {
      dimension: 'priority',
      column: 'priority',
      filter: { ...context.filter, priorities: [] },
      lines: chosen,
    },
    { dimension: 'channel', column: 'channel', filter: { ...context.filter, channels: [] }, lines: chosen },
  ];
  return dimensions
    .map(
      ({
        dimension,
        column,
        filter,
        lines,
      }) => `SELECT '${dimension}' AS dimension, ${column}::VARCHAR AS value, count(*)::INTEGER AS tickets
FROM ${context.table} WHERE ${[...cohortConditions(filter, 'created', context.coverage), ...lines].join(' AND ')} GROUP BY ${column}`,
    )
    .join('\nUNION ALL\n');
}
