import type { Channel, Line, LineKey, Priority } from './facts.ts';
import type { Cohort, KpiId, Measurement } from './kpi-definition.ts';

/** Local dates `yyyy-MM-dd`; `to` is the last day counted. NULL: from the first, to the last ticket. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** What the whole page is filtered by. An empty list means no filter on that dimension. `0` stands for "unknown". */
export interface KpiFilter {
  period: Period;
  lines: readonly (Line | 0)[];
  priorities: readonly (Priority | 0)[];
  channels: readonly (Channel | 'unknown')[];
}

export const NO_FILTER: KpiFilter = {
  period: { from: null, to: null },
  lines: [],
  priorities: [],
  channels: [],
};

export type Bucket = 'week' | 'month';

/** One figure of one KPI for one line. NULL is "not measurable", never 0. */
export interface KpiFigure {
  kpi: KpiId;
  line: LineKey;
  unit: 'ratio' | 'seconds';
  /** Ratio 0..1, or the median in seconds. */
  value: number | null;
  /** Tickets for which the answer is yes; NULL for durations. */
  numerator: number | null;
  /** Tickets measured. */
  n: number;
  /** Tickets of the cohort for which it could not be measured. */
  missing: number;
  /** Of n, tickets whose answer can still change. */
  provisional: number;
  /** 95 % Wilson interval of a rate. */
  low: number | null;
  high: number | null;
  mean: number | null;
  p75: number | null;
  p90: number | null;
}

export interface SeriesPoint {
  /** First local day of the bucket, `yyyy-MM-dd`. */
  from: string;
  /** NULL where no ticket was measured: a gap, not a zero. */
  value: number | null;
  numerator: number | null;
  n: number;
  /** The data (or the chosen period) begins or ends inside this bucket. */
  partial: boolean;
  /** Of n, tickets whose answer can still change. */
  provisional: number;
}

export interface KpiSeries {
  kpi: KpiId;
  line: LineKey;
  unit: 'ratio' | 'seconds';
  bucket: Bucket;
  points: SeriesPoint[];
}

/** How one KPI was measured: what the definition panel shows. */
export interface Measured {
  kpi: KpiId;
  /** 'none' when this export has none of the needed columns. */
  evidence: 'A' | 'B' | 'C' | '' | 'none';
  cohort: Cohort;
  /** The entry of the definition that was used; NULL when not measurable. */
  measurement: Measurement | null;
  /** The statement that ran; empty when not measurable. */
  sql: string;
}

export interface KpiSettings {
  /** Reopen window in days. */
  reopenDays: number;
  /** C-evidence of first contact: resolved within this many seconds. */
  firstContactSeconds: number;
  /** Forced evidence level for FCR; NULL = best available. */
  fcrEvidence: 'A' | 'B' | 'C' | null;
}

export const DEFAULT_SETTINGS: KpiSettings = { reopenDays: 7, firstContactSeconds: 3600, fcrEvidence: null };
