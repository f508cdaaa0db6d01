import { LINE_KEYS, type LineKey } from '../../src/kpi/facts.ts';
import { KPI_IDS, type KpiId } from '../../src/kpi/kpi-definition.ts';
import type { Bucket } from '../../src/kpi/kpi-query.ts';
import { bucketEnd, bucketStart, localDate, midnight } from './bucket-start.ts';
import { entriesOf, saidFor, type Entry } from './entries.ts';
import { groupBy } from './group-by.ts';
import type { OracleTicket } from './oracle-ticket.ts';
import { questionOf, type OracleOptions, type Question } from './oracle.ts';
import { READINGS } from './readings.ts';
import { summarise } from './summarise.ts';
import { worldOf } from './world.ts';

interface OraclePoint {
  /** First local day of the bucket. */
  from: string;
  value: number | null;
  numerator: number | null;
  n: number;
  /** Of n, tickets whose answer can still change. */
  provisional: number;
}

export interface OracleSeries {
  kpi: KpiId;
  line: LineKey;
  bucket: Bucket;
  /** In order of time; only buckets in which at least one ticket was measured. */
  points: OraclePoint[];
}

/** Every KPI for every line through time. */
export function oracleSeries(
  tickets: readonly OracleTicket[],
  options: OracleOptions & { bucket: Bucket },
): OracleSeries[] {
  const { bucket } = options;
  const question = questionOf(tickets, options);
  return KPI_IDS.flatMap((kpi) => {
    const buckets =
      READINGS[kpi].cohort === 'open'
        ? openInBuckets(kpi, question, options)
        : datedInBuckets(kpi, question, bucket);
    return LINE_KEYS.map((line) => ({
      kpi,
      line,
      bucket,
      points: [...buckets]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([from, entries]) => {
          const { value, numerator, n, provisional } = summarise(kpi, saidFor(line, entries), true);
          return n === 0 ? [] : [{ from, value, numerator, n, provisional }];
        }),
    }));
  });
}

function datedInBuckets(
  kpi: KpiId,
  { tickets, filter, world }: Question,
  bucket: Bucket,
): Map<string, Entry[]> {
  return groupBy(entriesOf(kpi, tickets, filter, world), ({ local }) => bucketStart(local ?? 0, bucket));
}

/** What was open at the end of each bucket (or of the period, or now, where that is earlier), from the first creation on. */
function openInBuckets(
  kpi: KpiId,
  { tickets, filter, world }: Question,
  options: OracleOptions & { bucket: Bucket },
): Map<string, Entry[]> {
  const created = tickets.flatMap((ticket) => (ticket.excluded === null ? (ticket.created_local ?? []) : []));
  const { from: start } = filter.period;
  const first = Math.min(...created, world.momentLocal);
  const buckets = new Map<string, Entry[]>();
  let from = bucketStart(start === null ? first : Math.max(midnight(start), first), options.bucket);
  while (midnight(from) < world.momentLocal) {
    const end = bucketEnd(from, options.bucket);
    const atEnd = worldOf(
      tickets,
      { ...options, settings: world.settings },
      Math.min(end, world.momentLocal),
    );
    buckets.set(from, entriesOf(kpi, tickets, filter, atEnd));
    from = localDate(end);
  }
  return buckets;
}
