import type { Engine } from '../../src/engine/engine.ts';
import { compileKpis, type KpiAsk } from '../../src/kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../../src/kpi/compile/kpi-context.ts';
import type { KpiId } from '../../src/kpi/kpi-definition.ts';
import type { Bucket, Dimension, DimensionFigure, KpiFigure, KpiSeries } from '../../src/kpi/kpi-query.ts';
import type { DataSpan } from '../../src/kpi/series.ts';
import { computeBreakdown, computeFigures, computeSeries } from '../../src/report/compute.ts';

/** Of the statements that were asked since they were last taken, the KPIs each is for. */
let names = new Map<string, string>();

/** The names by statement, forgotten once they are taken. */
export function takeNames(): ReadonlyMap<string, string> {
  const taken = names;
  names = new Map();
  return taken;
}

/** For what is not compiled from KPIs. */
export function nameStatement(sql: string, name: string): void {
  names.set(sql, name);
}

export async function askFigures(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
  what: string,
): Promise<KpiFigure[]> {
  nameAll(context, { kpis, by: 'line', bucket: null, detail: 'all' }, what);
  return (await computeFigures(engine, context, kpis)).figures;
}

export function askSeries(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
  bucket: Bucket,
  span: DataSpan | null,
): Promise<KpiSeries[]> {
  nameAll(context, { kpis, by: 'line', bucket, detail: 'value' }, 'series');
  return computeSeries(engine, context, kpis, bucket, span);
}

export function askBreakdown(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
  dimension: Dimension,
): Promise<DimensionFigure[]> {
  nameAll(context, { kpis, by: dimension, bucket: null, detail: 'all' }, `by ${dimension}`);
  return computeBreakdown(engine, context, kpis, dimension);
}

function nameAll(context: KpiContext, ask: KpiAsk, what: string): void {
  const { statements, measured } = compileKpis(context, ask);
  for (const { sql } of statements) {
    const kpis = measured.flatMap((one) => (one.sql === sql ? [one.kpi] : []));
    nameStatement(sql, `${what}: ${kpis.length === 0 ? 'not measurable' : kpis.join(', ')}`);
  }
}
