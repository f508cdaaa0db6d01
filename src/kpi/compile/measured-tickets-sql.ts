import type { KpiDefinition, Measurement } from '../kpi-definition.ts';
import type { KpiFilter } from '../kpi-query.ts';
import { bindParameters, type KpiContext } from './kpi-context.ts';
import { cohortConditions, COHORT_COLUMN, oneOf } from './filter-sql.ts';

/** `whole`: each ticket once; `by_line`: once for every line it counts for, `line` NULL where that is unknown. */
export type Spread = 'whole' | 'by_line';

const BIT_OF_LINE = '(1 << (line - 1))';

/**
 * The one place that says which tickets a KPI is about: row_no, ticket_id, line, cohort_local, value, provisional.
 * Figures, series and lists of tickets all select from this text, which is why they agree.
 */
export function measuredTicketsSql(
  definition: KpiDefinition,
  measurement: Measurement,
  context: KpiContext,
  spread: Spread,
): string {
  const perLine = definition.line === 'reached' && spread === 'by_line';
  const mask = lineMask(context.filter);
  // Of a choice of lines, "all" means: of any of these, not of any line the ticket ever met.
  const ofLines = perLine || (definition.line === 'reached' && context.filter.lines.length > 0);
  const value = ofLines && measurement.valueOfLine ? measurement.valueOfLine : measurement.value;
  const bit = perLine ? BIT_OF_LINE : String(mask);
  const line = definition.line === 'reached' ? (perLine ? 'line' : 'NULL::TINYINT') : definition.line;
  const conditions = [
    ...cohortConditions(context.filter, definition.cohort, context.coverage),
    ...lineConditions(definition, context.filter, perLine),
  ];
  return `SELECT row_no, ticket_id, ${line} AS line, ${COHORT_COLUMN[definition.cohort]} AS cohort_local,
  ${bindParameters(value, context, bit)} AS value,
  ${bindParameters(definition.provisional, context, bit)} AS provisional
FROM ${context.table}${perLine ? ', (VALUES (1), (2), (3), (NULL)) lines(line)' : ''}
WHERE ${conditions.join(' AND ')}`;
}

function lineConditions(definition: KpiDefinition, filter: KpiFilter, perLine: boolean): string[] {
  const wanted = filter.lines.map((line) => (line === 0 ? null : String(line)));
  if (definition.line !== 'reached') return oneOf(definition.line, wanted);
  if (perLine) {
    return [
      `CASE WHEN line IS NULL THEN lines_reached IS NULL ELSE (lines_reached & ${BIT_OF_LINE}) <> 0 END`,
      ...oneOf('line', wanted),
    ];
  }
  if (wanted.length === 0) return [];
  const mask = lineMask(filter);
  const parts = [
    ...(mask > 0 ? [`(lines_reached & ${mask}) <> 0`] : []),
    ...(filter.lines.includes(0) ? ['lines_reached IS NULL'] : []),
  ];
  return [`(${parts.join(' OR ')})`];
}

/** Bit n-1 for every chosen line n. */
function lineMask(filter: KpiFilter): number {
  return filter.lines.reduce<number>((bits, line) => (line === 0 ? bits : bits | (1 << (line - 1))), 0);
}
