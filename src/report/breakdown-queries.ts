import { queryOptions } from '@tanstack/react-query';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { SplitBy } from '../kpi/kpi-query.ts';
import { computeFiveNumbers, computeHeat, computeShiftLeft } from './compute-breakdown.ts';
import { key, onContext, type View } from './kpi-queries.ts';

/** How a duration is spread, by line or the values of a dimension. */
export function fiveNumbersQuery(view: View, kpi: KpiId, by: SplitBy) {
  return queryOptions({
    queryKey: key(view, 'five numbers', kpi, by),
    queryFn: ({ signal }) =>
      onContext(view, (engine, context) => computeFiveNumbers(engine, context, kpi, by), { signal }),
  });
}

/** One KPI by weekday and hour. */
export function heatQuery(view: View, kpi: KpiId) {
  return queryOptions({
    queryKey: key(view, 'heat', kpi),
    queryFn: ({ signal }) =>
      onContext(view, (engine, context) => computeHeat(engine, context, kpi), { signal }),
  });
}

/** What line 2 resolved by category, for the what-if. */
export function shiftLeftQuery(view: View) {
  return queryOptions({
    queryKey: key(view, 'shift left'),
    queryFn: ({ signal }) => onContext(view, computeShiftLeft, { signal }),
  });
}
