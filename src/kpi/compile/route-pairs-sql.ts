import type { KpiContext } from './kpi-context.ts';
import { routeTicketsOf, routeVisitsSql } from './route-visits-sql.ts';

/** Two groups and the tickets that went to and fro between them; `a` and `b` NULL: between any two. */
export interface RoutePairRow {
  [column: string]: string | number | null;
  a: string | null;
  b: string | null;
  tickets: number;
  /** Pairs there are in all. */
  pairs: number;
}

/**
 * SQL of (row_no, a, b): tickets that went from one group to another and straight back, a pair once a ticket, the groups in the order of
 * their names. Stretches without a group do not come between; of a history until the last resolution.
 */
export function pairTicketsSql(context: KpiContext, spans: string): string {
  return `WITH selected AS MATERIALIZED (${routeTicketsOf(context)}),
visit AS (${routeVisitsSql(context, spans, { spans, hours: null })}),
turn AS (
  SELECT row_no, span_no, group_name
  FROM (SELECT *, lag(group_name) OVER (PARTITION BY row_no ORDER BY span_no) IS DISTINCT FROM group_name AS turns
    FROM visit WHERE group_name IS NOT NULL)
  WHERE turns
)
SELECT DISTINCT row_no, least(group_name, between_them) AS a, greatest(group_name, between_them) AS b
FROM (
  SELECT row_no, group_name, lag(group_name) OVER in_order AS between_them, lag(group_name, 2) OVER in_order AS before
  FROM turn WINDOW in_order AS (PARTITION BY row_no ORDER BY span_no)
) WHERE group_name = before`;
}

/** The pairs of groups with the most tickets, at most `most`, and the tickets of any pair. */
export function routePairsSql(context: KpiContext, spans: string, most: number): string {
  return `WITH pair AS MATERIALIZED (${pairTicketsSql(context, spans)})
SELECT * FROM (
  SELECT a, b, count(*)::INTEGER AS tickets, (count(*) OVER ())::INTEGER AS pairs FROM pair GROUP BY a, b
  ORDER BY tickets DESC, a, b LIMIT ${most}
)
UNION ALL SELECT NULL, NULL, count(DISTINCT row_no)::INTEGER, 0 FROM pair`;
}
