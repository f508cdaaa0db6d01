import { queryOptions } from '@tanstack/react-query';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { Bucket, Span } from '../kpi/kpi-query.ts';
import { computeSeries } from './compute.ts';
import { spanOfData } from './report-span.ts';
import { key, onContext, type View } from './kpi-queries.ts';

/** These KPIs by line through another time than the period of the filter; `span` in local seconds. */
export function comparedSeriesQuery(view: View, kpis: readonly KpiId[], bucket: Bucket, span: Span) {
  const data = spanOfData(view.dataset, span);
  return queryOptions({
    queryKey: key(view, 'series', kpis, bucket, span),
    queryFn: ({ signal }) =>
      onContext(view, (engine, context) => computeSeries(engine, context, kpis, bucket, data), {
        span,
        signal,
      }),
  });
}
