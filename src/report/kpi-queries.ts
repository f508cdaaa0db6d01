import { queryOptions } from '@tanstack/react-query';
import { EngineError } from '../engine/engine-error.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { Bucket, KpiFilter, KpiSettings } from '../kpi/kpi-query.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import {
  computeAlternatives,
  computeDimensionCounts,
  computeFigures,
  computeSeries,
  kpiContext,
  reportSpan,
} from './compute.ts';
import type { ReportStore } from './report-store.ts';

/** What a KPI query needs: the engine, the report in it, and the view. */
export interface View {
  host: EngineHost;
  store: ReportStore;
  dataset: Dataset;
  filter: KpiFilter;
  settings: KpiSettings;
}

/** Every query key begins with the report's revision: another report, or the same one in a rebuilt engine, shares nothing. */
const key = (view: View, name: string, ...rest: unknown[]) =>
  [view.dataset.revision, name, view.filter, view.settings, ...rest] as const;

export function figuresQuery(view: View) {
  return queryOptions({
    queryKey: key(view, 'figures'),
    queryFn: () =>
      onEngine(view, (engine) =>
        computeFigures(engine, kpiContext(view.dataset, view.filter, view.settings)),
      ),
  });
}

export function seriesQuery(view: View, bucket: Bucket) {
  return queryOptions({
    queryKey: key(view, 'series', bucket),
    queryFn: () =>
      onEngine(view, (engine) =>
        computeSeries(
          engine,
          kpiContext(view.dataset, view.filter, view.settings),
          bucket,
          reportSpan(view.dataset, view.filter),
        ),
      ),
  });
}

export function dimensionCountsQuery(view: View) {
  return queryOptions({
    queryKey: key(view, 'dimensions'),
    queryFn: () =>
      onEngine(view, (engine) =>
        computeDimensionCounts(engine, kpiContext(view.dataset, view.filter, view.settings)),
      ),
  });
}

export function alternativesQuery(view: View, kpi: KpiId | null) {
  return queryOptions({
    queryKey: key(view, 'alternatives', kpi),
    enabled: kpi !== null,
    queryFn: () =>
      onEngine(view, async (engine) =>
        kpi === null
          ? []
          : computeAlternatives(engine, kpiContext(view.dataset, view.filter, view.settings), kpi),
      ),
  });
}

/** A lost engine is rebuilt with the report in it; the new revision then asks again by itself. */
export async function onEngine<T>(
  { host, store }: Pick<View, 'host' | 'store'>,
  task: (engine: Engine) => Promise<T>,
): Promise<T> {
  try {
    return await task(await host.engine());
  } catch (error) {
    if (error instanceof EngineError && error.code === 'lost') await store.restore();
    throw error;
  }
}
