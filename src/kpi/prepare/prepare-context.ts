import type { HoursTable } from '../../calendar/open-hours-sql.ts';
import type { ZoneTransition } from '../../calendar/tz-transitions.ts';
import type { Coverage, FactColumn } from '../facts.ts';
import type { KpiSettings, TimeLimits } from '../settings.ts';

/** What the statements that prepare facts are written against. */
export interface PrepareContext {
  /** The table of facts as ingest wrote it. */
  ticket: string;
  /** Stretches of tickets with a history (see Dataset.tables.spans); NULL where there are none. */
  spans: string | null;
  coverage: Coverage;
  /** The report's "now" in seconds UTC. */
  asOfUtc: number;
  settings: KpiSettings;
  /** Of the report's zone, over all due dates. */
  transitions: readonly ZoneTransition[];
  /** Opening hours of the calendars of the settings (see calendarsOf); NULL on the clock that never stops. */
  hours: HoursTable | null;
}

/** Durations that opening hours change. Work that agents wrote down is what it is. */
export const CLOCK_COLUMNS = [
  'first_response_s',
  'first_resolution_s',
  'resolution_s',
  'on_hold_s',
  'pickup_s',
  'line1_s',
  'line2_s',
  'line3_s',
  'handoff1_s',
  'handoff2_s',
  'handoff3_s',
] as const satisfies readonly FactColumn[];

type Asked = Pick<PrepareContext, 'coverage' | 'settings'>;

/** The columns that the settings change; none: the facts are as they should be. */
export function changedColumns({ coverage, settings }: Asked): FactColumn[] {
  const dated = coverage.created_utc > 0;
  return [
    ...(settings.clock === 'business' ? CLOCK_COLUMNS.filter((column) => coverage[column] > 0) : []),
    ...(dated && hasLimit(settings.responseLimits)
      ? (['response_due_utc', 'response_due_local'] as const)
      : []),
    ...(dated && hasLimit(settings.resolutionLimits) ? (['due_utc', 'due_local'] as const) : []),
    ...(settings.exclusions.length > 0 ? (['excluded'] as const) : []),
  ];
}

/** The longest time limit in use, in seconds; 0 without one. */
export function longestLimit({ responseLimits, resolutionLimits }: KpiSettings): number {
  return Math.max(0, ...limitsOf(responseLimits), ...limitsOf(resolutionLimits));
}

/** SQL of the seconds that the priority of a ticket allows; NULL where nothing is agreed. A limit that is not above 0 is none. */
export function limitSql(limits: TimeLimits): string {
  const any = inUse(limits.any) ? String(Math.round(limits.any)) : 'NULL::BIGINT';
  const branches = ([1, 2, 3, 4] as const).flatMap((priority) => {
    const limit = limits[priority];
    return inUse(limit) ? [`WHEN ${priority} THEN ${Math.round(limit)}`] : [];
  });
  return branches.length === 0 ? any : `CASE priority ${branches.join(' ')} ELSE ${any} END`;
}

function hasLimit(limits: TimeLimits): boolean {
  return limitsOf(limits).length > 0;
}

function limitsOf(limits: TimeLimits): number[] {
  return Object.values(limits).filter(inUse);
}

function inUse(limit: number | undefined): limit is number {
  return limit !== undefined && limit >= 1;
}
