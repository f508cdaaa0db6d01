import { useQuery } from '@tanstack/react-query';
import { createElement, useMemo } from 'react';
import type { KpiId } from '../kpi/kpi-definition.ts';
import {
  backlogOfQuery,
  censoredQuery,
  hasLens,
  histogramQuery,
  lensQuery,
} from '../report/definition-queries.ts';
import { alternativesQuery, figuresQuery, type View } from '../report/kpi-queries.ts';
import type { DefinitionDetails } from '../ui/features/definition/definition-content.tsx';
import { LensList } from '../ui/features/lens/lens-list.tsx';
import { errorOf } from './error-of.ts';

/** A KPI with all that the present selection says of it. What is still being computed is missing or NULL. */
export function useDefinition(view: View, kpi: KpiId) {
  const asked = useMemo(() => [kpi], [kpi]);
  const figures = useQuery(figuresQuery(view, asked));
  const alternatives = useQuery(alternativesQuery(view, kpi));
  const censored = useQuery(censoredQuery(view, kpi));
  const histograms = useQuery(histogramQuery(view, kpi));
  const backlog = useQuery(backlogOfQuery(view, kpi));
  const lens = useQuery(lensQuery(view, kpi));
  const parts = [figures, alternatives, censored, histograms, backlog, lens];
  const isLoading = parts.some((part) => part.isLoading);
  const details = useMemo<DefinitionDetails | null>(
    () =>
      isLoading
        ? null
        : {
            alternatives: alternatives.data ?? [],
            censored: censored.data ?? null,
            histograms: histograms.data ?? [],
            backlog: backlog.data ?? [],
            lens:
              hasLens(kpi) && lens.data !== undefined
                ? createElement(LensList, { figures: lens.data })
                : null,
          },
    [kpi, isLoading, alternatives.data, censored.data, histograms.data, backlog.data, lens.data],
  );
  const present = useMemo(
    () => ({
      dataset: view.dataset,
      source: view,
      measured: figures.data?.measured[0],
      figures: figures.data?.figures ?? [],
      details,
    }),
    [view, figures.data, details],
  );
  return {
    present,
    isLoading,
    isPending: figures.isPending,
    error: errorOf(parts),
    retry: () => {
      for (const part of parts) if (part.isError) void part.refetch();
    },
  };
}
