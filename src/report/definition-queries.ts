import { queryOptions } from '@tanstack/react-query';
import { kpiDefinition } from '../kpi/catalog.ts';
import { DURATION_EDGES } from '../kpi/compile/histogram-sql.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { CensoredRow } from '../kpi/statistics/kaplan-meier-sql.ts';
import { backlogQuery } from './backlog-queries.ts';
import { computeCensored } from './compute-censored.ts';
import { computeHistogram } from './compute-histogram.ts';
import { computeLens } from './lens.ts';
import { key, onContext, type View } from './kpi-queries.ts';

/** A duration with the open tickets in it, of all lines; NULL where it makes no sense or cannot be told. */
export function censoredQuery(view: View, kpi: KpiId | null) {
  return queryOptions({
    queryKey: key(view, 'censored', kpi),
    enabled: kpi !== null && kpiDefinition(kpi).kind === 'duration',
    queryFn: ({ signal }) =>
      onContext(
        view,
        async (engine, context) =>
          kpi === null ? null : ofAllLines(await computeCensored(engine, context, kpi)),
        { signal },
      ),
  });
}

/** The same tickets under the first-contact definitions of others; asked for by KPIs of first contact alone. */
export function lensQuery(view: View, kpi: KpiId | null) {
  return queryOptions({
    queryKey: key(view, 'lens'),
    enabled: kpi !== null && hasLens(kpi),
    queryFn: ({ signal }) => onContext(view, computeLens, { signal }),
  });
}

/** TRUE for the KPIs that others define otherwise. */
export function hasLens(kpi: KpiId): boolean {
  return kpiDefinition(kpi).subject === 'first_contact';
}

/** How the tickets of a duration are spread; asked for by durations alone, and not by the age of the backlog, which has its own. */
export function histogramQuery(view: View, kpi: KpiId) {
  return queryOptions({
    queryKey: key(view, 'histogram', kpi),
    enabled: kpiDefinition(kpi).kind === 'duration' && !isAboutBacklog(kpi),
    queryFn: ({ signal }) =>
      onContext(view, (engine, context) => computeHistogram(engine, context, kpi, DURATION_EDGES), {
        signal,
      }),
  });
}

/** The backlog of each line by age; asked for by the backlog and its age alone. */
export function backlogOfQuery(view: View, kpi: KpiId) {
  return { ...backlogQuery(view), enabled: isAboutBacklog(kpi) };
}

function isAboutBacklog(kpi: KpiId): boolean {
  return kpi === 'backlog' || kpi === 'backlog_age';
}

function ofAllLines(rows: readonly CensoredRow[]): CensoredRow | null {
  return rows.find(({ line }) => line === 'all') ?? null;
}
