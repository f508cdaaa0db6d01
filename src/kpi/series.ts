import { kpiDefinition } from './catalog.ts';
import type { AggregateRow } from './compile/aggregate-row.ts';
import { aggregateValue } from './figures.ts';
import { LINE_KEYS } from './facts.ts';
import { groupBy } from './group-by.ts';
import type { Bucket, KpiSeries, Measured, SeriesPoint } from './kpi-query.ts';
import { bucketStart, localDate, nextBucket } from './periods.ts';

/** Local seconds [from, until) that the data and the chosen period have in common. */
export interface DataSpan {
  from: number;
  until: number;
}

/**
 * One series per asked KPI × line that has any ticket, with a point for every bucket of the span. Buckets without a ticket are gaps
 * (value NULL) but for counts, which are 0, and levels, which are as before. Of the buckets that the span begins and ends in, one is partial
 * when a day of it is missing: data begins during a day, and ends during one. A bucket of one day has to be there from first to last second.
 */
export function seriesFromRows(
  rows: readonly AggregateRow[],
  measured: readonly Measured[],
  bucket: Bucket,
  span: DataSpan,
): KpiSeries[] {
  const byKey = groupBy(rows, ({ kpi, key }) => `${kpi} ${key}`);
  const buckets = bucketsOf(bucket, span);
  return measured.flatMap(({ kpi, measurement }) => {
    const { kind, unit } = kpiDefinition(kpi);
    return LINE_KEYS.flatMap((line): KpiSeries[] => {
      const own = byKey.get(`${kpi} ${line}`);
      if (!own) return [];
      const rowAt = kind === 'level' ? lastUntil(own) : exactlyAt(own);
      const points = buckets.map(({ start, from, partial }): SeriesPoint => {
        const row = rowAt(start);
        return {
          from,
          value: aggregateValue(kind, row, measurement !== null),
          numerator: kind === 'rate' && row && row.n > 0 ? row.numerator : null,
          n: row?.n ?? 0,
          partial,
          provisional: row?.provisional ?? 0,
        };
      });
      return [{ kpi, line, unit, bucket, points }];
    });
  });
}

type RowAt = (start: number) => AggregateRow | undefined;

function exactlyAt(rows: readonly AggregateRow[]): RowAt {
  const byStart = new Map(rows.map((row) => [row.bucket, row]));
  return (start) => byStart.get(start);
}

function lastUntil(rows: readonly AggregateRow[]): RowAt {
  const sorted = rows.toSorted((a, b) => (a.bucket ?? 0) - (b.bucket ?? 0));
  return (start) => sorted.findLast(({ bucket }) => bucket !== null && bucket <= start);
}

interface BucketOfSpan extends Pick<SeriesPoint, 'from' | 'partial'> {
  start: number;
}

function bucketsOf(bucket: Bucket, span: DataSpan): BucketOfSpan[] {
  const buckets: BucketOfSpan[] = [];
  let start = bucketStart(span.from, bucket);
  const days = bucket === 'day' ? span : wholeDays(span);
  while (start < span.until) {
    const next = nextBucket(start, bucket);
    buckets.push({ start, from: localDate(start), partial: start < days.from || next > days.until });
    start = next;
  }
  return buckets;
}

function wholeDays({ from, until }: DataSpan): DataSpan {
  return { from: bucketStart(from, 'day'), until: nextBucket(bucketStart(until - 1, 'day'), 'day') };
}
