import { ticketsSql } from '../compile/measured-tickets-sql.ts';
import type { KpiContext } from '../compile/kpi-context.ts';
import type { LineKey } from '../facts.ts';
import type { DurationDefinition, LineAttribution, Measurement } from '../kpi-definition.ts';

/** One row of {@link kaplanMeierSql}: a line (or all) that has tickets. */
export interface CensoredRow {
  [column: string]: string | number | boolean | null;
  line: LineKey;
  /** Tickets for which it is over. */
  events: number;
  /** Tickets for which it is not: they count as "longer than so far". */
  open: number;
  /** Tickets of the cohort that say neither. */
  missing: number;
  /** Seconds within which half, and nine in ten, of the tickets are done; NULL where too many are open to tell. */
  median: number | null;
  p90: number | null;
  /** The same of the tickets for which it is over alone, as of any figure: what leaving the open ones out makes of it. NULL without any. */
  over_median: number | null;
  over_p90: number | null;
}

/**
 * Median and p90 of a duration with open tickets taken into account, by line and for all: the smallest time t at which the share of
 * tickets not done, S(t) = Π (1 - d/n) over the times up to t with d done of n at risk, is at most 0.5 and 0.1. Beside them those of the
 * finished ones of the same tickets, so that the two can be compared. Over the tickets created in the period, whenever they were
 * resolved; a ticket counts for the line that resolved it or else has it now. NULL where the duration has no open tickets, where the
 * clock is that of opening hours (open tickets are known in calendar time only), where the export has no dates. Exact to the second. Source: Kaplan & Meier, JASA 53, 1958; domain.md §D.2.
 *
 * Between two open tickets the product telescopes to (left after)/(left before), so with the tickets numbered in the order of time only
 * the open ones need a logarithm, and the answer is a number in that order: three times faster than the product over all times.
 */
export function kaplanMeierSql(
  definition: DurationDefinition,
  measurement: Measurement,
  context: KpiContext,
): string | null {
  const { censored, line } = definition;
  if (censored === undefined || context.settings.clock === 'business' || context.coverage.created_utc === 0) {
    return null;
  }
  // One number to sort by: at the same second those that are over come before those that are open.
  const key = (value: string) => `coalesce((${value}) * 2, (${censored}) * 2 + 1)`;
  const columns = [
    {
      name: 'k',
      sql: key(measurement.value),
      sqlOfLine: measurement.valueOfLine === undefined ? undefined : key(measurement.valueOfLine),
    },
  ];
  const tickets = (spread: 'whole' | 'by_line') =>
    ticketsSql({ cohort: 'created', line: OWNER[line] }, context, spread, columns);
  return estimateSql(tickets('whole'), tickets('by_line'));
}

/** An open ticket has not been resolved by any line: it counts for the one that has it. */
const OWNER: Record<LineAttribution, LineAttribution> = {
  line_first: 'line_first',
  line_resolved: 'line_owner',
  line_first_resolved: 'line_owner',
  line_current: 'line_current',
  line_owner: 'line_owner',
  reached: 'reached',
};

/** Places taken together at first: few enough to look at one by one, many enough that there are few of these blocks. */
const BLOCK = 4096;

/**
 * `whole`, `byLine`: SQL of `line` and `k`, twice the seconds, plus 1 for what is still open; NULL: not known. `part` is the line, 0 for
 * unknown, -1 for all; `place` counts from 1. S at a place is (total - place)/total × exp(the sum of `back` up to there), where `back`
 * takes an open ticket out of both. The block in which S passes the share comes first, then the place in it. The last place of an open
 * ticket is left out: nothing can happen after it. The small number is for rounding.
 */
function estimateSql(whole: string, byLine: string): string {
  return `WITH numbered AS MATERIALIZED (
  SELECT -1 AS part, k, row_number() OVER (ORDER BY k) AS place FROM (${whole}) WHERE k IS NOT NULL
  UNION ALL
  SELECT coalesce(line, 0) AS part, k, row_number() OVER (PARTITION BY line ORDER BY k) AS place FROM (${byLine}) WHERE k IS NOT NULL
), counts AS MATERIALIZED (
  SELECT part, count(*) AS tickets, count(k) AS total, count(*) FILTER (WHERE k & 1 = 1) AS unfinished,
    quantile_cont(k // 2, [0.5, 0.9]) FILTER (WHERE k & 1 = 0) AS "over"
  FROM (SELECT -1 AS part, k FROM (${whole}) UNION ALL SELECT coalesce(line, 0), k FROM (${byLine})) GROUP BY part
), steps AS (
  SELECT part, k, place, total, CASE WHEN k & 1 = 1 THEN ln((total - place + 1) / (total - place)) ELSE 0 END AS back
  FROM numbered JOIN counts USING (part) WHERE NOT (k & 1 = 1 AND place = total)
), blocks AS (
  SELECT part, place // ${BLOCK} AS block, max(place) AS last, any_value(total) AS total, sum(back) AS back FROM steps GROUP BY part, block
), running AS (
  SELECT part, block, last, total, back, sum(back) OVER (PARTITION BY part ORDER BY block ROWS UNBOUNDED PRECEDING) AS through FROM blocks
), passing AS (
  SELECT part, share, min(block) AS block, arg_min(through - back, block) AS before
  FROM running, (VALUES (0.5::DOUBLE), (0.1::DOUBLE)) shares(share)
  WHERE (total - last) * exp(through) <= share * total + 1e-6 GROUP BY part, share
), hits AS (
  SELECT part, share, min(k // 2) FILTER (WHERE k & 1 = 0 AND (total - place) * exp(back) <= share * total + 1e-6) AS seconds
  FROM (
    SELECT part, share, k, place, total,
      before + sum(back) OVER (PARTITION BY part, share ORDER BY place ROWS UNBOUNDED PRECEDING) AS back
    FROM steps JOIN passing USING (part) WHERE place // ${BLOCK} = block
  ) GROUP BY part, share
)
SELECT CASE part WHEN -1 THEN 'all' WHEN 0 THEN 'unknown' ELSE part::VARCHAR END AS line,
  (total - unfinished)::INTEGER AS events, unfinished::INTEGER AS "open", (tickets - total)::INTEGER AS missing,
  (max(seconds) FILTER (WHERE share = 0.5))::DOUBLE AS median, (max(seconds) FILTER (WHERE share = 0.1))::DOUBLE AS p90,
  any_value("over")[1]::DOUBLE AS over_median, any_value("over")[2]::DOUBLE AS over_p90
FROM counts LEFT JOIN hits USING (part) GROUP BY part, tickets, total, unfinished ORDER BY part`;
}
