import { useQuery } from '@tanstack/react-query';
import { KPI_IDS } from '../kpi/kpi-definition.ts';
import type { ComparedSpan } from '../kpi/statistics/compared-span.ts';
import type { Recurring } from '../report/compute-recurring.ts';
import type { Figures } from '../report/compute.ts';
import { recurringQuery, type View } from '../report/kpi-queries.ts';
import type { Comparison } from '../ui/charts/comparison.ts';
import { useComparedFigures } from './use-compared-figures.ts';

/** What the section of every measure says of one selection. */
export interface Measures {
  figures: Figures | null;
  comparison: Comparison | null;
  recurring: Recurring | null;
  isLoading: boolean;
  figuresFailed: boolean;
  recurringFailed: boolean;
  retry: () => void;
}

/** Every measure, worked out once it is asked for. */
export function useMeasures(view: View, compared: ComparedSpan | null, enabled: boolean): Measures {
  const { now, before, comparison } = useComparedFigures(view, KPI_IDS, compared, enabled);
  const recurring = useQuery({ ...recurringQuery(view), enabled });
  const queries = [now, before, recurring];
  return {
    figures: now.data ?? null,
    comparison,
    recurring: recurring.data ?? null,
    isLoading: queries.some(({ isLoading }) => isLoading),
    figuresFailed: now.isError,
    recurringFailed: recurring.isError,
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch();
    },
  };
}
