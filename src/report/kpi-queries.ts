import { queryOptions } from '@tanstack/react-query';
import { EngineError } from '../engine/engine-error.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { Bucket, Dimension, KpiFilter, Span } from '../kpi/kpi-query.ts';
import type { KpiSettings } from '../kpi/settings.ts';
import type { ComparedSpan } from '../kpi/statistics/compared-span.ts';
import { askedEngine } from './asked-engine.ts';
import {
  computeAlternatives,
  computeBreakdown,
  computeComparedFigures,
  computeFigures,
  computeSeries,
  kpiContext,
  type ComparedFigures,
} from './compute.ts';
import { reportSpan } from './report-span.ts';
import { computeFindings } from './compute-findings.ts';
import { askOverview, type OverviewQuestion } from './compute-overview.ts';
import { computeRecurring } from './compute-recurring.ts';
import type { ReportStore } from './report-store.ts';
import { withFacts } from './with-facts.ts';

/** What a KPI query needs: the engine, the report in it, and the view. */
export interface View {
  host: EngineHost;
  store: ReportStore;
  dataset: Dataset;
  filter: KpiFilter;
  settings: KpiSettings;
}

/** Every query key begins with the report's revision: another report, or the same one in a rebuilt engine, shares nothing. */
export const key = (view: View, name: string, ...rest: unknown[]) =>
  [view.dataset.revision, name, view.filter, view.settings, ...rest] as const;

/** Every line of these KPIs, in the period of the filter or in another one. */
export function figuresQuery(view: View, kpis: readonly KpiId[], span?: Span) {
  return queryOptions({
    queryKey: key(view, 'figures', kpis, span),
    queryFn: ({ signal }) =>
      onContext(view, (engine, context) => computeFigures(engine, context, kpis), { span, signal }),
  });
}

export function seriesQuery(view: View, kpis: readonly KpiId[], bucket: Bucket) {
  const data = reportSpan(view.dataset, view.filter);
  return queryOptions({
    queryKey: key(view, 'series', kpis, bucket),
    queryFn: ({ signal }) =>
      onContext(view, (engine, context) => computeSeries(engine, context, kpis, bucket, data), { signal }),
  });
}

/** Every line of these KPIs, of the period of the filter and of another one; NULL: nothing to compare with. */
export function comparedFiguresQuery(view: View, kpis: readonly KpiId[], before: Span | null) {
  return queryOptions({
    queryKey: key(view, 'compared', kpis, before),
    queryFn: ({ signal }) =>
      onContext(
        view,
        async (engine, context): Promise<ComparedFigures> =>
          before === null
            ? { ...(await computeFigures(engine, context, kpis)), before: [] }
            : computeComparedFigures(engine, context, kpis, before),
        { signal },
      ),
  });
}

/** What the overview says: the figures of the period of the filter and of another one, what changed between them (NULL: nothing is compared), and the series of the first. */
export function overviewQuery(
  view: View,
  question: Omit<OverviewQuestion, 'before'>,
  compared: ComparedSpan | null,
) {
  const data = reportSpan(view.dataset, view.filter);
  return queryOptions({
    queryKey: key(view, 'overview', question, compared),
    queryFn: ({ signal }) =>
      onContext(
        view,
        async (engine, context) => {
          const before = compared?.span ?? null;
          const asked = askOverview(engine, context, { ...question, before }, data);
          const [figures, findings, series] = await Promise.all([
            asked.figures,
            compared && asked.figures.then((both) => computeFindings(engine, context, both, compared)),
            asked.series,
          ]);
          return { ...figures, findings, series };
        },
        { signal, isQuick: true },
      ),
  });
}

/** These KPIs by the values of a dimension, in the period of the filter or in another one. */
export function breakdownQuery(view: View, kpis: readonly KpiId[], dimension: Dimension, span?: Span) {
  return queryOptions({
    queryKey: key(view, 'breakdown', kpis, dimension, span),
    queryFn: ({ signal }) =>
      onContext(view, (engine, context) => computeBreakdown(engine, context, kpis, dimension), {
        span,
        signal,
      }),
  });
}

export function alternativesQuery(view: View, kpi: KpiId | null) {
  return queryOptions({
    queryKey: key(view, 'alternatives', kpi),
    enabled: kpi !== null,
    queryFn: ({ signal }) =>
      onContext(
        view,
        async (engine, context) => (kpi === null ? [] : computeAlternatives(engine, context, kpi)),
        { signal },
      ),
  });
}

/** What the tickets are about and who comes back with the same. */
export function recurringQuery(view: View) {
  return queryOptions({
    queryKey: key(view, 'recurring'),
    queryFn: ({ signal }) => onContext(view, computeRecurring, { signal }),
  });
}

interface Asked {
  /** Another period than the filter's. */
  span?: Span | undefined;
  /** Takes the question back (see {@link askedEngine}): for a task that only reads. */
  signal?: AbortSignal;
  /** None of its statements takes much longer than a frame over a million tickets. */
  isQuick?: boolean;
}

/** Runs a task over the facts as the view's settings make them. */
export function onContext<T>(
  view: View,
  task: (engine: Engine, context: KpiContext) => Promise<T>,
  { span, signal, isQuick }: Asked = {},
): Promise<T> {
  const { dataset, filter, settings } = view;
  return onEngine(view, (engine) =>
    // The facts are everybody's: they are made to the end.
    withFacts(engine, dataset, settings, (facts) =>
      task(
        signal ? askedEngine(engine, dataset, signal, isQuick) : engine,
        kpiContext(dataset, filter, settings, span, facts),
      ),
    ),
  );
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
