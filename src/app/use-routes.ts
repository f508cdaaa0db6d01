import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Dataset } from '../ingest/dataset.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { Routes } from '../report/compute-routes.ts';
import type { Figures } from '../report/compute.ts';
import type { View } from '../report/kpi-queries.ts';
import { routesQuery } from '../report/route-queries.ts';
import type { ViewState } from '../state/url-state.ts';
import type { Comparison } from '../ui/charts/comparison.ts';
import { comparedWith } from '../report/compared-with.ts';
import { errorOf } from './error-of.ts';
import { useComparedFigures } from './use-compared-figures.ts';
import { useSettled } from './use-settled.ts';

/** The measures of how tickets go from line to line. */
export const ROUTE_KPIS = [
  'escalation_rate',
  'escalation_l1_l2',
  'escalation_l2_l3',
  'escalation_l1_l3',
  'returned_escalation',
  'ping_pong',
  'time_in_line',
  'handoff_delay',
] as const satisfies readonly KpiId[];
const ASKED: readonly KpiId[] = ['tickets_created', ...ROUTE_KPIS];

/** Everything the screen says of one selection; NULL while it is computed. */
interface Flow {
  dataset: Dataset;
  source: View;
  routes: Routes | null;
  figures: Figures | null;
  comparison: Comparison | null;
}

/** The flow of the present selection, or the last one as a whole until that is there. */
export function useRoutes(source: View, { compare }: Pick<ViewState, 'compare'>) {
  const { dataset, filter } = source;
  const compared = useMemo(() => comparedWith(dataset, filter, compare), [dataset, filter, compare]);
  const routes = useQuery(routesQuery(source));
  const { figures, comparison } = useComparedFigures(source, ASKED, compared);
  const queries = [routes, figures];
  const error = errorOf(queries);
  const present = useMemo<Flow>(
    () => ({ dataset, source, routes: routes.data ?? null, figures: figures.data ?? null, comparison }),
    [dataset, source, routes.data, figures.data, comparison],
  );
  const shown = useSettled(present, error !== null || !queries.some(({ isLoading }) => isLoading));
  return {
    shown,
    busy: shown.source !== source || shown.comparison !== comparison,
    error,
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch();
    },
  };
}
