import type { KpiId } from '../kpi/kpi-definition.ts';
import type { Bucket, KpiFilter } from '../kpi/kpi-query.ts';
import { periodOfBucket } from '../kpi/periods.ts';
import type { SetView } from '../state/use-view-state.ts';
import type { OpenPoint } from '../ui/charts/series-table.tsx';

/** Leads from a point of a trend to its tickets: those of the cell, in the part of the bucket that is in the period. */
export function pointTickets(setView: SetView, filter: KpiFilter, kpi: KpiId, bucket: Bucket): OpenPoint {
  return (line, from, selection) =>
    setView({
      screen: 'tickets',
      filter: { ...filter, period: periodOfBucket(from, bucket, filter.period) },
      list: { kind: 'cell', kpi, line, selection },
      sort: null,
      search: '',
      ticket: null,
      definition: null,
    });
}
