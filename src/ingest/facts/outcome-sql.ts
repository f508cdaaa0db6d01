import type { Field } from '../import-plan.ts';
import type { BuildContext } from './build-context.ts';

/**
 * When it was created, answered, resolved and reopened, step by step.
 * - A resolution is the tool's own date; without such a column the history's last one, or the first one if there was no
 *   other; without a date the tool's duration; the closing date only where the plan says so.
 * - The first resolution of a ticket that was resolved once is that one. For a reopened ticket without a date or a
 *   history of its first resolution the last one stands in, so that it stays in the count of resolved tickets.
 * - A ticket that is open now has no resolution, whatever date it still carries; its first resolution stays.
 */
export function outcomeSql({ plan }: BuildContext, rows: string): string {
  const has = (field: Field): boolean => plan.columns[field] !== undefined;
  const knowsState = has('status') || has('active_flag');
  const closing = has('resolved') || has('closed');
  const resolutions = [
    'resolved_utc',
    ...(has('resolved')
      ? []
      : ['fold_last_done_utc', 'CASE WHEN reopen_count = 0 THEN first_resolved_utc END']),
    afterCreationSql('resolution_minutes'),
    ...(plan.closedAsResolved ? ['closed_utc'] : []),
  ];
  return `
    SELECT *, CASE WHEN done IS NOT FALSE THEN resolution END AS resolved,
      least(first_resolution, CASE WHEN done IS NOT FALSE THEN resolution END) AS first_resolved,
      first_resolution IS NOT NULL AS was_resolved,
      resolution IS NOT NULL AND done IS NOT FALSE AS is_resolved
    FROM (
      SELECT *, CASE
          WHEN status IN ('new', 'open', 'waiting', 'on_hold') THEN false
          WHEN status IS NOT NULL THEN true
          WHEN fold_done IS NOT NULL THEN fold_done
          WHEN active IS NOT NULL THEN NOT active
          WHEN coalesce(resolution, closed_utc) IS NOT NULL THEN true
          ${closing ? 'ELSE false' : ''} END AS done,
        coalesce(first_resolved_utc, ${afterCreationSql('first_resolution_minutes')},
          CASE WHEN fold_reopen_count > 0 OR resolution IS NULL THEN fold_first_done_utc END,
          resolution) AS first_resolution
      FROM (
        SELECT *, coalesce(${resolutions.join(', ')}) AS resolution,
          coalesce(first_response_utc, ${afterCreationSql('first_response_minutes')}) AS first_response
        FROM (
          SELECT * EXCLUDE (reopen_count),
            coalesce(created_utc, fold_created_utc) AS created,
            coalesce(${knowsState ? 'fold_reopen_count' : 'NULL'}, reopen_count, ${has('reopened') ? '(reopened_utc IS NOT NULL)::INTEGER' : 'NULL'}) AS reopen_count,
            coalesce(group_moves, ${has('group') ? 'fold_group_moves' : 'NULL'}, CASE WHEN group_stations IS NOT NULL THEN greatest(group_stations - 1, 0) END) AS moves
          FROM (${rows})
        ) WHERE ticket_id IS NOT NULL AND created IS NOT NULL
      )
    )`;
}

function afterCreationSql(minutes: string): string {
  return `CASE WHEN ${minutes} >= 0 THEN created + round(${minutes} * 60)::BIGINT END`;
}
