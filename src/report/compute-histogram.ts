import type { Engine } from '../engine/engine.ts';
import type { WideRow } from '../kpi/compile/aggregates.ts';
import { histogramSql, histogramsFromRows, type LineHistogram } from '../kpi/compile/histogram-sql.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';

/** How the tickets of a duration KPI are spread between these edges (seconds), for the lines that have any; none where it is not measurable. */
export async function computeHistogram(
  engine: Engine,
  context: KpiContext,
  kpi: KpiId,
  edges: readonly number[],
): Promise<LineHistogram[]> {
  const sql = histogramSql(kpi, edges, context);
  return sql === null ? [] : histogramsFromRows(await engine.query<WideRow>(sql), edges);
}
