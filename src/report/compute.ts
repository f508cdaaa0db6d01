import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { WideRow } from '../kpi/compile/aggregates.ts';
import type { AggregateRow } from '../kpi/compile/aggregate-row.ts';
import { compileSplits } from '../kpi/compile/compile-splits.ts';
import { compileKpis, compileMembers, memberOf, type CompiledKpis } from '../kpi/compile/compile-kpis.ts';
import {
  dimensionCountsSql,
  type DimensionRow,
  type FilterDimension,
} from '../kpi/compile/dimension-counts-sql.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { BEFORE, NOW } from '../kpi/compile/time-cell.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import { dimensionFiguresFromRows, figuresFromRows } from '../kpi/figures.ts';
import type { KpiId, Measurement } from '../kpi/kpi-definition.ts';
import type {
  Bucket,
  Dimension,
  DimensionFigure,
  KpiFigure,
  KpiFilter,
  KpiSeries,
  Measured,
  Span,
} from '../kpi/kpi-query.ts';
import { otherMeasurements } from '../kpi/measurement.ts';
import { periodSeconds } from '../kpi/periods.ts';
import { seriesFromRows, type DataSpan } from '../kpi/series.ts';
import type { KpiSettings } from '../kpi/settings.ts';

/** The facts as the settings make them: of the dataset itself, or prepared. */
export type Facts = Pick<KpiContext, 'table' | 'coverage'>;

/** The statement context of a loaded report under one view; `span`: another period than the filter's. */
export function kpiContext(
  dataset: Dataset,
  filter: KpiFilter,
  settings: KpiSettings,
  span: Span = periodSeconds(filter.period),
  facts: Facts = { table: dataset.tables.ticket, coverage: dataset.coverage },
): KpiContext {
  return {
    table: facts.table,
    coverage: facts.coverage,
    asOfUtc: dataset.asOfUtc,
    asOfLocal: dataset.asOfLocal,
    filter,
    span,
    settings,
  };
}

export interface Figures {
  figures: KpiFigure[];
  measured: Measured[];
}

/** Every line of each of these KPIs. */
export async function computeFigures(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
): Promise<Figures> {
  const compiled = compileKpis(context, { kpis, by: 'line', bucket: null, detail: 'all' });
  const { measured } = compiled;
  return {
    figures: figuresFromRows(await rowsOf(engine, compiled), measured, context),
    measured,
  };
}

/** The figures of two periods, which have nothing in common. */
export interface ComparedFigures extends Figures {
  before: KpiFigure[];
}

/** {@link computeFigures} of the period and of the one it is compared with, in one pass over both. */
export async function computeComparedFigures(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
  before: Span,
): Promise<ComparedFigures> {
  const compiled = compileKpis({ ...context, before }, { kpis, by: 'line', bucket: 'period', detail: 'all' });
  return comparedFigures(await rowsOf(engine, compiled), compiled.measured, context);
}

/** The figures of two periods from rows that tell them apart. */
export function comparedFigures(
  rows: readonly AggregateRow[],
  measured: Measured[],
  context: KpiContext,
): ComparedFigures {
  const of = (period: number) => rows.filter(({ bucket }) => bucket === period);
  return {
    figures: figuresFromRows(of(NOW), measured, context),
    before: figuresFromRows(of(BEFORE), measured, context),
    measured,
  };
}

/** Each of these KPIs by line through time, over the part of the period that the data covers; none for a report without dates. */
export async function computeSeries(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
  bucket: Bucket,
  span: DataSpan | null,
): Promise<KpiSeries[]> {
  if (span === null) return [];
  const compiled = compileKpis(context, { kpis, by: 'line', bucket, detail: 'value' });
  return seriesFromRows(await rowsOf(engine, compiled), compiled.measured, bucket, span);
}

/** Each of these KPIs by the values of a dimension. None by agent before the user has switched agents on. */
export async function computeBreakdown(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
  dimension: Dimension,
): Promise<DimensionFigure[]> {
  const compiled = compileKpis(context, { kpis, by: dimension, bucket: null, detail: 'all' });
  const rows = await rowsOf(engine, compiled);
  return dimensionFiguresFromRows(rows, compiled.measured, dimension, context);
}

export interface ComparedBreakdown {
  now: DimensionFigure[];
  before: DimensionFigure[];
}

/** {@link computeBreakdown} by each of these dimensions, of the period and of the one it is compared with. */
export async function computeComparedBreakdowns(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
  dimensions: readonly Dimension[],
  before: Span,
): Promise<ComparedBreakdown[]> {
  const grouping = { bucket: 'period', detail: 'all' } as const;
  const { statements, measured } = compileSplits({ ...context, before }, kpis, dimensions, grouping);
  const answers = await Promise.all(statements.map(({ sql }) => engine.query<WideRow>(sql)));
  return dimensions.map((dimension) => {
    const rows = statements.flatMap(({ read }, index) => read(answers[index] ?? [], dimension));
    const of = (period: number) =>
      dimensionFiguresFromRows(
        rows.filter(({ bucket }) => bucket === period),
        measured,
        dimension,
        context,
      );
    return { now: of(NOW), before: of(BEFORE) };
  });
}

/** One KPI as the export could measure it otherwise, over all lines, beside the way in use. */
export interface Alternative {
  measurement: Measurement;
  figure: KpiFigure;
}

/** The figure of all lines by every other measurement that this export allows, over its own cohort. */
export async function computeAlternatives(
  engine: Engine,
  context: KpiContext,
  kpi: KpiId,
): Promise<Alternative[]> {
  const definition = kpiDefinition(kpi);
  const used = memberOf(kpi, context);
  const others = otherMeasurements(definition, context.coverage, used.measurement);
  const alternatives: Alternative[] = [];
  for (const measurement of others) {
    const member = memberOf(kpi, context, measurement);
    const passes = compileMembers([member], context, { by: 'line', bucket: null, detail: 'all' });
    const rows = await rowsOf(engine, { statements: passes.map(({ statement }) => statement) });
    const measured: Measured = {
      kpi,
      evidence: measurement.evidence,
      cohort: member.cohort,
      measurement,
      sql: '',
    };
    const figure = figuresFromRows(rows, [measured], context).find(({ line }) => line === 'all');
    if (figure) alternatives.push({ measurement, figure });
  }
  return alternatives;
}

/** How many tickets each value of these dimensions (or of all) has, under the filters of the others. */
export async function computeDimensionCounts(
  engine: Engine,
  context: KpiContext,
  dimensions?: readonly FilterDimension[],
): Promise<DimensionRow[]> {
  return engine.query<DimensionRow>(dimensionCountsSql(context, dimensions));
}

/** Asks all statements at once; they run one after the other. */
async function rowsOf(
  engine: Engine,
  { statements }: Pick<CompiledKpis, 'statements'>,
): Promise<AggregateRow[]> {
  const answers = await Promise.all(
    statements.map(async ({ sql, read }) => read(await engine.query<WideRow>(sql))),
  );
  return answers.flat();
}
