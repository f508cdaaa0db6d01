import type { Bucket } from '../kpi-query.ts';
import { bucketStartSql } from '../periods.ts';
import { spanConditions } from './filter-sql.ts';
import type { KpiContext } from './kpi-context.ts';

/** What the tickets of a pass are told apart by in time: the bucket they fall in, or which of two periods. */
export type TimeCell = Bucket | 'period';

/** SQL of the first local second of a ticket's bucket, or of 1 for the period of the context and 0 for the one before. */
export function timeCellSql(cell: TimeCell, { span }: KpiContext): string {
  if (cell !== 'period') return bucketStartSql('cohort_local', cell);
  return `(CASE WHEN ${spanConditions('cohort_local', span).join(' AND ')} THEN 1 ELSE 0 END)::BIGINT`;
}
