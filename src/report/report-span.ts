import type { Dataset } from '../ingest/dataset.ts';
import { firstPeriod } from '../kpi/first-period.ts';
import type { KpiFilter, Period, Span } from '../kpi/kpi-query.ts';
import { localDate, periodSeconds } from '../kpi/periods.ts';
import type { DataSpan } from '../kpi/series.ts';

/** What the data and the chosen period have in common, in local seconds [from, until); NULL for a report without dates. */
export function reportSpan(dataset: Dataset, filter: KpiFilter): DataSpan | null {
  return spanOfData(dataset, periodSeconds(filter.period));
}

/** What the data and a period have in common, in local seconds [from, until); NULL for a report without dates. */
export function spanOfData(dataset: Dataset, { from, until }: Span): DataSpan | null {
  if (dataset.createdRange === null) return null;
  return {
    from: Math.max(from ?? -Infinity, dataset.createdRange.from),
    until: Math.min(until ?? Infinity, dataset.asOfLocal + 1),
  };
}

/** First and last local day the data covers, `yyyy-MM-dd`; NULL for a report without dates. */
export function reportDays(dataset: Dataset): { from: string; to: string } | null {
  if (dataset.createdRange === null) return null;
  return { from: localDate(dataset.createdRange.from), to: localDate(dataset.asOfLocal) };
}

/** The period that a report opens on, see {@link firstPeriod}. */
export function firstReportPeriod(dataset: Dataset): Period {
  const days = reportDays(dataset);
  if (days === null || dataset.createdRange === null) return { from: null, to: null };
  return firstPeriod(days, localDate(dataset.createdRange.to));
}
