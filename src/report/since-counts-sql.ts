import type { Dataset } from '../ingest/dataset.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import type { Spread } from '../kpi/compile/measured-tickets-sql.ts';
import type { LineKey } from '../kpi/facts.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import { OTHERWISE_UPDATED, sinceSql } from './since-tickets-sql.ts';
import type { SinceEvent } from './since.ts';

/** What one kind of event did to one figure; `what` NULL: nothing that is known of. */
export type SinceCountRow = {
  line: LineKey;
  what: SinceEvent | null;
  tickets: number;
  entered: number;
  left: number;
  /** By how many tickets n, and k of a rate, are more by it. */
  n: number;
  k: number;
  updated: number;
  unsure: number;
};

/** SQL of {@link SinceCountRow}s: what happened after a moment to the tickets of a KPI, for all lines together and for each. See sinceSql. */
export function sinceCountsSql(
  dataset: Pick<Dataset, 'zone'>,
  context: KpiContext,
  rewound: string,
  { kpi, after }: { kpi: KpiId; after: number },
): string {
  const yes = (value: string): string =>
    kpiDefinition(kpi).kind === 'rate' ? `coalesce(${value}, FALSE)::INTEGER` : '0';
  const known = (value: string): string => `(${value} IS NOT NULL)::INTEGER`;
  const count = (condition: string): string => `count(*) FILTER (${condition})::INTEGER`;
  const select = (
    key: string,
    spread: Spread,
  ): string => `SELECT ${key} AS line, what, count(*)::INTEGER AS tickets,
    ${count('is_now AND NOT was')} AS entered, ${count('was AND NOT is_now')} AS left,
    sum(${known('now_value')} - ${known('then_value')})::INTEGER AS n,
    sum(${yes('now_value')} - ${yes('then_value')})::INTEGER AS k,
    ${count(OTHERWISE_UPDATED)} AS updated, ${count('unsure')} AS unsure
  FROM (${sinceSql(dataset, context, rewound, { kpi, after, spread })}) GROUP BY 1, 2`;
  return `${select(`'all'`, 'whole')}
UNION ALL
${select(`coalesce(line::VARCHAR, 'unknown')`, 'by_line')}`;
}
