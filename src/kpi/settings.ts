import { OFFICE_HOURS, type BusinessCalendar } from '../calendar/business-calendar.ts';
import type { Line, LineKey, Priority } from './facts.ts';
import type { Cohort, KpiId } from './kpi-definition.ts';

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

/** `value` NULL: tickets of which it is not known. */
export interface ExclusionRule {
  dimension: 'category' | 'group' | 'channel' | 'priority';
  value: string | null;
}

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
