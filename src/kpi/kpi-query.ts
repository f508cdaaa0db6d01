import type { Channel, Line, LineKey, Priority } from './facts.ts';
import type { Cohort, KpiId, KpiUnit, Measurement } from './kpi-definition.ts';

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
  /** Names as in the export; NULL is "unknown". The group is the one of the KPI's line attribution, as far as the export tells. */
  groups: readonly (string | null)[];
  categories: readonly (string | null)[];
  agents: readonly (string | null)[];
}

/** Local seconds [from, until); NULL is open. */
export interface Span {
  from: number | null;
  until: number | null;
}

/** What figures can be split by, besides the line. `weekday`: 1 (Monday) to 7, `hour`: 0 to 23, both of creation. */
export const DIMENSIONS = ['priority', 'channel', 'category', 'group', 'agent', 'weekday', 'hour'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
/** A dimension, or the line of the KPI's attribution. */
export type SplitBy = Dimension | 'line';

export const NO_FILTER: KpiFilter = {
  period: { from: null, to: null },
  lines: [],
  priorities: [],
  channels: [],
  groups: [],
  categories: [],
  agents: [],
};

export const BUCKETS = ['day', 'week', 'month', 'quarter'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** One figure of one KPI for one line. NULL is "not measurable", never 0. */
export interface KpiFigure {
  kpi: KpiId;
  line: LineKey;
  unit: KpiUnit;
  /** Ratio 0..1, the median in seconds, a number of tickets, or a mean. A count of 0 is 0: the export can say it. */
  value: number | null;
  /** Tickets for which the answer is yes; NULL for anything but rates. */
  numerator: number | null;
  /** Tickets measured. */
  n: number;
  /** Tickets of the cohort for which it could not be measured. */
  missing: number;
  /** Of n, tickets whose answer can still change. */
  provisional: number;
  /** 95 % interval: Wilson's of a rate, the order statistics' of a median, the normal one of a mean; NULL for counts. */
  low: number | null;
  high: number | null;
  /** Of durations, in seconds. */
  mean: number | null;
  p75: number | null;
  p90: number | null;
  max: number | null;
}

/** A figure of one value of a {@link Dimension} (NULL: unknown) instead of a line. */
export interface DimensionFigure extends Omit<KpiFigure, 'line'> {
  dimension: Dimension;
  key: string | null;
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
  unit: KpiUnit;
  bucket: Bucket;
  points: SeriesPoint[];
}

/** How one KPI was measured: what the definition panel shows. */
export interface Measured {
  kpi: KpiId;
  /** 'none' when this export has none of the needed columns. */
  evidence: 'A' | 'B' | 'C' | '' | 'none';
  /** After settings and evidence. */
  cohort: Cohort;
  /** The entry of the definition that was used; NULL when not measurable. */
  measurement: Measurement | null;
  /** The statement that ran; empty when not measurable. */
  sql: string;
}
