import type { Engine } from '../engine/engine.ts';
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

/** The two parts of {@link OverviewFigures}. */
interface AskedOverview {
  figures: Promise<ComparedFigures>;
  series: Promise<KpiSeries[]>;
}

/** {@link computeOverview} asked all at once: the figures are there before the series. */
export function askOverview(
  engine: Engine,
  context: KpiContext,
  { kpis, longest, charted, bucket, before }: OverviewQuestion,
  span: DataSpan | null,
): AskedOverview {
  const compiled = compileOverview(before === null ? context : { ...context, before }, {
    figures: kpis,
    longest,
    series: span === null ? [] : charted,
    bucket,
  });
  const ask = async ({ sql, read }: (typeof compiled.statements)[number]) =>
    read(await engine.query<WideRow>(sql));
  const first = Promise.all(compiled.statements.map(ask));
  const courses = Promise.all(compiled.courses.map(ask));
  const figures = async (): Promise<ComparedFigures> => {
    const rows = (await first).flatMap((one) => one.figures);
    const measured = compiled.figures;
    return before === null
      ? { figures: figuresFromRows(rows, measured, context), before: [], measured }
      : comparedFigures(rows, measured, context);
  };
  const series = async (): Promise<KpiSeries[]> => {
    // Both are waited for: of the one that fails second somebody hears, too.
    const rows = (await Promise.all([first, courses])).flat().flatMap((one) => one.series);
    return span === null ? [] : seriesFromRows(rows, compiled.series, bucket, span);
  };
  return { figures: figures(), series: series() };
}

/** The figures of both periods and the series of the first: what `computeComparedFigures` and `computeSeries` say, in fewer statements. */
export async function computeOverview(
  engine: Engine,
  context: KpiContext,
  question: OverviewQuestion,
  span: DataSpan | null,
): Promise<OverviewFigures> {
  const asked = askOverview(engine, context, question, span);
  const [figures, series] = await Promise.all([asked.figures, asked.series]);
  return { ...figures, series };
}
