import type { ExcludeReason, LineKey } from '../kpi/facts.ts';
import type { Cohort, KpiId, Locale } from '../kpi/kpi-definition.ts';
import type { Bucket, Dimension, KpiFigure, SeriesPoint } from '../kpi/kpi-query.ts';
import type { KpiSettings } from '../kpi/settings.ts';

export const SNAPSHOT_SCHEMA = 'linewise/snapshot-v1';

/**
 * A report frozen for a review: what `public/schema/snapshot-v1.json` says. Sums and statistics only: no ticket, and nobody's name but
 * those that its maker wrote in notes and actions. NULL means "not measurable", never 0. Ratios 0..1, durations in seconds.
 */
export interface Snapshot {
  schema: typeof SNAPSHOT_SCHEMA;
  title: string;
  /** UTC, `yyyy-MM-ddTHH:mm:ssZ`. */
  createdAt: string;
  /** The last moment the export knows of, UTC; "now" for every figure. NULL: an export without dates. */
  asOf: string | null;
  /** IANA name of the zone that days, weeks and months are cut in. */
  zone: string;
  /** The language it was made in. */
  locale: Locale;
  period: SnapshotPeriod;
  compare: ComparedPeriod | null;
  filters: SnapshotFilters;
  sources: readonly SnapshotSource[];
  accounting: SnapshotAccounting;
  settings: SnapshotSettings;
  /** How each KPI was measured. */
  definitions: readonly SnapshotDefinition[];
  kpis: readonly SnapshotFigure[];
  /** The same figures of the compared period; none where nothing is compared. */
  before: readonly SnapshotFigure[];
  /** Courses up to the end of the period. They begin before it where the period is short, so that there is something to see. */
  series: readonly SnapshotSeries[];
  breakdowns: readonly SnapshotBreakdown[];
  notes: readonly SnapshotNote[];
  actions: readonly SnapshotAction[];
  /** TRUE: names of groups and categories were replaced by `group-1`, `category-1` and so on, by size. */
  pseudonyms: boolean;
}

/** Local days, the last one included; NULL in an export without dates. */
export interface SnapshotPeriod {
  from: string | null;
  to: string | null;
  /** Ends that nobody chose: the days are those of the data there, and what lies beyond them was counted too. Absent: none. */
  open?: readonly PeriodEnd[];
}

export const PERIOD_ENDS = ['from', 'to'] as const;
type PeriodEnd = (typeof PERIOD_ENDS)[number];

export interface ComparedPeriod {
  from: string;
  to: string;
  /** `HH:mm` on the last day up to which it goes, where that is not midnight. */
  time: string | null;
  /** Length of the period divided by that of this one: counts are compared at equal length. */
  lengthRatio: number;
  /** Cut to the part of it that has passed of the period. */
  elapsed: boolean;
}

/** What the figures are of; empty lists filter nothing. `unknown` and NULL: tickets of which it is not known. */
export interface SnapshotFilters {
  lines: readonly Exclude<LineKey, 'all'>[];
  priorities: readonly ('1' | '2' | '3' | '4' | 'unknown')[];
  channels: readonly string[];
  groups: readonly (string | null)[];
  categories: readonly (string | null)[];
  /** How many agents were chosen; never who. */
  agents: number;
}

export interface SnapshotSource {
  name: string;
  bytes: number;
  /** Of the file, 64 hexadecimal digits. */
  sha256: string;
  /** Which tool it came from. */
  profile: string;
  rows: number;
}

/** rows = counted + folded + Σ excluded + Σ quarantined; tickets = counted + Σ excluded. Of the whole export, under the settings. */
export interface SnapshotAccounting {
  rows: number;
  tickets: number;
  counted: number;
  folded: number;
  excluded: Partial<Record<ExcludeReason, number>>;
  quarantined: Readonly<Record<string, number>>;
}

/** Everything the figures were measured by; nothing of agents. */
export type SnapshotSettings = Omit<KpiSettings, 'agents' | 'agentMinimum'>;

export interface SnapshotDefinition {
  kpi: KpiId;
  /** 'none': this export cannot say. */
  evidence: 'A' | 'B' | 'C' | '' | 'none';
  cohort: Cohort;
  /** Raised whenever a KPI begins to mean something else. */
  version: number;
}

/** What a figure says, without the largest value, which is that of one ticket. */
export type SnapshotStatistics = Omit<KpiFigure, 'kpi' | 'line' | 'max'>;

export interface SnapshotFigure extends SnapshotStatistics {
  kpi: KpiId;
  line: LineKey;
  /** A duration with the open tickets in it (Kaplan-Meier), of the tickets created in the period; NULL where that makes no sense. */
  censored: { value: number | null; p90: number | null; open: number } | null;
}

export interface SnapshotSeries {
  kpi: KpiId;
  line: LineKey;
  unit: KpiFigure['unit'];
  bucket: Bucket;
  points: readonly SeriesPoint[];
}

/** By what a snapshot can show figures apart. */
export const SNAPSHOT_DIMENSIONS = [
  'priority',
  'channel',
  'category',
  'group',
] as const satisfies readonly Dimension[];
export type SnapshotDimension = (typeof SNAPSHOT_DIMENSIONS)[number];

/** One KPI of all lines, by the values of a dimension: the largest first, then unknown (key NULL), then the rest as one. */
export interface SnapshotBreakdown {
  kpi: KpiId;
  by: SnapshotDimension;
  parts: readonly (SnapshotStatistics & { key: string | null })[];
  /**
   * Values of fewer than {@link FEWEST_IN_GROUP} tickets (or of which fewer were measured), those beyond {@link MOST_PARTS}, and those by which
   * one of these could be worked out, measured together; NULL: there are none.
   */
  other: (SnapshotStatistics & { values: number }) | null;
}

export const FEWEST_IN_GROUP = 5;
export const MOST_PARTS = 10;

export interface SnapshotNote {
  /** NULL: about the whole. */
  kpi: KpiId | null;
  text: string;
}

export interface SnapshotAction {
  /** The same in every snapshot that it is carried into. */
  id: string;
  kpi: KpiId | null;
  text: string;
  /** Empty: nobody yet. */
  owner: string;
  /** `yyyy-MM-dd`; NULL: no date. */
  due: string | null;
  done: boolean;
  /** The day it was agreed. */
  since: string;
}

/** What a maker can leave out. */
export const SNAPSHOT_SECTIONS = ['trends', 'priority', 'channel', 'category', 'group'] as const;
export type SnapshotSection = (typeof SNAPSHOT_SECTIONS)[number];
