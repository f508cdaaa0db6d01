import { cellTicketsSql } from '../kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import type { RowList } from './row-list.ts';

/** The tickets of one bar of a duration: row_no, ticket_id, value (seconds), those of the histogram (kpi/compile/histogram-sql.ts). */
export function rangeTicketsSql(
  { kpi, line, from, until }: Extract<RowList, { kind: 'range' }>,
  context: KpiContext,
): string {
  const conditions = [
    ...(from === 0 ? [] : [`value > ${from}`]),
    ...(until === null ? [] : [`value <= ${until}`]),
  ];
  const where = conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
  return `SELECT row_no, ticket_id, value FROM (${cellTicketsSql(kpi, line, 'measured', context)}) WHERE ${where}`;
}
