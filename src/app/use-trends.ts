import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Dataset } from '../ingest/dataset.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { Bucket, KpiSeries, Span } from '../kpi/kpi-query.ts';
import { defaultBucket } from '../kpi/periods.ts';
import type { ComparedSpan } from '../kpi/statistics/compared-span.ts';
import { reportSpan } from '../report/report-span.ts';
import { seriesQuery, type View } from '../report/kpi-queries.ts';
import { comparedSeriesQuery } from '../report/trend-queries.ts';
import type { ViewState } from '../state/url-state.ts';
import { comparedWith } from '../report/compared-with.ts';
import { errorOf } from './error-of.ts';
import { useSettled } from './use-settled.ts';

/** Everything the trends say of one selection. */
interface Trends {
  dataset: Dataset;
  source: View;
  bucket: Bucket;
  kpis: readonly KpiId[];
  /** NULL while they are computed. */
  series: readonly KpiSeries[] | null;
  /** NULL where nothing is compared. */
  compared: ComparedSpan | null;
  comparedSeries: readonly KpiSeries[] | null;
}

const NO_SPAN: Span = { from: null, until: null };

/** The trends of the present selection. While another one is computed the last stays, as a whole: `busy` says so. */
export function useTrends(
  source: View,
  { compare, bucket: choice }: Pick<ViewState, 'compare' | 'bucket'>,
  kpis: readonly KpiId[],
) {
  const { dataset, filter } = source;
  const span = reportSpan(dataset, filter);
  const automatic = span === null ? 'month' : defaultBucket(span.from, span.until);
  const bucket = choice === 'auto' ? automatic : choice;
  const compared = useMemo(() => comparedWith(dataset, filter, compare), [dataset, filter, compare]);
  const enabled = kpis.length > 0;
  const series = useQuery({ ...seriesQuery(source, kpis, bucket), enabled });
  const before = useQuery({
    ...comparedSeriesQuery(source, kpis, bucket, compared?.span ?? NO_SPAN),
    enabled: enabled && compared !== null,
  });
  const error = errorOf([series, before]);
  const present = useMemo<Trends>(
    () => ({
      dataset,
      source,
      bucket,
      kpis,
      series: series.data ?? null,
      compared,
      comparedSeries: compared === null ? null : (before.data ?? null),
    }),
    [dataset, source, bucket, kpis, series.data, compared, before.data],
  );
  const shown = useSettled(present, error !== null || (!series.isLoading && !before.isLoading));
  return {
    shown,
    busy:
      shown.source !== source ||
      shown.bucket !== bucket ||
      shown.kpis !== kpis ||
      shown.compared !== compared,
    error,
    retry: () => {
      for (const query of [series, before]) if (query.isError) void query.refetch();
    },
    bucket,
  };
}
