import { queryOptions } from '@tanstack/react-query';
import { withoutDimension, type FilterDimension } from '../kpi/compile/dimension-counts-sql.ts';
import { computeDimensionCounts } from './compute.ts';
import { key, onContext, type View } from './kpi-queries.ts';

/** The values of one dimension with their tickets under the other filters. Choosing among them asks nothing again. */
export function choicesQuery(view: View, dimension: FilterDimension) {
  const others: View = { ...view, filter: withoutDimension(view.filter, dimension) };
  return queryOptions({
    queryKey: key(others, 'choices', dimension),
    queryFn: ({ signal }) =>
      onContext(others, (engine, context) => computeDimensionCounts(engine, context, [dimension]), {
        signal,
      }),
  });
}
