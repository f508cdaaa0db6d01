import { CATALOG } from './catalog.ts';
import type { AggregateRow } from './compile/figures-sql.ts';
import { aggregateValue } from './figures.ts';
import { LINE_KEYS } from './facts.ts';
import type { Bucket, KpiSeries, SeriesPoint } from './kpi-query.ts';
import { bucketStart, localDate, nextBucket } from './periods.ts';

/** Local seconds [from, until) that the data and the chosen period have in common. */
export interface Span {
  from: number;
  until: number;
}

/**
 * One series per KPI × line that has any ticket, with a point for every bucket of the span: empty buckets are gaps
 * (value NULL), buckets the span begins or ends in are partial.
 */
export function seriesFromRows(rows: readonly AggregateRow[], bucket: Bucket, span: Span): KpiSeries[] {
  const byKey = new Map(rows.map((row) => [`${row.kpi} ${row.line} ${row.bucket}`, row]));
  const present = new Set(rows.map((row) => `${row.kpi} ${row.line}`));
  const starts = bucketStarts(bucket, span);
  return CATALOG.flatMap((definition) =>
    LINE_KEYS.filter((line) => present.has(`${definition.id} ${line}`)).map((line): KpiSeries => ({
      kpi: definition.id,
      line,
      unit: definition.unit,
      bucket,
      points: starts.map((start): SeriesPoint => {
        const row = byKey.get(`${definition.id} ${line} ${start}`);
        return {
          from: localDate(start),
          value: aggregateValue(definition, row),
          numerator: definition.kind === 'rate' && row && row.n > 0 ? row.numerator : null,
          n: row?.n ?? 0,
          partial: start < span.from || nextBucket(start, bucket) > span.until,
          provisional: row?.provisional ?? 0,
        };
      }),
    })),
  );
}

function bucketStarts(bucket: Bucket, span: Span): number[] {
  const starts: number[] = [];
  for (let start = bucketStart(span.from, bucket); start < span.until; start = nextBucket(start, bucket)) {
    starts.push(start);
  }
  return starts;
}
