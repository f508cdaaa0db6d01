import type { Dataset } from '../ingest/dataset.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { pairTicketsSql } from '../kpi/compile/route-pairs-sql.ts';
import { IS_HOP } from '../kpi/compile/route-sql.ts';
import { routeTablesSql } from '../kpi/compile/route-steps-sql.ts';
import { isRouteLine } from '../kpi/compile/route-stops.ts';
import { textLiteral } from '../kpi/compile/text-literal.ts';
import type { RowList } from './row-list.ts';

/** `row_no` of the tickets that took one step of the flow, or went to and fro between two groups: those its numbers count. */
export function routeTicketsSql(
  list: Extract<RowList, { kind: 'hop' | 'pair' | 'pairs' }>,
  { tables: { spans } }: Pick<Dataset, 'tables'>,
  context: KpiContext,
): string {
  if (list.kind === 'hop') {
    return `WITH ${routeTablesSql(context, { spans, hours: null })}
SELECT row_no FROM step WHERE ${stepCondition(list)}`;
  }
  if (spans === null) return `SELECT row_no FROM ${context.table} WHERE FALSE`;
  const [a, b] = list.kind === 'pair' ? [list.a, list.b].map(textLiteral) : [];
  const ofPair = list.kind === 'pair' ? ` WHERE a = least(${a}, ${b}) AND b = greatest(${a}, ${b})` : '';
  return `SELECT row_no FROM (${pairTicketsSql(context, spans)})${ofPair}`;
}

/** A numbered step goes where the chart draws it to. */
function stepCondition({ from, to, step, category }: Extract<RowList, { kind: 'hop' }>): string {
  const isNumbered = step !== undefined && step !== 'back';
  const conditions = [
    ...(from === 'any' ? [] : [`origin = '${from}'`]),
    ...(to === 'any' ? [] : [`${isNumbered ? 'drawn_target' : 'target'} = '${to}'`]),
    ...(isNumbered ? [`step = ${step}`] : []),
    ...(step === 'back' ? ['back'] : []),
    ...(step === undefined && isRouteLine(from) && isRouteLine(to) ? [IS_HOP] : []),
    ...(category === undefined
      ? []
      : [`row_no IN (SELECT row_no FROM selected WHERE category_name = ${textLiteral(category)})`]),
  ];
  return conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
}
