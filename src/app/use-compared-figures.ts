import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { ComparedSpan } from '../kpi/statistics/compared-span.ts';
import type { ComparedFigures } from '../report/compute.ts';
import { comparedFiguresQuery, type View } from '../report/kpi-queries.ts';
import { changesOf, type Comparison } from '../ui/charts/comparison.ts';
import { comparedPeriod } from '../report/compared-with.ts';

/** The figures of some KPIs, of the present period, and laid beside those of the one it is compared with. */
export function useComparedFigures(
  view: View,
  kpis: readonly KpiId[],
  compared: ComparedSpan | null,
  enabled = true,
) {
  const figures = useQuery({ ...comparedFiguresQuery(view, kpis, compared?.span ?? null), enabled });
  return { figures, comparison: useComparison(figures.data, compared) };
}

/** Figures laid beside those of the period they are compared with; NULL where nothing is compared. */
export function useComparison(
  figures: Pick<ComparedFigures, 'figures' | 'before'> | undefined,
  compared: ComparedSpan | null,
): Comparison | null {
  return useMemo(
    () =>
      compared && {
        period: comparedPeriod(compared),
        changes: figures ? changesOf(figures.figures, figures.before, compared.lengthRatio) : [],
      },
    [compared, figures],
  );
}
