import type { Shape } from '../../import-plan.ts';

/**
 * SQL for the moment of a row of a log, from its columns `updated_utc`, `updated_bad` and `created_utc`; NULL where it has none and
 * the row tells nothing. An update without a moment is the ticket as it was created.
 */
export function momentSql(shape: Shape): string {
  return shape === 'updates'
    ? '(CASE WHEN NOT updated_bad THEN coalesce(updated_utc, created_utc) END)'
    : 'updated_utc';
}
