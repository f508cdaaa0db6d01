import { statisticsOf, type FigureStatistics } from '../figures.ts';
import type { KpiId } from '../kpi-definition.ts';
import { NOTHING_ELSE } from './aggregate-row.ts';
import { aggregatesOf, numberOf, type WideRow } from './aggregates.ts';
import { memberOf } from './compile-kpis.ts';
import { dimensionSql } from './dimension-sql.ts';
import type { KpiContext } from './kpi-context.ts';
import { ticketsSql } from './measured-tickets-sql.ts';
import { valueColumns } from './pass-member.ts';

/** One hour of one day of the week, by the wall clock at which its tickets were created. */
export interface HeatCell extends FigureStatistics {
  /** 1 (Monday) to 7. */
  weekday: number;
  /** 0 to 23. */
  hour: number;
}

export interface HeatStatement {
  sql: string;
  /** The hours that have a ticket. */
  read: (rows: readonly WideRow[]) => HeatCell[];
}

/**
 * One KPI by the weekday and the hour at which its tickets were created, over the tickets of the figure: together they are those of "all"
 * lines. NULL where it cannot be measured, or nothing says when tickets were created.
 */
export function heatStatement(kpi: KpiId, context: KpiContext): HeatStatement | null {
  const member = memberOf(kpi, context);
  if (member.measurement === null || context.coverage.created_local === 0) return null;
  const { name, kind, line } = member;
  const aggregates = aggregatesOf(member, 'value');
  const tickets = ticketsSql(member, context, 'whole', [
    ...valueColumns(member, member),
    { name: 'weekday', sql: dimensionSql('weekday', line, context.coverage) },
    { name: 'hour', sql: dimensionSql('hour', line, context.coverage) },
  ]);
  const columns = [
    'weekday::INTEGER AS weekday',
    'hour::INTEGER AS hour',
    'count(*)::INTEGER AS tickets',
    `count(${name}_value)::INTEGER AS n`,
    ...aggregates.sql,
  ];
  return {
    sql: `SELECT ${columns.join(',\n  ')}
FROM (${tickets})
WHERE weekday IS NOT NULL
GROUP BY weekday, hour
ORDER BY weekday, hour`,
    read: (rows) =>
      rows.map((row) => {
        const n = numberOf(row['n']) ?? 0;
        const aggregate = {
          kpi: name,
          key: null,
          bucket: null,
          tickets: numberOf(row['tickets']) ?? 0,
          n,
          provisional: 0,
          ...NOTHING_ELSE,
          ...aggregates.read(row, n),
        };
        return {
          weekday: numberOf(row['weekday']) ?? 0,
          hour: numberOf(row['hour']) ?? 0,
          ...statisticsOf(kind, aggregate, true, context),
        };
      }),
  };
}
