import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Dataset } from '../ingest/dataset.ts';
import type { KpiDefinition, KpiId } from '../kpi/kpi-definition.ts';
import type { Bucket, KpiSeries } from '../kpi/kpi-query.ts';
import { defaultBucket } from '../kpi/periods.ts';
import type { ChangeFinding } from '../kpi/statistics/what-changed.ts';
import type { Figures } from '../report/compute.ts';
import { reportSpan } from '../report/report-span.ts';
import { overviewQuery, type View } from '../report/kpi-queries.ts';
import type { ViewState } from '../state/url-state.ts';
import type { Comparison } from '../ui/charts/comparison.ts';
import { FLOW_KPIS } from '../ui/charts/flow-rows.ts';
import { comparedWith } from '../report/compared-with.ts';
import { useComparison } from './use-compared-figures.ts';
import { useMeasures, type Measures } from './use-measures.ts';
import { useSettled } from './use-settled.ts';

const AGE: readonly KpiId[] = ['backlog_age'];
const NONE: readonly KpiId[] = [];

/** Everything the overview says of one selection. What is still being computed is NULL. */
export interface Overview {
  dataset: Dataset;
  source: View;
  bucket: Bucket;
  figures: Figures | null;
  /** NULL where nothing is compared. */
  comparison: Comparison | null;
  findings: readonly ChangeFinding[] | null;
  series: readonly KpiSeries[] | null;
  measures: Measures;
}

/**
 * The overview of the present selection. While another one is computed the last stays, as a whole: `busy` says so. `measuresOpen`: the
 * section of every measure is, which is worked out only then.
 */
export function useOverview(
  source: View,
  { compare, bucket: choice }: Pick<ViewState, 'compare' | 'bucket'>,
  definitions: readonly KpiDefinition[],
  measuresOpen: boolean,
) {
  const { dataset, filter } = source;
  const span = reportSpan(dataset, filter);
  const automatic = span === null ? 'month' : defaultBucket(span.from, span.until);
  const bucket = choice === 'auto' ? automatic : choice;

  const kpis = useMemo(() => definitions.map(({ id }) => id), [definitions]);
  const compared = useMemo(() => comparedWith(dataset, filter, compare), [dataset, filter, compare]);
  // The heads say what each line received.
  const asked = useMemo(() => [...kpis, 'tickets_created' as const], [kpis]);
  // Beside the backlog stands how old its oldest ticket is.
  const longest = kpis.includes('backlog') ? AGE : NONE;
  const charted = useMemo(() => [...new Set([...kpis, ...FLOW_KPIS])], [kpis]);
  const answers = useQuery(overviewQuery(source, { kpis: asked, longest, charted, bucket }, compared));
  const figures = answers.data ?? null;
  const comparison = useComparison(answers.data, compared);
  const measures = useMeasures(source, compared, measuresOpen);

  const { error } = answers;
  const isSettled = error !== null || (!answers.isLoading && !measures.isLoading);
  const present = useMemo<Overview>(
    () => ({
      dataset,
      source,
      bucket,
      figures,
      comparison,
      findings: figures?.findings ?? null,
      series: figures?.series ?? null,
      measures: measures.present,
    }),
    [dataset, source, bucket, figures, comparison, measures.present],
  );
  const shown = useSettled(present, isSettled);
  const { refetch } = answers;
  const retry = useCallback(() => void refetch(), [refetch]);
  return {
    shown,
    busy: shown.source !== source || shown.bucket !== bucket || shown.comparison !== comparison,
    error,
    retry,
    retryMeasures: measures.retry,
    bucket,
  };
}
