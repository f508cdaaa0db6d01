import type { Engine } from '../../src/engine/engine.ts';
import { compileKpis, type KpiAsk } from '../../src/kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../../src/kpi/compile/kpi-context.ts';
import type { KpiId } from '../../src/kpi/kpi-definition.ts';
import type { Bucket, Dimension, KpiFigure, KpiSeries, Span } from '../../src/kpi/kpi-query.ts';
import type { DataSpan } from '../../src/kpi/series.ts';
import {
  computeComparedBreakdown,
  computeComparedFigures,
  computeFigures,
  computeSeries,
  type ComparedBreakdown,
  type ComparedFigures,
} from '../../src/report/compute.ts';

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

/** Of the period of the context, and of the one before where there is one. */
export async function askCompared(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
  before: Span | null,
): Promise<ComparedFigures> {
  const ask = { kpis, by: 'line', detail: 'all' } as const;
  if (before === null) return { ...(await computeFigures(engine, context, kpis)), before: [] };
  nameAll(context, { ...ask, bucket: null }, 'now');
  nameAll({ ...context, span: before }, { ...ask, bucket: null }, 'before');
  nameAll({ ...context, before }, { ...ask, bucket: 'period' }, 'now and before');
  return computeComparedFigures(engine, context, kpis, before);
}

export function askComparedBreakdown(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
  dimension: Dimension,
  before: Span,
): Promise<ComparedBreakdown> {
  nameAll(
    { ...context, before },
    { kpis, by: dimension, bucket: 'period', detail: 'all' },
    `by ${dimension}`,
  );
  return computeComparedBreakdown(engine, context, kpis, dimension, before);
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

function nameAll(context: KpiContext, ask: KpiAsk, what: string): void {
  const { statements, measured } = compileKpis(context, ask);
  for (const { sql } of statements) {
    const kpis = measured.flatMap((one) => (one.sql === sql ? [one.kpi] : []));
    nameStatement(sql, `${what}: ${kpis.length === 0 ? 'not measurable' : kpis.join(', ')}`);
  }
}
