import type { KpiId } from '../kpi-definition.ts';
import type { SplitBy } from '../kpi-query.ts';
import { numberOf, type WideRow } from './aggregates.ts';
import { memberOf } from './compile-kpis.ts';
import { dimensionSql } from './dimension-sql.ts';
import type { KpiContext } from './kpi-context.ts';
import { measuredTicketsSql, ticketsSql } from './measured-tickets-sql.ts';

/** Up to so many tickets each is told apart: a box of fewer says more than they do. */
export const BOX_FROM = 10;

/** How the durations of one value of a dimension (NULL: unknown) are spread; seconds on the clock of the figure. */
export interface FiveNumbers {
  key: string | null;
  /** Tickets measured. */
  n: number;
  p5: number;
  p25: number;
  median: number;
  p75: number;
  p95: number;
  /** Every ticket's seconds, ascending, where there are fewer than {@link BOX_FROM}; else none. */
  points: number[];
}

const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/**
 * The spread of a duration KPI by line or by the values of a dimension, over the tickets of the figure; a ticket that counts for several
 * lines does so here. NULL where the KPI is no duration, cannot be measured, or nobody may be looked at alone.
 */
export function fiveNumberSql(kpi: KpiId, by: SplitBy, context: KpiContext): string | null {
  const { measurement, ...subject } = memberOf(kpi, context);
  if (measurement === null || subject.kind !== 'duration') return null;
  if (by === 'agent' && !context.settings.agents) return null;
  const tickets =
    by === 'line'
      ? `SELECT *, line::VARCHAR AS key FROM (${measuredTicketsSql(subject, measurement, context, 'by_line')})`
      : ticketsSql(subject, context, 'whole', [
          { name: 'value', sql: measurement.value, sqlOfLine: measurement.valueOfLine },
          { name: 'key', sql: dimensionSql(by, subject.line, context.coverage) },
        ]);
  return `SELECT key, count(value)::INTEGER AS n,
  quantile_cont(value::BIGINT, [${QUANTILES.join(', ')}])::VARCHAR AS quantiles,
  min(value::BIGINT, ${BOX_FROM - 1})::VARCHAR AS least
FROM (${tickets})
WHERE value IS NOT NULL
GROUP BY key`;
}

/** The rows of {@link fiveNumberSql}, those of most tickets first. */
export function fiveNumbersFromRows(rows: readonly WideRow[]): FiveNumbers[] {
  return rows
    .flatMap((row): FiveNumbers[] => {
      const n = numberOf(row['n']) ?? 0;
      const [p5, p25, median, p75, p95] = numbersOf(row['quantiles']);
      if (p5 === undefined || p25 === undefined || median === undefined) return [];
      if (p75 === undefined || p95 === undefined) return [];
      const key = typeof row['key'] === 'string' ? row['key'] : null;
      const points = n < BOX_FROM ? numbersOf(row['least']) : [];
      return [{ key, n, p5, p25, median, p75, p95, points }];
    })
    .toSorted((a, b) => b.n - a.n || compareText(a.key ?? '', b.key ?? ''));
}

/** The numbers of a list that left the engine as text. */
function numbersOf(text: WideRow[string] | undefined): number[] {
  return typeof text === 'string' ? text.slice(1, -1).split(',').map(Number) : [];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
