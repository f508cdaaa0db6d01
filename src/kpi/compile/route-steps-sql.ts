import type { KpiContext } from './kpi-context.ts';
import { ROUTE_PLACES } from './route-stops.ts';
import { routeTicketsOf, routeVisitsSql, type RouteSource } from './route-visits-sql.ts';

/**
 * SQL of the tables that everything about the ways of tickets is asked from, to stand after WITH:
 * - `selected`: the tickets, see {@link routeTicketsOf};
 * - `visit`: their stretches, see {@link routeVisitsSql}; only with a history;
 * - `stay`: row_no, told (from a history), place (1 for the first), line, dwell_s, waited_s. Places next to each other are of different
 *   lines. A list tells the first line and the last;
 * - `step`: a row for the way in, and one for the way out of each place: row_no, told, step (0 in, 1 to 4 away from the first, second,
 *   third and a later place; NULL: between two later places), origin and target (names of stops), drawn_target (the last place instead
 *   of the fourth), back (to a line that it had left), dwell_s (unresolved seconds at the origin before it), waited_s (from arriving at
 *   the target until it was taken up there).
 */
export function routeTablesSql(context: KpiContext, source: RouteSource): string {
  return [
    `selected AS MATERIALIZED (${routeTicketsOf(context)})`,
    ...(source.spans === null
      ? []
      : [`visit AS MATERIALIZED (${routeVisitsSql(context, source.spans, source)})`]),
    `stay AS (${staysSql(source.spans !== null)})`,
    `step AS MATERIALIZED (${STEPS})`,
  ].join(',\n');
}

function staysSql(hasHistory: boolean): string {
  const others = hasHistory ? ' ANTI JOIN visit USING (row_no)' : '';
  const list = `SELECT row_no, FALSE AS told, 1 AS place, first_line AS line, NULL::BIGINT AS dwell_s, NULL::BIGINT AS waited_s
    FROM selected${others}
    UNION ALL SELECT row_no, FALSE, 2, last_line, NULL, NULL FROM selected${others} WHERE last_line <> first_line`;
  return hasHistory ? `${HISTORY}\n    UNION ALL ${list}` : list;
}

const HISTORY = `SELECT row_no, TRUE AS told, place::INTEGER AS place, line,
      CASE CASE line WHEN 1 THEN timed_1 WHEN 2 THEN timed_2 WHEN 3 THEN timed_3 ELSE timed_0 END WHEN TRUE THEN dwell_s END AS dwell_s, waited_s
    FROM (
      SELECT row_no, place, any_value(line) AS line, sum(unresolved_s)::BIGINT AS dwell_s,
        arg_min_null(waited_s, span_no)::BIGINT AS waited_s
      FROM (
        SELECT *, count(*) FILTER (turns) OVER (PARTITION BY row_no ORDER BY span_no) AS place
        FROM (SELECT *, lag(line) OVER (PARTITION BY row_no ORDER BY span_no) IS DISTINCT FROM line AS turns FROM visit)
      ) GROUP BY row_no, place
    ) JOIN selected USING (row_no)`;

const STEPS = `SELECT row_no, told, 0 AS step, 'in' AS origin, line::VARCHAR AS target, line::VARCHAR AS drawn_target,
      FALSE AS back, NULL::BIGINT AS dwell_s, NULL::BIGINT AS waited_s
    FROM stay WHERE place = 1
    UNION ALL
    SELECT row_no, told, CASE WHEN place <= ${ROUTE_PLACES} OR next_line IS NULL THEN least(place, ${ROUTE_PLACES + 1}) END,
      line::VARCHAR, coalesce(next_line::VARCHAR, outcome),
      coalesce(CASE WHEN place >= ${ROUTE_PLACES} AND next_line IS NOT NULL THEN last_place ELSE next_line END::VARCHAR, outcome),
      coalesce(next_back, FALSE), dwell_s, next_waited_s
    FROM (
      SELECT *, lead(line) OVER in_order AS next_line, lead(back) OVER in_order AS next_back,
        lead(waited_s) OVER in_order AS next_waited_s,
        last_value(line) OVER (in_order ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS last_place
      FROM (SELECT *, place > min(place) OVER (PARTITION BY row_no, line) AS back FROM stay)
      WINDOW in_order AS (PARTITION BY row_no ORDER BY place)
    ) JOIN (SELECT row_no, outcome FROM selected) USING (row_no)`;
