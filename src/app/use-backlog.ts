import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Dataset } from '../ingest/dataset.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { Bucket, DimensionFigure, KpiFigure, KpiSeries } from '../kpi/kpi-query.ts';
import { defaultBucket, localSeconds, periodSeconds } from '../kpi/periods.ts';
import { backlogQuery, oldestQuery, waitingQuery } from '../report/backlog-queries.ts';
import type { LineBacklog } from '../report/compute-backlog.ts';
import type { OldestTicket, WaitingTickets } from '../report/compute-open-tickets.ts';
import type { Figures } from '../report/compute.ts';
import { reportSpan } from '../report/report-span.ts';
import { breakdownQuery, figuresQuery, seriesQuery, type View } from '../report/kpi-queries.ts';
import type { ViewState } from '../state/url-state.ts';
import { FLOW_KPIS } from '../ui/charts/flow-rows.ts';
import type { BacklogMoment } from '../ui/features/backlog/backlog-moment.ts';
import { errorOf } from './error-of.ts';
import { useSettled } from './use-settled.ts';

const KPIS: readonly KpiId[] = [
  'backlog',
  'tickets_created',
  'tickets_resolved',
  'backlog_age',
  'backlog_stale_5',
  'backlog_stale_30',
];
const STOCK: readonly KpiId[] = ['backlog'];

/** Everything the screen of the backlog says of one selection. What is still being computed is NULL. */
interface BacklogOfSelection {
  dataset: Dataset;
  source: View;
  bucket: Bucket;
  moment: BacklogMoment;
  figures: Figures | null;
  /** When the period began. */
  atStart: readonly KpiFigure[] | null;
  lines: readonly LineBacklog[] | null;
  series: readonly KpiSeries[] | null;
  groups: readonly DimensionFigure[] | null;
  oldest: readonly OldestTicket[] | null;
  waiting: readonly WaitingTickets[] | null;
}

/** The end of the period or now, and the day it began where the export tells what was open then. */
function momentOf({ dataset, filter }: Pick<View, 'dataset' | 'filter'>): BacklogMoment {
  const { until } = periodSeconds(filter.period);
  const { from } = filter.period;
  const isNow = until === null || until > dataset.asOfLocal;
  const startsLater = from !== null && localSeconds(from) > (dataset.createdRange?.from ?? Infinity);
  return { isNow, local: isNow ? dataset.asOfLocal : until - 1, startDay: startsLater ? from : null };
}

/** The backlog of the present selection. While another one is computed the last stays, as a whole: `busy` says so. */
export function useBacklog(source: View, { bucket: choice }: Pick<ViewState, 'bucket'>) {
  const { dataset, filter } = source;
  const data = reportSpan(dataset, filter);
  const automatic = data === null ? 'month' : defaultBucket(data.from, data.until);
  const bucket = choice === 'auto' ? automatic : choice;
  const moment = useMemo(() => momentOf({ dataset, filter }), [dataset, filter]);
  const { startDay } = moment;
  const start = useMemo(
    () => ({ from: null, until: startDay === null ? null : localSeconds(startDay) }),
    [startDay],
  );

  const figures = useQuery(figuresQuery(source, KPIS));
  const atStart = useQuery({ ...figuresQuery(source, STOCK, start), enabled: startDay !== null });
  const lines = useQuery(backlogQuery(source));
  const series = useQuery(seriesQuery(source, FLOW_KPIS, bucket));
  const groups = useQuery(breakdownQuery(source, STOCK, 'group'));
  const oldest = useQuery(oldestQuery(source));
  const waiting = useQuery(waitingQuery(source));

  const queries = [figures, atStart, lines, series, groups, oldest, waiting];
  const error = errorOf(queries);
  const present = useMemo<BacklogOfSelection>(
    () => ({
      dataset,
      source,
      bucket,
      moment,
      figures: figures.data ?? null,
      atStart: startDay === null ? null : (atStart.data?.figures ?? null),
      lines: lines.data ?? null,
      series: series.data ?? null,
      groups: groups.data ?? null,
      oldest: oldest.data ?? null,
      waiting: waiting.data ?? null,
    }),
    [
      dataset,
      source,
      bucket,
      moment,
      startDay,
      figures.data,
      atStart.data,
      lines.data,
      series.data,
      groups.data,
      oldest.data,
      waiting.data,
    ],
  );
  const shown = useSettled(present, error !== null || !queries.some(({ isLoading }) => isLoading));
  return {
    shown,
    busy: shown.source !== source || shown.bucket !== bucket,
    error,
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch();
    },
    bucket,
  };
}
