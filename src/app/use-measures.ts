import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
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
  /** Why they could not be worked out; NULL: they could. */
  figuresError: unknown;
  recurringError: unknown;
}

/** Every measure, worked out once it is asked for. */
export function useMeasures(view: View, compared: ComparedSpan | null, enabled: boolean) {
  const { figures, comparison } = useComparedFigures(view, KPI_IDS, compared, enabled);
  const recurring = useQuery({ ...recurringQuery(view), enabled });
  const present = useMemo<Measures>(
    () => ({
      figures: figures.data ?? null,
      comparison,
      recurring: recurring.data ?? null,
      figuresError: figures.error,
      recurringError: recurring.error,
    }),
    [figures.data, figures.error, comparison, recurring.data, recurring.error],
  );
  const { isError: figuresFailed, refetch: figuresAgain } = figures;
  const { isError: recurringFailed, refetch: recurringAgain } = recurring;
  const retry = useCallback(() => {
    if (figuresFailed) void figuresAgain();
    if (recurringFailed) void recurringAgain();
  }, [figuresFailed, figuresAgain, recurringFailed, recurringAgain]);
  return { present, isLoading: figures.isLoading || recurring.isLoading, retry };
}
