/** What a statement says of one KPI and key, and of one bucket of a series. */
export interface AggregateRow {
  /** Name of the {@link PassMember}: the KPI. */
  kpi: string;
  /** By line a LineKey, else a value of the dimension; NULL there: unknown. */
  key: string | null;
  /** First local second of the bucket, or which of two periods (see time-cell.ts); NULL without series. */
  bucket: number | null;
  /** Of the cohort. */
  tickets: number;
  n: number;
  provisional: number;
  /** Rates: the tickets that say yes. */
  numerator: number | null;
  /** Scores. */
  sum: number | null;
  weight: number | null;
  deviation: number | null;
  /** Durations, in seconds. */
  mean: number | null;
  p50: number | null;
  p75: number | null;
  p90: number | null;
  max: number | null;
  /** 95 % interval of the median. */
  medianLow: number | null;
  medianHigh: number | null;
}

export const NOTHING_ELSE = {
  numerator: null,
  sum: null,
  weight: null,
  deviation: null,
  mean: null,
  p50: null,
  p75: null,
  p90: null,
  max: null,
  medianLow: null,
  medianHigh: null,
} as const;
