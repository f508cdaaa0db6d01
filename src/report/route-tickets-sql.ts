import type { Dataset } from '../ingest/dataset.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import type { RowList } from './row-list.ts';

/** `row_no` of the tickets that took one step of the flow, or went to and fro between two groups. */
export function routeTicketsSql(
  list: Extract<RowList, { kind: 'hop' | 'pair' }>,
  dataset: Dataset,
  context: KpiContext,
): string {
  return `SELECT row_no FROM ${context.table} WHERE ${list.kind === 'hop' && dataset.tables.spans === null}`;
}
