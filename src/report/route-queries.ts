import { queryOptions } from '@tanstack/react-query';
import { computeRoutes } from './compute-routes.ts';
import { key, onContext, type View } from './kpi-queries.ts';

/** Where the tickets created in the selection went. */
export function routesQuery(view: View) {
  return queryOptions({
    queryKey: key(view, 'routes'),
    queryFn: ({ signal }) =>
      onContext(view, (engine, context) => computeRoutes(engine, context, view.dataset), { signal }),
  });
}
