import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { WideRow } from '../kpi/compile/aggregates.ts';
import type { AggregateRow } from '../kpi/compile/aggregate-row.ts';
import { compileKpis, compileMembers, memberOf, type CompiledKpis } from '../kpi/compile/compile-kpis.ts';
import {
  dimensionCountsSql,
  type DimensionRow,
  type FilterDimension,
} from '../kpi/compile/dimension-counts-sql.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import type { CompiledStatement } from '../kpi/compile/pass-sql.ts';
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
import { localDate, periodSeconds } from '../kpi/periods.ts';
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

/** {@link computeFigures} of the period and of the one it is compared with, in one pass over both wherever a ticket is in a period by its date. */
export async function computeComparedFigures(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
  before: Span,
): Promise<ComparedFigures> {
  const ask = { by: 'line', detail: 'all' } as const;
  const earlier = { ...context, span: before };
  const dated = compileKpis({ ...context, before }, { ...ask, kpis, bucket: 'period' });
  const open = dated.measured.filter(({ cohort }) => cohort === 'open').map(({ kpi }) => kpi);
  const atMoment = compileKpis(context, { ...ask, kpis: open, bucket: null });
  const atEarlier = compileKpis(earlier, { ...ask, kpis: open, bucket: null });
  const measured = dated.measured.map((one) => atMoment.measured.find(({ kpi }) => kpi === one.kpi) ?? one);
  const rows = await rowsOf(engine, dated);
  const figuresOf = async (period: 0 | 1, compiled: CompiledKpis, of: KpiContext) => {
    const own = rows.filter(({ bucket }) => bucket === period);
    return figuresFromRows([...own, ...(await rowsOf(engine, compiled))], measured, of);
  };
  return {
    figures: await figuresOf(1, atMoment, context),
    before: await figuresOf(0, atEarlier, earlier),
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

/** {@link computeBreakdown} of the period and of the one it is compared with. */
export async function computeComparedBreakdown(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
  dimension: Dimension,
  before: Span,
): Promise<ComparedBreakdown> {
  const ask = { kpis, by: dimension, detail: 'all' } as const;
  const dated = compileKpis({ ...context, before }, { ...ask, bucket: 'period' });
  const open = dated.measured.filter(({ cohort }) => cohort === 'open').map(({ kpi }) => kpi);
  const rows = await rowsOf(engine, dated);
  const figuresOf = async (period: 0 | 1, of: KpiContext) => {
    const own = rows.filter(({ bucket }) => bucket === period);
    const atMoment = await rowsOf(engine, compileKpis(of, { ...ask, kpis: open, bucket: null }));
    return dimensionFiguresFromRows([...own, ...atMoment], dated.measured, dimension, of);
  };
  return { now: await figuresOf(1, context), before: await figuresOf(0, { ...context, span: before }) };
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

/** Runs the statements one after the other: there is one thread. */
async function rowsOf(
  engine: Engine,
  { statements }: Pick<CompiledKpis, 'statements'>,
): Promise<AggregateRow[]> {
  const rows: AggregateRow[] = [];
  for (const statement of statements) rows.push(...(await run(engine, statement)));
  return rows;
}

async function run(engine: Engine, { sql, read }: CompiledStatement): Promise<AggregateRow[]> {
  return read(await engine.query<WideRow>(sql));
}

/** What the data and the chosen period have in common, in local seconds [from, until); NULL for a report without dates. */
export function reportSpan(dataset: Dataset, filter: KpiFilter): DataSpan | null {
  return spanOfData(dataset, periodSeconds(filter.period));
}

/** What the data and a period have in common, in local seconds [from, until); NULL for a report without dates. */
export function spanOfData(dataset: Dataset, { from, until }: Span): DataSpan | null {
  if (dataset.createdRange === null) return null;
  return {
    from: Math.max(from ?? -Infinity, dataset.createdRange.from),
    until: Math.min(until ?? Infinity, dataset.asOfLocal + 1),
  };
}

/** First and last local day the data covers, `yyyy-MM-dd`; NULL for a report without dates. */
export function reportDays(dataset: Dataset): { from: string; to: string } | null {
  if (dataset.createdRange === null) return null;
  return { from: localDate(dataset.createdRange.from), to: localDate(dataset.asOfLocal) };
}
