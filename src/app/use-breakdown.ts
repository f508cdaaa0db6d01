import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Dataset } from '../ingest/dataset.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import type { FiveNumbers } from '../kpi/compile/five-number-sql.ts';
import type { HeatCell } from '../kpi/compile/heat-sql.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { SplitBy } from '../kpi/kpi-query.ts';
import type { ComparedSpan } from '../kpi/statistics/compared-span.ts';
import { fiveNumbersQuery, heatQuery, shiftLeftQuery } from '../report/breakdown-queries.ts';
import type { ShiftLeftBasis } from '../report/compute-breakdown.ts';
import type { Recurring } from '../report/compute-recurring.ts';
import type { Figures } from '../report/compute.ts';
import { breakdownQuery, figuresQuery, recurringQuery, type View } from '../report/kpi-queries.ts';
import type { Comparison as CompareChoice } from '../state/url-state.ts';
import { errorOf } from './error-of.ts';
import { splitByLine, splitByValue, type SplitFigure } from './breakdown-parts.ts';
import { comparedWith } from '../report/compared-with.ts';
import { useSettled } from './use-settled.ts';

interface Asked {
  kpi: KpiId;
  by: SplitBy;
  /** The figure of the second map. */
  heatKpi: KpiId;
  compare: CompareChoice;
}

/** Everything the screen says of one selection. What is still being computed is undefined; NULL: there is none. */
export interface Breakdown {
  dataset: Dataset;
  source: View;
  asked: Asked;
  compared: ComparedSpan | null;
  now: { figures: Figures; parts: SplitFigure[] } | undefined;
  before: { figures: Figures; parts: SplitFigure[] } | null | undefined;
  spread: FiveNumbers[] | null | undefined;
  arrivals: HeatCell[] | null | undefined;
  heat: HeatCell[] | null | undefined;
  recurring: Recurring | undefined;
  shift: ShiftLeftBasis | null | undefined;
}

/** The breakdown of the present selection. While another one is computed the last stays, as a whole: `busy` says so. */
export function useBreakdown(source: View, { kpi, by, heatKpi, compare }: Asked) {
  const { dataset, filter } = source;
  const asked = useMemo<Asked>(() => ({ kpi, by, heatKpi, compare }), [kpi, by, heatKpi, compare]);
  const compared = useMemo(() => comparedWith(dataset, filter, compare), [dataset, filter, compare]);
  const kpis = useMemo(() => [kpi], [kpi]);
  const dimension = by === 'line' ? 'category' : by;
  const byValue = by !== 'line';
  const isDuration = kpiDefinition(kpi).kind === 'duration';

  const figures = useQuery(figuresQuery(source, kpis));
  const values = useQuery({ ...breakdownQuery(source, kpis, dimension), enabled: byValue });
  const isCompared = compared !== null;
  const figuresBefore = useQuery({ ...figuresQuery(source, kpis, compared?.span), enabled: isCompared });
  const valuesBefore = useQuery({
    ...breakdownQuery(source, kpis, dimension, compared?.span),
    enabled: isCompared && byValue,
  });
  const spread = useQuery({ ...fiveNumbersQuery(source, kpi, by), enabled: isDuration });
  const arrivals = useQuery(heatQuery(source, 'tickets_created'));
  const heat = useQuery(heatQuery(source, heatKpi));
  const recurring = useQuery(recurringQuery(source));
  const shift = useQuery(shiftLeftQuery(source));

  const now = useSplit(figures.data, byValue ? values.data : null);
  const before = useSplit(figuresBefore.data, byValue ? valuesBefore.data : null);
  const present = useMemo<Breakdown>(
    () => ({
      dataset,
      source,
      asked,
      compared,
      now,
      before: isCompared ? before : null,
      spread: isDuration ? spread.data : null,
      arrivals: arrivals.data,
      heat: heat.data,
      recurring: recurring.data,
      shift: shift.data,
    }),
    [
      dataset,
      source,
      asked,
      compared,
      now,
      before,
      isCompared,
      isDuration,
      spread.data,
      arrivals.data,
      heat.data,
      recurring.data,
      shift.data,
    ],
  );
  const queries = [figures, values, figuresBefore, valuesBefore, spread, arrivals, heat, recurring, shift];
  const error = errorOf(queries);
  const isLoading = queries.some((query) => query.isLoading);
  const shown = useSettled(present, error !== null || !isLoading);
  return {
    shown,
    busy: shown.source !== source || shown.asked !== asked || shown.now === undefined,
    /** Nothing is there yet, or only part of it. */
    isFirst: isLoading && shown === present,
    error,
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch();
    },
  };
}

/** The whole with its parts, once both are there; `values` NULL: the lines are the parts. */
function useSplit(
  figures: Figures | undefined,
  values: Parameters<typeof splitByValue>[0] | null | undefined,
): Breakdown['now'] {
  return useMemo(() => {
    if (figures === undefined || values === undefined) return undefined;
    return { figures, parts: values === null ? splitByLine(figures.figures) : splitByValue(values) };
  }, [figures, values]);
}
