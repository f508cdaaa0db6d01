import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { isOfTooFew } from '../kpi/figures.ts';
import type { Bucket, KpiFigure, KpiFilter, Span } from '../kpi/kpi-query.ts';
import { bucketStart, DAY, nextBucket, periodSeconds } from '../kpi/periods.ts';
import type { DataSpan } from '../kpi/series.ts';
import type { SnapshotSeries } from '../snapshot/snapshot.ts';
import { computeSeries } from './compute.ts';
import { reportSpan, spanOfData } from './report-span.ts';
import { isTold } from './snapshot-figures.ts';

/** A period of a few weeks shows no course: whole weeks or months up to its end of which there are at least as many. */
const FEWEST_BUCKETS = 13;
/** Weeks up to half a year. */
const MOST_WEEKS = 26;

interface Course {
  bucket: Bucket;
  span: Span;
  /** What of it the data covers. */
  data: DataSpan;
}

/**
 * The course that leads to the end of a period: from its beginning, or from before it where it is short, as far as the data reaches.
 * `bucket`: the one on the screen, which is taken where it is a week or a month. NULL: no dates, or the period has nothing of the data.
 */
export function courseOf(dataset: Dataset, filter: KpiFilter, bucket: Bucket | 'auto'): Course | null {
  const within = reportSpan(dataset, filter);
  if (within === null || within.from >= within.until) return null;
  const byLength = (within.until - within.from) / (7 * DAY) <= MOST_WEEKS ? 'week' : 'month';
  const chosen = bucket === 'week' || bucket === 'month' ? bucket : byLength;
  const { from, until } = periodSeconds(filter.period);
  const span = { from: from === null ? null : Math.min(from, startBefore(within.until, chosen)), until };
  const data = spanOfData(dataset, span);
  return data && { bucket: chosen, span, data };
}

/** The beginning of the latest bucket from which {@link FEWEST_BUCKETS} whole ones are over at `until`. */
function startBefore(until: number, bucket: Bucket): number {
  const last = bucketStart(until - 1, bucket);
  const isWhole = nextBucket(last, bucket) === until;
  let start = last;
  for (let back = isWhole ? 1 : 0; back < FEWEST_BUCKETS; back++) start = bucketStart(start - 1, bucket);
  return start;
}

/** The courses of these figures, of the lines that are told; none where nothing was measured in any bucket, nor where the figure is silent. */
export async function computeCourses(
  engine: Engine,
  context: KpiContext,
  figures: readonly KpiFigure[],
  { bucket, span, data }: Course,
): Promise<SnapshotSeries[]> {
  const kpis = [...new Set(figures.map(({ kpi }) => kpi))];
  const series = await computeSeries(engine, { ...context, span }, kpis, bucket, data);
  const speaks = ({ kpi, line }: SnapshotSeries) =>
    figures.some((one) => one.kpi === kpi && one.line === line && !isOfTooFew(one.n, context));
  return series
    .filter(({ kpi, line }) => isTold(kpi, line, context))
    .filter(({ points }) => points.some(({ value }) => value !== null))
    .filter(speaks);
}
