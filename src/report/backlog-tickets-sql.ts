import { kpiDefinition } from '../kpi/catalog.ts';
import { cellTicketsSql } from '../kpi/compile/compile-kpis.ts';
import { momentLocal, type KpiContext } from '../kpi/compile/kpi-context.ts';
import type { LineKey } from '../kpi/facts.ts';
import { chooseMeasurement } from '../kpi/measurement.ts';
import { DAY } from '../kpi/periods.ts';
import { PACE_DAYS } from '../kpi/statistics/flow.ts';
import type { RowList } from './row-list.ts';

/** SQL: a ticket that waits for somebody else. */
export const WAITS = "status IN ('waiting', 'on_hold')";

/** The tickets of the figure `backlog_age` of a line; NULL where it cannot be measured. */
export function openTicketsSql(context: KpiContext, line: LineKey = 'all'): string | null {
  const definition = kpiDefinition('backlog_age');
  return chooseMeasurement(definition, context.coverage, context.settings) === null
    ? null
    : cellTicketsSql('backlog_age', line, 'measured', context);
}

/** The open tickets of a line that are exactly so old, in seconds. */
export function ofAge(line: LineKey, age: number): Extract<RowList, { kind: 'range' }> {
  return { kind: 'range', kpi: 'backlog_age', line, from: Math.max(0, age - 1), until: age };
}

/** Whether the report looks at its own "now", and not at the end of a period that is over. */
export function isNow(context: KpiContext): boolean {
  return momentLocal(context) > context.asOfLocal;
}

/** SQL: row_no of the open tickets whose status is known, or of these the ones that wait. Of now alone: none for a period that is over. */
export function waitingTicketsSql(
  { line, of }: Extract<RowList, { kind: 'waiting' }>,
  context: KpiContext,
): string {
  const open = openTicketsSql(context, line);
  const which =
    open === null || !isNow(context)
      ? 'FALSE'
      : `${of === 'known' ? 'status IS NOT NULL' : WAITS} AND row_no IN (SELECT row_no FROM (${open}))`;
  return `SELECT row_no FROM ${context.table} WHERE ${which}`;
}

/** The same view of the {@link PACE_DAYS} days up to the end of the period, or now. */
export function atPace(context: KpiContext): KpiContext {
  const until = momentLocal(context);
  return { ...context, span: { from: until - PACE_DAYS * DAY, until } };
}
