import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { compileKpis } from '../kpi/compile/compile-kpis.ts';
import { dimensionCountsSql, type DimensionRow } from '../kpi/compile/dimension-counts-sql.ts';
import { figuresSql, type AggregateRow } from '../kpi/compile/figures-sql.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import { figuresFromRows } from '../kpi/figures.ts';
import type { KpiId, Measurement } from '../kpi/kpi-definition.ts';
import { chooseMeasurement, otherMeasurements } from '../kpi/measurement.ts';
import type { Bucket, KpiFigure, KpiFilter, KpiSeries, KpiSettings, Measured } from '../kpi/kpi-query.ts';
import { localDate, periodSeconds } from '../kpi/periods.ts';
import { seriesFromRows, type Span } from '../kpi/series.ts';

/** The statement context of a loaded report under one view. */
export function kpiContext(dataset: Dataset, filter: KpiFilter, settings: KpiSettings): KpiContext {
  return {
    table: dataset.tables.ticket,
    coverage: dataset.coverage,
    asOfUtc: dataset.asOfUtc,
    filter,
    settings,
  };
}

export interface Figures {
  figures: KpiFigure[];
  measured: Measured[];
}

/** Every KPI × line of the catalogue, in one statement. */
export async function computeFigures(engine: Engine, context: KpiContext): Promise<Figures> {
  const compiled = compileKpis(context, null);
  return {
    figures: figuresFromRows(await engine.query<AggregateRow>(compiled.sql)),
    measured: compiled.measured,
  };
}

/** Every KPI × line per week or month over the part of the period that the data covers; none for a report without dates. */
export async function computeSeries(
  engine: Engine,
  context: KpiContext,
  bucket: Bucket,
  span: Span | null,
): Promise<KpiSeries[]> {
  if (span === null) return [];
  const { sql } = compileKpis(context, bucket);
  return seriesFromRows(await engine.query<AggregateRow>(sql), bucket, span);
}

/** One KPI as the export could measure it otherwise, over all lines, beside the way in use. */
export interface Alternative {
  measurement: Measurement;
  figure: KpiFigure;
}

/** The figure of all lines by every other measurement that this export allows. */
export async function computeAlternatives(
  engine: Engine,
  context: KpiContext,
  kpi: KpiId,
): Promise<Alternative[]> {
  const definition = kpiDefinition(kpi);
  const used = chooseMeasurement(definition, context.coverage, context.settings);
  const alternatives: Alternative[] = [];
  for (const measurement of otherMeasurements(definition, context.coverage, used)) {
    const rows = await engine.query<AggregateRow>(figuresSql(definition, measurement, context, null));
    const figure = figuresFromRows(rows).find((one) => one.kpi === kpi && one.line === 'all');
    if (figure) alternatives.push({ measurement, figure });
  }
  return alternatives;
}

/** How many tickets each choice of line, priority and channel holds. */
export async function computeDimensionCounts(engine: Engine, context: KpiContext): Promise<DimensionRow[]> {
  return engine.query<DimensionRow>(dimensionCountsSql(context));
}

/** What the data and the chosen period have in common, in local seconds [from, until); NULL for a report without dates. */
export function reportSpan(dataset: Dataset, filter: KpiFilter): Span | null {
  const { from, until } = periodSeconds(filter.period);
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
