import type { Engine } from '../engine/engine.ts';
import type { WideRow } from '../kpi/compile/aggregates.ts';
import { histogramSql, histogramsFromRows, type LineHistogram } from '../kpi/compile/histogram-sql.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { isOfTooFew } from '../kpi/figures.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';

/** How the tickets of a duration KPI are spread between these edges (seconds), for the lines that have any; none where it is not measurable,
 * or of too few tickets of chosen agents. */
export async function computeHistogram(
  engine: Engine,
  context: KpiContext,
  kpi: KpiId,
  edges: readonly number[],
): Promise<LineHistogram[]> {
  const sql = histogramSql(kpi, edges, context);
  if (sql === null) return [];
  const lines = histogramsFromRows(await engine.query<WideRow>(sql), edges);
  return lines.filter(
    ({ counts }) =>
      !isOfTooFew(
        counts.reduce((sum, count) => sum + count, 0),
        context,
      ),
  );
}
