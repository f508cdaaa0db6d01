import { cellTicketsSql } from '../kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import type { RowList } from './row-list.ts';

/** The tickets of one hour of one day of the week: row_no, ticket_id, value. */
export function slotTicketsSql(
  { kpi, weekday, hour, selection }: Extract<RowList, { kind: 'slot' }>,
  context: KpiContext,
): string {
  const ofDay = cellTicketsSql(kpi, { dimension: 'weekday', key: String(weekday) }, selection, context);
  const ofHour = cellTicketsSql(kpi, { dimension: 'hour', key: String(hour) }, selection, context);
  return `SELECT row_no, ticket_id, value FROM (${ofDay}) WHERE row_no IN (SELECT row_no FROM (${ofHour}))`;
}
