import type { KpiContext } from './kpi-context.ts';
import { routeTablesSql } from './route-steps-sql.ts';
import type { RouteLine, RouteStop } from './route-stops.ts';
import type { RouteSource } from './route-visits-sql.ts';

/**
 * `link`: one of the steps by number, each ticket once a step; `hop`: from line to line, wherever on the way; `back`: hops back to a
 * line that was left; `reached`: been at `origin`; `returned`, `told`, `all`: one row each, of all steps back, of the tickets with
 * a history, and of all tickets.
 */
type RouteKind = 'link' | 'hop' | 'back' | 'reached' | 'returned' | 'told' | 'all';

export interface RouteRow {
  [column: string]: string | number | null;
  kind: RouteKind;
  step: number | null;
  origin: RouteStop;
  target: RouteStop;
  tickets: number;
  /** Times that it was taken; a ticket can do so more than once. */
  moves: number;
  /** Unresolved seconds at the origin before it: how often known, median and 90 %. */
  dwell_n: number;
  dwell_s: number | null;
  dwell_p90_s: number | null;
  /** From arriving at the target until it was taken up there: the same. */
  waited_n: number;
  waited_s: number | null;
  waited_p90_s: number | null;
}

/** SQL: a step from one line to another. Of a list an unknown line is one that the list does not name, so that nothing is known to have moved. */
export const IS_HOP = `origin <> 'in' AND target IN ('1', '2', '3', '0') AND (told OR (origin <> '0' AND target <> '0'))`;

/** Every number about the ways of the tickets created in the selection but their categories and groups. Times in seconds on the clock of the report. */
export function routesSql(context: KpiContext, source: RouteSource): string {
  const quantile = (column: string, q: number): string => `quantile_cont(${column}, ${q})::DOUBLE`;
  const times = `count(*)::INTEGER AS moves, count(dwell_s)::INTEGER AS dwell_n, ${quantile('dwell_s', 0.5)} AS dwell_s,
    ${quantile('dwell_s', 0.9)} AS dwell_p90_s, count(waited_s)::INTEGER AS waited_n, ${quantile('waited_s', 0.5)} AS waited_s,
    ${quantile('waited_s', 0.9)} AS waited_p90_s`;
  const tickets = 'count(DISTINCT row_no)::INTEGER AS tickets';
  const noTimes = 'count(*)::INTEGER, 0, NULL, NULL, 0, NULL, NULL';
  const anywhere = `NULL, 'any', 'any', ${tickets}, ${noTimes}`;
  return `WITH ${routeTablesSql(context, source)}
SELECT 'link' AS kind, step::INTEGER AS step, origin, drawn_target AS target, ${tickets}, ${times}
FROM step WHERE step IS NOT NULL GROUP BY step, origin, drawn_target
UNION ALL SELECT 'hop', NULL, origin, target, ${tickets}, ${times} FROM step WHERE ${IS_HOP} GROUP BY origin, target
UNION ALL SELECT 'back', NULL, origin, target, ${tickets}, ${times} FROM step WHERE back GROUP BY origin, target
UNION ALL SELECT 'reached', NULL, origin, 'any', ${tickets}, ${noTimes} FROM step WHERE origin <> 'in' GROUP BY origin
UNION ALL SELECT 'returned', ${anywhere} FROM step WHERE back
UNION ALL SELECT 'told', ${anywhere} FROM step WHERE told
UNION ALL SELECT 'all', ${anywhere} FROM selected`;
}

export interface RouteCategoryRow {
  [column: string]: string | number;
  origin: RouteLine;
  target: RouteLine;
  category: string;
  /** Of the tickets that took the hop, those of the category; and all of them with a category. */
  tickets: number;
  of: number;
  /** The same of all tickets of the selection. */
  all_tickets: number;
  all_of: number;
}

/** The categories seen most on each hop from line to line, at most `most` of each; tickets without a category are left out. */
export function routeCategoriesSql(context: KpiContext, source: RouteSource, most: number): string {
  return `WITH ${routeTablesSql(context, source)},
hop AS (SELECT DISTINCT row_no, origin, target FROM step WHERE ${IS_HOP}),
usual AS (SELECT category_name, count(*) AS all_tickets, sum(count(*)) OVER () AS all_of FROM selected
  WHERE category_name IS NOT NULL GROUP BY category_name)
SELECT origin, target, category_name AS category, tickets::INTEGER AS tickets, of_hop::INTEGER AS of, all_tickets::INTEGER AS all_tickets,
  all_of::INTEGER AS all_of
FROM (
  SELECT origin, target, category_name, count(*) AS tickets, sum(count(*)) OVER (PARTITION BY origin, target) AS of_hop
  FROM hop JOIN selected USING (row_no) WHERE category_name IS NOT NULL GROUP BY origin, target, category_name
) JOIN usual USING (category_name)
QUALIFY row_number() OVER (PARTITION BY origin, target ORDER BY tickets DESC, category_name) <= ${most}
ORDER BY origin, target, tickets DESC, category_name`;
}
