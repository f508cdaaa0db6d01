import { memberOf } from '../kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { measuredTicketsSql } from '../kpi/compile/measured-tickets-sql.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import { NO_FILTER } from '../kpi/kpi-query.ts';
import { UNMEASURED } from '../kpi/measurement.ts';

/** What a KPI says of one ticket. */
export interface KpiAnswer {
  kpi: KpiId;
  /** TRUE or FALSE of a rate, count or level, seconds, or a score; NULL: not measurable. */
  value: boolean | number | null;
  /** FALSE: outside the period, or left out by a filter. */
  counts: boolean;
  /** Its answer can still change. */
  provisional: boolean;
}

/** A row of {@link ticketAnswersSql}. */
export interface AnswerRow {
  [column: string]: string | number | boolean | null;
  kpi: string;
  value: string | null;
  provisional: boolean | null;
  counts: boolean;
}

/**
 * SQL of what each KPI says of one ticket, from the text its figures are computed with: kpi, value (text), provisional, counts (TRUE:
 * under the filter; FALSE: in the whole report). No row for a KPI that is not about the ticket.
 */
export function ticketAnswersSql(kpis: readonly KpiId[], rowNo: number, context: KpiContext): string {
  const whole: KpiContext = { ...context, filter: NO_FILTER, span: { from: null, until: null } };
  const of = (kpi: KpiId, view: KpiContext, counts: boolean) => {
    const { measurement, ...place } = memberOf(kpi, view);
    const tickets = measuredTicketsSql(place, measurement ?? UNMEASURED[place.kind], view, 'whole');
    return `SELECT '${kpi}' AS kpi, value::VARCHAR AS value, provisional::BOOLEAN AS provisional, ${counts} AS counts FROM (${tickets}) WHERE row_no = ${rowNo}`;
  };
  return kpis.flatMap((kpi) => [of(kpi, context, true), of(kpi, whole, false)]).join('\nUNION ALL\n');
}

/** One answer a KPI, in the order of `kpis`: that under the filter where there is one. */
export function answersFromRows(kpis: readonly KpiId[], rows: readonly AnswerRow[]): KpiAnswer[] {
  return kpis.flatMap((kpi): KpiAnswer[] => {
    const own = rows.filter((row) => row.kpi === kpi);
    const row = own.find(({ counts }) => counts) ?? own[0];
    return row === undefined
      ? []
      : [{ kpi, value: parsed(row.value), counts: row.counts, provisional: row.provisional === true }];
  });
}

function parsed(value: string | null): boolean | number | null {
  if (value === null) return null;
  return value === 'true' || value === 'false' ? value === 'true' : Number(value);
}
