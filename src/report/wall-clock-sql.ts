import { zoneTransitions } from '../calendar/tz-transitions.ts';
import { localFromUtcSql } from '../calendar/zone-sql.ts';
import type { Dataset } from '../ingest/dataset.ts';

/** SQL of local seconds as text on the report's wall clock, `2024-03-01 10:15` or with seconds; NULL stays NULL. */
export function wallClockSql(local: string, seconds = false): string {
  return `strftime(make_timestamp((${local}) * 1000000), '%Y-%m-%d %H:%M${seconds ? ':%S' : ''}')`;
}

/** SQL of the local seconds of the first response. The clock may have changed since the creation, so its offset is its own. */
export function firstResponseLocalSql(dataset: Dataset): string {
  return instantLocalSql(dataset, 'first_response_utc');
}

/** SQL of the local seconds of an instant (a column, seconds UTC), each with the offset of its own day; NULL in a report without dates. */
export function instantLocalSql({ zone, createdRange, asOfLocal }: Dataset, column: string): string {
  if (createdRange === null) return 'NULL::BIGINT';
  const year = (local: number): number => new Date(local * 1000).getUTCFullYear();
  return localFromUtcSql(column, zoneTransitions(zone, year(createdRange.from) - 1, year(asOfLocal) + 1));
}

/** Local seconds of an instant in seconds UTC. Throws a RangeError for an unknown zone. */
export function localAt(zone: string, utc: number): number {
  const year = new Date(utc * 1000).getUTCFullYear();
  const passed = zoneTransitions(zone, year - 1, year + 1).findLast(({ utcFrom }) => utcFrom <= utc);
  return utc + (passed?.offset ?? 0);
}
