import type { KpiId } from '../../kpi/kpi-definition.ts';
import type { Bucket, KpiSeries } from '../../kpi/kpi-query.ts';

/** The KPIs that volumes through time are made of. */
export const FLOW_KPIS = [
  'tickets_created',
  'tickets_resolved',
  'backlog',
] as const satisfies readonly KpiId[];

/** Opens the tickets of all lines behind a number of a bucket. */
export type OpenFlow = (kpi: (typeof FLOW_KPIS)[number], from: string) => void;

/** Tickets of all lines in one bucket; NULL where it was not measured. The backlog is that of its end. */
export interface FlowRow {
  /** First local day of the bucket, `yyyy-MM-dd`. */
  from: string;
  created: number | null;
  resolved: number | null;
  backlog: number | null;
  /** The data or the period begins or ends inside it. */
  partial: boolean;
}

export interface Flow {
  bucket: Bucket;
  rows: FlowRow[];
}

/** What came in, what went out and what was left, a row a bucket; NULL where neither of the first two was measured. */
export function flowOf(series: readonly KpiSeries[]): Flow | null {
  const ofAll = (kpi: KpiId) => series.find((one) => one.kpi === kpi && one.line === 'all');
  const [created, resolved, backlog] = FLOW_KPIS.map(ofAll);
  const base = created ?? resolved;
  if (base === undefined) return null;
  const at = (one: KpiSeries | undefined, from: string) =>
    one?.points.find((point) => point.from === from)?.value ?? null;
  return {
    bucket: base.bucket,
    rows: base.points.map(({ from, partial }) => ({
      from,
      created: at(created, from),
      resolved: at(resolved, from),
      backlog: at(backlog, from),
      partial,
    })),
  };
}
