import { OFFICE_HOURS, type BusinessCalendar, type OptionalHoliday } from '../calendar/business-calendar.ts';
import type { Line, LineKey, Priority } from './facts.ts';
import { KPI_IDS, type Cohort, type KpiId } from './kpi-definition.ts';

/** What a figure should be: at least, or at most, `value` by the direction of its KPI. Ratio 0..1, seconds or a count. */
export interface Target {
  kpi: KpiId;
  /** NULL: every line. */
  line: LineKey | null;
  /** NULL: every priority; a target of one priority holds for figures of that priority alone. */
  priority: Priority | null;
  value: number;
}

/** Seconds within which a ticket of a priority has to be answered or resolved, on the clock of the report; for tickets without a due date. */
export type TimeLimits = Partial<Record<Priority | 'any', number>>;

/** How a report is measured. In the recipe, in the snapshot, and printed with the figures. */
export interface KpiSettings {
  /** Reopen window in days; also the window of a repeat contact. */
  reopenDays: number;
  /** C-evidence of first contact: resolved within this many seconds on the clock of the report. */
  firstContactSeconds: number;
  /** Forced evidence level for FCR; NULL = best available. */
  fcrEvidence: 'A' | 'B' | 'C' | null;
  /** Whether durations run day and night or in opening hours. */
  clock: 'calendar' | 'business';
  calendar: BusinessCalendar;
  /** Opening hours of a line that keeps its own. */
  calendarOfLine: Partial<Record<Line, BusinessCalendar>>;
  responseLimits: TimeLimits;
  resolutionLimits: TimeLimits;
  targets: readonly Target[];
  /** A cohort other than the default of the KPI; one that the definition does not allow is ignored. */
  cohorts: Partial<Record<KpiId, Cohort>>;
  /** Categories that line 1 cannot solve: left out of net FCR. */
  notForLine1: readonly string[];
  /** Tickets left out of every figure, by what they are. */
  exclusions: readonly ExclusionRule[];
  /** Figures per agent; off unless the user switches them on, and then never of fewer tickets than `agentMinimum`. */
  agents: boolean;
  agentMinimum: number;
}

export type OpeningHours = BusinessCalendar;

export const OPTIONAL_HOLIDAYS = [
  'good_friday',
  'liberation_day',
  'liberation_day_lustrum',
] as const satisfies readonly OptionalHoliday[];

/** What tickets can be left out by. */
export const EXCLUSION_DIMENSIONS = ['category', 'group', 'channel', 'priority'] as const;

/** `value` NULL: tickets of which it is not known. */
export interface ExclusionRule {
  dimension: (typeof EXCLUSION_DIMENSIONS)[number];
  value: string | null;
}

/** Within which bounds the numbers can be chosen. */
export const REOPEN_DAYS = { min: 1, max: 365 };
export const FIRST_CONTACT_SECONDS = { min: 60, max: 30 * 86_400 };
/** Fewer than five tickets of one person say nothing and tell too much. */
export const AGENT_MINIMUM = { min: 5, max: 10_000 };

export const DEFAULT_SETTINGS: KpiSettings = {
  reopenDays: 7,
  firstContactSeconds: 3600,
  fcrEvidence: null,
  clock: 'calendar',
  calendar: OFFICE_HOURS,
  calendarOfLine: {},
  responseLimits: {},
  resolutionLimits: {},
  targets: [],
  cohorts: {},
  notForLine1: [],
  exclusions: [],
  agents: false,
  agentMinimum: 10,
};

export type SettingKey = keyof KpiSettings;

/** The settings that differ between two. */
export function differingSettings(a: KpiSettings, b: KpiSettings): SettingKey[] {
  const keys: Record<SettingKey, true> = {
    clock: true,
    calendar: true,
    calendarOfLine: true,
    targets: true,
    responseLimits: true,
    resolutionLimits: true,
    reopenDays: true,
    fcrEvidence: true,
    firstContactSeconds: true,
    cohorts: true,
    notForLine1: true,
    exclusions: true,
    agents: true,
    agentMinimum: true,
  };
  const isKey = (name: string): name is SettingKey => name in keys;
  return Object.keys(keys)
    .filter(isKey)
    .filter((key) => canonical(a[key]) !== canonical(b[key]));
}

/** The same text for the same value, whichever of its properties was set first. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/** The same settings, with their properties in the order in which they are read. */
export function inOrder(settings: KpiSettings): KpiSettings {
  const cohorts = KPI_IDS.flatMap((id) => {
    const cohort = settings.cohorts[id];
    return cohort === undefined ? [] : [[id, cohort] as const];
  });
  return { ...DEFAULT_SETTINGS, ...settings, cohorts: Object.fromEntries(cohorts) };
}
