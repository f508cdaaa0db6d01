import type { Field } from '../import-plan.ts';
import { isUndated } from '../required-fields.ts';
import { isLog } from './build-context.ts';
import type { BuildContext } from './build-context.ts';

/**
 * When it was created, answered, resolved and reopened, step by step.
 * - A resolution is the tool's own date; without such a column the history's last one, or the first one if there was no
 *   other; without a date the tool's duration; the closing date only where the plan says so. A history inside a ticket stands in
 *   for the date too where the ticket has none: boards with a "done" that sets no date are common.
 * - The first resolution of a ticket that was resolved once is that one. For a reopened ticket without a date, a history or a
 *   duration of its first resolution the last one stands in, so that it stays in the count of resolved tickets.
 * - A ticket that is open now has no resolution, whatever date it still carries; its first resolution stays.
 * - The first response is the tool's own date, else the first answer in the history, else the tool's duration.
 * - Done is what the status says, the last state of the history, the flag that it is active, a date, a flag that it is resolved
 *   or closed, a duration: the first of these there is.
 * - A response, resolution or closing later than the moment of reading is not used (`in_future`); a ticket that is done by it is done
 *   without a date.
 * - Where the export has durations and no dates, `…_wait` (seconds) are those durations and every moment is NULL.
 */
export function outcomeSql({ plan, nowUtc }: BuildContext, rows: string): string {
  const has = (field: Field): boolean => plan.columns[field] !== undefined;
  const undated = isUndated(plan);
  const closing = has('resolved') || has('closed');
  const dates = [
    'resolved_utc',
    ...(has('resolved') && isLog(plan) ? [] : ['fold_last_done_utc']),
    ...(has('resolved') ? [] : ['CASE WHEN reopen_count = 0 THEN first_resolved_utc END']),
  ];
  const pastOnly = MOMENTS.map((moment) => `${pastSql(nowUtc, moment)} AS ${moment}`);
  const worked = (duration: string): string => pastSql(nowUtc, afterCreationSql(duration));
  const closed = plan.closedAsResolved ? ', closed_utc' : '';
  const ended = `(resolution IS NOT NULL OR resolution_wait IS NOT NULL)`;
  return `
    SELECT *, CASE WHEN done IS NOT FALSE THEN resolution END AS resolved,
      least(first_resolution, CASE WHEN done IS NOT FALSE THEN resolution END) AS first_resolved,
      CASE WHEN done IS NOT FALSE THEN resolution_wait END AS resolved_wait,
      least(coalesce(first_resolution_wait, resolution_wait), CASE WHEN done IS NOT FALSE THEN resolution_wait END) AS first_resolved_wait,
      first_resolution IS NOT NULL OR first_resolution_wait IS NOT NULL OR resolution_wait IS NOT NULL AS was_resolved,
      ${ended} AND done IS NOT FALSE AS is_resolved
    FROM (
      SELECT *, CASE
          WHEN status IN ('new', 'open', 'waiting', 'on_hold') THEN false
          WHEN status IS NOT NULL THEN true
          WHEN fold_done IS NOT NULL THEN fold_done
          WHEN active IS NOT NULL THEN NOT active
          WHEN is_dated THEN true
          WHEN resolved_flag OR closed_flag THEN true
          WHEN resolved_flag IS NOT NULL OR closed_flag IS NOT NULL THEN false
          WHEN resolution_duration >= 0 THEN true
          ${closing ? 'ELSE false' : ''} END AS done,
        coalesce(first_resolved_utc,
          CASE WHEN fold_reopen_count > 0 OR resolution IS NULL THEN fold_first_done_utc END,
          CASE WHEN reopen_count = 0 THEN resolution_date END,
          ${worked('first_resolution_duration')}, resolution) AS first_resolution
      FROM (
        SELECT *, coalesce(resolution_date, ${worked('resolution_duration')}${closed}) AS resolution,
          coalesce(first_response_utc, fold_first_reply_utc, ${worked('first_response_duration')}) AS first_response
        FROM (
          SELECT *, coalesce(${dates.join(', ')}) AS resolution_date,
            ${['first_response', 'first_resolution', 'resolution'].map((name) => `${waitSql(undated, `${name}_duration`)} AS ${name}_wait`).join(', ')}
          FROM (
            SELECT * REPLACE (${pastOnly.join(', ')}), coalesce(${dates.join(', ')}, closed_utc) IS NOT NULL AS is_dated,
              ${MOMENTS.map((moment) => isFutureSql(nowUtc, moment)).join(' OR ')} AS in_future
            FROM (SELECT * EXCLUDE (reopen_count, status, agent_replies),
              coalesce(status, fold_status) AS status,
              coalesce(agent_replies, fold_reply_count) AS agent_replies,
              coalesce(created_utc, fold_created_utc) AS created,
              coalesce(fold_reopen_count, reopen_count, reopened_flag::INTEGER, ${has('reopened') ? '(reopened_utc IS NOT NULL)::INTEGER' : 'NULL'}) AS reopen_count,
              coalesce(group_moves, fold_group_moves, CASE WHEN group_stations IS NOT NULL THEN greatest(group_stations - 1, 0) END) AS moves
            FROM (${rows}))
          ) WHERE ticket_id IS NOT NULL${undated ? '' : ' AND created IS NOT NULL'}
        )
      )
    )`;
}

/** The moments that cannot lie after the reading. */
const MOMENTS = [
  'first_response_utc',
  'first_resolved_utc',
  'resolved_utc',
  'closed_utc',
  'fold_first_reply_utc',
  'fold_first_done_utc',
  'fold_last_done_utc',
] as const;

/** SQL of a moment, NULL where it is later than the moment of reading. */
function pastSql(nowUtc: number | null, moment: string): string {
  return nowUtc === null ? moment : `CASE WHEN ${moment} <= ${Math.floor(nowUtc)} THEN ${moment} END`;
}

/** SQL for whether a moment is later than the moment of reading, where that is known. */
export function isFutureSql(nowUtc: number | null, moment: string): string {
  return nowUtc === null ? 'false' : `${moment} > ${Math.floor(nowUtc)}`;
}

function afterCreationSql(duration: string): string {
  return `CASE WHEN ${duration} >= 0 THEN created + round(${duration})::BIGINT END`;
}

function waitSql(undated: boolean, duration: string): string {
  return undated ? `CASE WHEN ${duration} >= 0 THEN round(${duration})::BIGINT END` : 'NULL::BIGINT';
}
