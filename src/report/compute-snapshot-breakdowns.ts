import type { Engine } from '../engine/engine.ts';
import type { AggregateRow } from '../kpi/compile/aggregate-row.ts';
import type { WideRow } from '../kpi/compile/aggregates.ts';
import { compilePartCounts, compileParts, readCountKey, readPartKey } from '../kpi/compile/compile-parts.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import type { SplitsStatement } from '../kpi/compile/pass-sql.ts';
import { dimensionFiguresFromRows } from '../kpi/figures.ts';
import { groupBy } from '../kpi/group-by.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import { FEWEST_IN_GROUP, type SnapshotBreakdown, type SnapshotDimension } from '../snapshot/snapshot.ts';
import { shownValues, type ValueCount } from './shown-values.ts';
import { nameOf } from './snapshot-header.ts';
import { statisticsOf } from './snapshot-statistics.ts';

/** The rows of one KPI by the values of a dimension. */
type RowsOf = (kpi: KpiId, by: SnapshotDimension) => AggregateRow[];

/**
 * Each of these KPIs by the values of each of these dimensions, small values and those beyond the largest measured together. First the
 * tickets of every value are counted, then all is measured with the values told apart that can be. None of a KPI whose tickets are
 * all in one part: that would say the whole again.
 */
export async function computeSnapshotBreakdowns(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
  dimensions: readonly SnapshotDimension[],
): Promise<SnapshotBreakdown[]> {
  const counted = await rowsOf(engine, compilePartCounts(context, kpis, dimensions), dimensions);
  const fewest = fewestIn(context);
  const asks = kpis.map((kpi) => {
    const values = dimensions.map((by) => ({ by, ...shownValues(countsOf(counted(kpi, by), by), fewest) }));
    return { kpi, values, kept: Object.fromEntries(values.map(({ by, shown }) => [by, shown])) };
  });
  const { statements, measured } = compileParts(context, asks, dimensions);
  const rows = await rowsOf(engine, statements, dimensions);
  return asks.flatMap(({ kpi, values }) =>
    values.flatMap(({ by, shown, merged }): SnapshotBreakdown[] => {
      const how = measured.filter((one) => one.kpi === kpi);
      const read = rows(kpi, by).map((row) => ({ row, of: readPartKey(row.key) }));
      const kept = read.flatMap(({ row, of }) => (of === 'other' ? [] : [{ ...row, key: of.key }]));
      const rest = read.flatMap(({ row, of }) => (of === 'other' ? [{ ...row, key: null }] : []));
      const figures = dimensionFiguresFromRows(kept, how, by, context);
      const parts = shown.flatMap((key) => figures.filter((figure) => figure.key === key));
      const [other] = dimensionFiguresFromRows(rest, how, by, context);
      if (parts.length + (other === undefined ? 0 : 1) < 2) return [];
      return [
        {
          kpi,
          by,
          parts: parts.map((figure) => ({ key: nameOf(figure.key), ...statisticsOf(figure) })),
          other: other === undefined ? null : { values: merged, ...statisticsOf(other) },
        },
      ];
    }),
  );
}

/** The tickets of every value, groups by line: where each group is of one line, those that are shown leave the others of that line. */
function countsOf(rows: readonly AggregateRow[], by: SnapshotDimension): ValueCount[] {
  const cells = rows.map(({ key, tickets, n }) => ({ ...readCountKey(key, by), tickets, measured: n }));
  const byKey = groupBy(cells, ({ key }) => JSON.stringify(key));
  return [...byKey.values()].map((own) => ({ key: own[0]?.key ?? null, cells: own }));
}

/** Of chosen agents nothing is told over fewer tickets than the user's own minimum. */
function fewestIn({ filter, settings }: KpiContext): number {
  const ofAgents = settings.agents && filter.agents.some((agent) => agent !== null);
  return ofAgents ? Math.max(FEWEST_IN_GROUP, settings.agentMinimum) : FEWEST_IN_GROUP;
}

async function rowsOf(
  engine: Engine,
  statements: readonly SplitsStatement[],
  dimensions: readonly SnapshotDimension[],
): Promise<RowsOf> {
  const byPlace = new Map<string, AggregateRow[]>();
  for (const { sql, read } of statements) {
    const wide = await engine.query<WideRow>(sql);
    for (const by of dimensions)
      for (const [kpi, rows] of groupBy(read(wide, by), (row) => row.kpi)) byPlace.set(`${kpi} ${by}`, rows);
  }
  return (kpi, by) => byPlace.get(`${kpi} ${by}`) ?? [];
}
