import type { Engine } from '../engine/engine.ts';
import type { AggregateRow } from '../kpi/compile/aggregate-row.ts';
import type { WideRow } from '../kpi/compile/aggregates.ts';
import { compileOverview } from '../kpi/compile/compile-overview.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { figuresFromRows } from '../kpi/figures.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { Bucket, KpiSeries, Span } from '../kpi/kpi-query.ts';
import { seriesFromRows, type DataSpan } from '../kpi/series.ts';
import { comparedFigures, type ComparedFigures } from './compute.ts';

/** What the overview asks of one selection. */
export interface OverviewQuestion {
  kpis: readonly KpiId[];
  /** Durations of which only the longest is told. */
  longest?: readonly KpiId[];
  charted: readonly KpiId[];
  bucket: Bucket;
  /** The period to compare with. */
  before: Span | null;
}

export interface OverviewFigures extends ComparedFigures {
  series: KpiSeries[];
}

/** The figures of both periods and the series of the first: what `computeComparedFigures` and `computeSeries` say, in fewer statements. */
export async function computeOverview(
  engine: Engine,
  context: KpiContext,
  { kpis, longest, charted, bucket, before }: OverviewQuestion,
  span: DataSpan | null,
): Promise<OverviewFigures> {
  const compiled = compileOverview(before === null ? context : { ...context, before }, {
    figures: kpis,
    longest,
    series: span === null ? [] : charted,
    bucket,
  });
  const figures: AggregateRow[] = [];
  const series: AggregateRow[] = [];
  for (const { sql, read } of compiled.statements) {
    const rows = read(await engine.query<WideRow>(sql));
    figures.push(...rows.figures);
    series.push(...rows.series);
  }
  return {
    ...(before === null
      ? {
          figures: figuresFromRows(figures, compiled.figures, context),
          before: [],
          measured: compiled.figures,
        }
      : comparedFigures(figures, compiled.figures, context)),
    series: span === null ? [] : seriesFromRows(series, compiled.series, bucket, span),
  };
}
