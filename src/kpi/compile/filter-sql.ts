import { CHANNELS } from '../facts.ts';
import type { Coverage } from '../facts.ts';
import type { Cohort } from '../kpi-definition.ts';
import type { KpiFilter } from '../kpi-query.ts';
import { periodSeconds } from '../periods.ts';

/** The local-time column that puts a ticket in a period. */
export const COHORT_COLUMN: Record<Cohort, 'created_local' | 'first_resolved_local' | 'resolved_local'> = {
  created: 'created_local',
  first_resolved: 'first_resolved_local',
  resolved: 'resolved_local',
};

/** FALSE for an export that says how long things took and not when: all of it is one period. */
function isDated(coverage: Coverage): boolean {
  return coverage.created_utc > 0;
}

/** Conditions for "counted, in the cohort, in the period, of these priorities and channels"; joined with AND. */
export function cohortConditions(filter: KpiFilter, cohort: Cohort, coverage: Coverage): string[] {
  return [
    'excluded IS NULL',
    ...(isDated(coverage) ? periodConditions(filter, cohort) : UNDATED_COHORT[cohort]),
    ...oneOf(
      'priority',
      filter.priorities.map((p) => (p === 0 ? null : String(p))),
    ),
    ...oneOf(
      'channel',
      filter.channels.map((c) => (c === 'unknown' || !CHANNELS.includes(c) ? null : `'${c}'`)),
    ),
  ];
}

const RESOLVED = ['(done OR resolution_s IS NOT NULL)'];
const UNDATED_COHORT: Record<Cohort, string[]> = {
  created: [],
  first_resolved: RESOLVED,
  resolved: RESOLVED,
};

function periodConditions(filter: KpiFilter, cohort: Cohort): string[] {
  const column = COHORT_COLUMN[cohort];
  const { from, until } = periodSeconds(filter.period);
  return [
    `${column} IS NOT NULL`,
    ...(from === null ? [] : [`${column} >= ${from}`]),
    ...(until === null ? [] : [`${column} < ${until}`]),
  ];
}

/** `column IN (…)`, where NULL in the list stands for "unknown"; no condition for an empty list. */
export function oneOf(column: string, values: readonly (string | null)[]): string[] {
  if (values.length === 0) return [];
  const known = values.filter((value) => value !== null);
  const parts = [
    ...(known.length > 0 ? [`${column} IN (${known.join(', ')})`] : []),
    ...(known.length < values.length ? [`${column} IS NULL`] : []),
  ];
  return [parts.length > 1 ? `(${parts.join(' OR ')})` : parts[0]!];
}
