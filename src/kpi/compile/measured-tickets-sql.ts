import type { Measurable, Measurement } from '../kpi-definition.ts';
import type { KpiFilter } from '../kpi-query.ts';
import { lineSql } from './attribution-sql.ts';
import { cohortConditions, cohortDateSql, numbers, oneOf } from './filter-sql.ts';
import { bindParameters, type KpiContext } from './kpi-context.ts';

/** `whole`: each ticket once; `by_line`: once for every line it counts for, `line` NULL where that is unknown. */
export type Spread = 'whole' | 'by_line';

/** Which tickets: by the date that puts them in the period, by the line they count for, and what narrows them. */
export type Place = Pick<Measurable, 'cohort' | 'line' | 'population'>;

/** A column over the tickets, as SQL that may name the parameters of a definition. */
export interface TicketColumn {
  name: string;
  sql: string;
  /** The same for one line or a choice of lines, where the attribution is `reached`. */
  sqlOfLine?: string | undefined;
}

const BIT_OF_LINE = '(1 << (line - 1))';

/**
 * The one place that says which tickets a figure is about: row_no, ticket_id, line, cohort_local (its date), and the columns asked for.
 * Figures, series and lists of tickets all select from this text, which is why they agree.
 */
export function ticketsSql(
  place: Place,
  context: KpiContext,
  spread: Spread,
  columns: readonly TicketColumn[],
): string {
  const perLine = place.line === 'reached' && spread === 'by_line';
  const mask = lineMask(context.filter);
  // Of a choice of lines, "all" means: of any of these, not of any line the ticket ever met.
  const ofLines = perLine || (place.line === 'reached' && context.filter.lines.length > 0);
  const bit = perLine ? BIT_OF_LINE : String(mask);
  const line = place.line === 'reached' ? (perLine ? 'line' : 'NULL::TINYINT') : lineSql(place.line);
  const expressions = columns.map(
    ({ name, sql, sqlOfLine }) =>
      `,\n  ${bindParameters(ofLines ? (sqlOfLine ?? sql) : sql, context, bit)} AS ${name}`,
  );
  const conditions = [
    ...cohortConditions(place, context),
    ...(place.population === undefined ? [] : [`(${bindParameters(place.population, context, bit)})`]),
    ...lineConditions(place, context.filter, perLine),
  ];
  return `SELECT row_no, ticket_id, ${line} AS line, ${cohortDateSql(place.cohort, context.coverage)} AS cohort_local${expressions.join('')}
FROM ${context.table}${perLine ? ', (VALUES (1), (2), (3), (NULL)) lines(line)' : ''}
WHERE ${conditions.join(' AND ')}`;
}

/** {@link ticketsSql} of one figure: with `value` and `provisional`. The cohort of `subject` is the one after settings and evidence. */
export function measuredTicketsSql(
  subject: Measurable,
  measurement: Measurement,
  context: KpiContext,
  spread: Spread,
): string {
  return ticketsSql(subject, context, spread, [
    { name: 'value', sql: measurement.value, sqlOfLine: measurement.valueOfLine },
    { name: 'provisional', sql: subject.provisional },
  ]);
}

function lineConditions({ line }: Place, filter: KpiFilter, perLine: boolean): string[] {
  const wanted = numbers(filter.lines);
  if (line !== 'reached') return oneOf(lineSql(line), wanted);
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
