import type { KpiDefinition, Measurement } from '../kpi-definition.ts';
import type { KpiContext } from './kpi-context.ts';
import { measuredTicketsSql, type Spread } from './measured-tickets-sql.ts';

/** One row of {@link figuresSql}; `bucket` is the first local second of the week or month, NULL without series. */
export interface AggregateRow {
  [column: string]: string | number | boolean | null;
  kpi: string;
  line: string;
  bucket: number | null;
  tickets: number;
  n: number;
  provisional: number;
  numerator: number | null;
  mean: number | null;
  p50: number | null;
  p75: number | null;
  p90: number | null;
}

const LINE_KEY = `CASE WHEN grouping(line) = 1 THEN 'all' WHEN line IS NULL THEN 'unknown' ELSE line::VARCHAR END`;

/**
 * One KPI for all lines together and for each line, as {@link AggregateRow}s. `bucket` is the SQL of a bucket's
 * first second over `cohort_local`, or NULL for the figures of the whole period.
 */
export function figuresSql(
  definition: KpiDefinition,
  measurement: Measurement,
  context: KpiContext,
  bucket: string | null,
): string {
  const select = (
    spread: Spread,
    lineKey: string,
    sets: string,
  ) => `SELECT '${definition.id}' AS kpi, ${lineKey} AS line,
  ${bucket === null ? 'NULL::BIGINT' : 'bucket'} AS bucket,
  count(*)::INTEGER AS tickets, count(value)::INTEGER AS n,
  (count(*) FILTER (WHERE provisional AND value IS NOT NULL))::INTEGER AS provisional,
  ${aggregates(definition, bucket !== null)}
FROM (SELECT line, value, provisional${bucket === null ? '' : `, ${bucket} AS bucket`}
  FROM (${measuredTicketsSql(definition, measurement, context, spread)}))
${sets}`;
  const key = bucket === null ? '' : 'bucket';
  const byLine = bucket === null ? 'line' : 'line, bucket';
  if (definition.line === 'reached') {
    return [
      select('whole', `'all'`, bucket === null ? '' : `GROUP BY ${key}`),
      select('by_line', LINE_KEY, `GROUP BY ${byLine}`),
    ].join('\nUNION ALL\n');
  }
  return select('by_line', LINE_KEY, `GROUP BY GROUPING SETS ((${byLine}), (${key}))`);
}

/** A series shows the median only; quantiles are what costs, so it asks for no other. */
function aggregates(definition: KpiDefinition, medianOnly: boolean): string {
  if (definition.kind === 'rate') {
    return `(count(*) FILTER (WHERE value))::INTEGER AS numerator, NULL::DOUBLE AS mean, NULL::DOUBLE AS p50, NULL::DOUBLE AS p75, NULL::DOUBLE AS p90`;
  }
  const quantile = (q: number) => `quantile_cont(value::DOUBLE, ${q})`;
  const others = medianOnly
    ? 'NULL::DOUBLE AS p75, NULL::DOUBLE AS p90'
    : `${quantile(0.75)} AS p75, ${quantile(0.9)} AS p90`;
  const mean = medianOnly ? 'NULL::DOUBLE' : 'avg(value)::DOUBLE';
  return `NULL::INTEGER AS numerator, ${mean} AS mean, ${quantile(0.5)} AS p50, ${others}`;
}
