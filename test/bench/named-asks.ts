import type { Engine } from '../../src/engine/engine.ts';
import { compileKpis } from '../../src/kpi/compile/compile-kpis.ts';
import { compileOverview } from '../../src/kpi/compile/compile-overview.ts';
import { compileSplits } from '../../src/kpi/compile/compile-splits.ts';
import type { KpiContext } from '../../src/kpi/compile/kpi-context.ts';
import type { KpiId } from '../../src/kpi/kpi-definition.ts';
import type { Dimension, KpiFigure, Measured, Span } from '../../src/kpi/kpi-query.ts';
import type { DataSpan } from '../../src/kpi/series.ts';
import {
  computeComparedBreakdowns,
  computeFigures,
  type ComparedBreakdown,
} from '../../src/report/compute.ts';
import {
  computeOverview,
  type OverviewFigures,
  type OverviewQuestion,
} from '../../src/report/compute-overview.ts';

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
  const { statements, measured } = compileKpis(context, { kpis, by: 'line', bucket: null, detail: 'all' });
  nameAll(statements, measured, what);
  return (await computeFigures(engine, context, kpis)).figures;
}

/** The figures of the period of the context and of the one before where there is one, and the series. */
export async function askWhole(
  engine: Engine,
  context: KpiContext,
  question: OverviewQuestion,
  span: DataSpan | null,
): Promise<OverviewFigures> {
  const { kpis, longest, charted, bucket, before } = question;
  const whole = before === null ? context : { ...context, before };
  const { statements, courses, figures, series } = compileOverview(whole, {
    figures: kpis,
    longest,
    series: span === null ? [] : charted,
    bucket,
  });
  nameAll([...statements, ...courses], series, 'series');
  nameAll(statements, figures, 'figures');
  return computeOverview(engine, context, question, span);
}

export function askSplits(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
  dimensions: readonly Dimension[],
  before: Span,
): Promise<ComparedBreakdown[]> {
  const grouping = { bucket: 'period', detail: 'all' } as const;
  const { statements, measured } = compileSplits({ ...context, before }, kpis, dimensions, grouping);
  nameAll(statements, measured, `by ${dimensions.join(' and ')}`);
  return computeComparedBreakdowns(engine, context, kpis, dimensions, before);
}

function nameAll(statements: readonly { sql: string }[], measured: readonly Measured[], what: string): void {
  for (const { sql } of statements) {
    const kpis = measured.flatMap((one) => (one.sql === sql ? [one.kpi] : []));
    if (kpis.length > 0) nameStatement(sql, `${what}: ${kpis.join(', ')}`);
  }
}
