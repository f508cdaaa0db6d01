import { NO_FILTER, type KpiFilter } from '../kpi/kpi-query.ts';
import { firstReportPeriod } from '../report/report-span.ts';
import { reportStore } from './services.ts';

/** What the report that the user has just opened is first filtered on; a link or a reload keeps its own filter. */
export function firstFilter(): KpiFilter {
  const { dataset } = reportStore.state;
  return dataset === null ? NO_FILTER : { ...NO_FILTER, period: firstReportPeriod(dataset) };
}
