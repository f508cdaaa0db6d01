import { DAY } from '../periods.ts';
import type { KpiContext } from './kpi-context.ts';
import { ticketsSql } from './measured-tickets-sql.ts';
import type { RecurringSelection } from './recurring-selection.ts';
import { textLiteral } from './text-literal.ts';

/** One category of the tickets created in the selection. */
export interface RecurringRow {
  [column: string]: string | number | boolean | null;
  /** NULL: none in the export. */
  category: string | null;
  tickets: number;
  /** Tickets of which the line that resolved them is known, and those of them that line 2 or 3 resolved. */
  resolved: number;
  higher: number;
  /** Requesters who came back: with another ticket of this category and selection, within the reopen window of a first resolution. */
  returned: number;
}

/**
 * The categories of the tickets created in the period, largest first; together they are the tickets of `tickets_created`. A requester
 * comes back to a category when the next ticket of the selection was created no later than the reopen window after the first resolution
 * of the one before; before that resolution counts too, as with `repeat_contact`. No category is a category. Without names of requesters.
 */
export function recurringSql(context: KpiContext): string {
  return `SELECT category::VARCHAR AS category, count(*)::INTEGER AS tickets, count(line_resolved)::INTEGER AS resolved,
  count(*) FILTER (WHERE line_resolved >= 2)::INTEGER AS higher,
  count(DISTINCT requester_no) FILTER (WHERE came_back)::INTEGER AS returned
FROM (${createdSql(context)})
GROUP BY category
ORDER BY tickets DESC, category NULLS LAST`;
}

const SELECTION: Record<RecurringSelection, string> = {
  resolved: 'line_resolved IS NOT NULL',
  higher: 'line_resolved >= 2',
  back: `requester_no IS NOT NULL AND came_back
QUALIFY row_number() OVER (PARTITION BY requester_no, category ORDER BY created_utc, ticket_id, row_no) = 1`,
};

/** SQL: row_no of tickets that a number of {@link recurringSql} counts. `category` NULL: without one; undefined: of any. */
export function recurringTicketsSql(
  of: RecurringSelection,
  category: string | null | undefined,
  context: KpiContext,
): string {
  const ofCategory =
    category === undefined
      ? 'TRUE'
      : category === null
        ? 'category IS NULL'
        : `category::VARCHAR = ${textLiteral(category)}`;
  return `SELECT row_no FROM (${createdSql(context)}) WHERE ${ofCategory} AND ${SELECTION[of]}`;
}

/** The tickets created in the selection, and whether the requester came back with it: see {@link recurringSql}. */
function createdSql(context: KpiContext): string {
  const columns = ['category', 'line_resolved', 'requester_no', 'created_utc', 'first_resolved_utc'];
  const tickets = ticketsSql(
    { cohort: 'created', line: 'line_first' },
    context,
    'whole',
    columns.map((name) => ({ name, sql: name })),
  );
  const window = context.settings.reopenDays * DAY;
  return `SELECT *, coalesce(created_utc <= lag(first_resolved_utc) OVER (
  PARTITION BY requester_no, category ORDER BY created_utc, ticket_id, row_no
) + ${window}, FALSE) AS came_back
FROM (${tickets})`;
}
