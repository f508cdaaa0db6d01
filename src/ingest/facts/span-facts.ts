import type { FactColumn } from '../../kpi/facts.ts';
import { countSql } from './cell-sql.ts';
import { groupOfPlace, lineOfPlace } from './places.ts';
import type { Lived } from './span-tickets.ts';
import { PHASES } from './states.ts';

const LINES = [1, 2, 3] as const;

/** The tables that the facts of one part are worked out from, see makeSpans and makeSpanTickets. */
interface SpanTables {
  tickets: string;
  part: number;
  moments: string;
  stretches: string;
  measuresPickup: boolean;
}

/**
 * SQL of the statement that gives the tickets of a part the facts that only a history tells. Times end with the last resolution, and
 * those of an open ticket with the last moment of the export. What the history does not know is NULL:
 * times and waiting without states, moves between lines where a group on the way has no line, 0 on a line likewise.
 */
export function spanFactsSql(
  { context, history, ordered }: Lived,
  { tickets, part, moments, stretches, measuresPickup }: SpanTables,
): string {
  const { ticket, fold } = context.tables;
  const { knowsState, knowsPlaces, knowsGroups } = history;
  const known = (yes: boolean, sql: string): string => (yes ? sql : 'NULL');
  const onPath = (column: string): string => `CASE WHEN fold.lines_known THEN ${column} END`;
  const facts: Partial<Record<FactColumn, string>> = {
    on_hold_s: `coalesce(fact.on_hold_s, ${known(knowsState, 'CASE WHEN end_utc IS NOT NULL THEN hold_s END')})`,
    pickup_s: known(
      measuresPickup,
      `least(taken_up, CASE WHEN fact.first_response_utc >= created THEN fact.first_response_utc END) - created`,
    ),
    line_ups: known(knowsPlaces, onPath(countSql('fold.line_ups'))),
    line_downs: known(knowsPlaces, onPath(countSql('fold.line_downs'))),
    skipped_line: known(knowsPlaces, onPath('fold.skipped_line')),
    group_returns: known(knowsGroups, countSql('coalesce(returns, 0)')),
  };
  for (const line of LINES) {
    facts[`line${line}_s`] = known(
      knowsState && knowsPlaces,
      `CASE WHEN end_utc IS NOT NULL AND (fold.lines_known OR line${line} > 0) THEN line${line} END`,
    );
    facts[`handoff${line}_s`] = known(knowsPlaces, `handoff${line}`);
  }
  return `UPDATE ${ticket} AS fact SET ${Object.keys(facts)
    .map((name) => `${name} = told.${name}`)
    .join(', ')}
    FROM (
      SELECT row_no, ${Object.entries(facts)
        .map(([name, sql]) => `${sql} AS ${name}`)
        .join(', ')}
      FROM ${tickets} AS span_ticket JOIN ${ticket} AS fact USING (row_no)
      JOIN ${fold} AS fold USING (last_row)
      LEFT JOIN (${sumsSql(tickets, part, stretches)}) AS sums USING (row_no)
      LEFT JOIN (SELECT row_no, min(m) FILTER (taken_up) AS taken_up FROM ${moments} GROUP BY row_no) AS taken USING (row_no)
      LEFT JOIN (${returnsSql(ordered, fold)}) AS back ON back.key = fold.key
      WHERE part = ${part}
    ) AS told WHERE told.row_no = fact.row_no`;
}

function sumsSql(tickets: string, part: number, stretches: string): string {
  const until = 'least(coalesce(until_utc, end_utc), end_utc)';
  const line = lineOfPlace('place');
  const sums = LINES.flatMap((n) => [
    `coalesce(sum(length) FILTER (phase <> ${PHASES.done} AND ${line} = ${n}), 0)::BIGINT AS line${n}`,
    `(sum(taken_utc - from_utc) FILTER (arrival AND ${line} = ${n}))::BIGINT AS handoff${n}`,
  ]);
  return `SELECT row_no, coalesce(sum(length) FILTER (phase = ${PHASES.hold}), 0)::BIGINT AS hold_s, ${sums.join(', ')}
    FROM (SELECT row_no, place, phase, arrival, from_utc, taken_utc, greatest(${until} - from_utc, 0) AS length
      FROM ${stretches} JOIN ${tickets} USING (row_no) WHERE part = ${part})
    GROUP BY row_no`;
}

/** Times a ticket was moved to a group, less the groups it was with: of those that moved often enough to come back. */
function returnsSql(ordered: string, fold: string): string {
  const [group, before] = [groupOfPlace('here'), groupOfPlace('place_before')];
  return `SELECT key, count(*) FILTER (${group} > 0 AND ${group} <> ${before})
      + max((${groupOfPlace('place_first')} > 0)::INTEGER) - count(DISTINCT ${group}) FILTER (${group} > 0) AS returns
    FROM ${ordered} JOIN (SELECT key, place_first FROM ${fold} WHERE group_moves > 1) AS moved USING (key) GROUP BY key`;
}
