import { comparedWith } from '../../../src/report/compared-with.ts';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import { LINE_KEYS } from '../../../src/kpi/facts.ts';
import { KPI_IDS } from '../../../src/kpi/kpi-definition.ts';
import type { Dimension } from '../../../src/kpi/kpi-query.ts';
import { computeOverview } from '../../../src/report/compute-overview.ts';
import {
  computeBreakdown,
  computeComparedBreakdowns,
  computeComparedFigures,
  computeFigures,
  computeSeries,
} from '../../../src/report/compute.ts';
import { reportSpan } from '../../../src/report/report-span.ts';
import { figureOf, statistics, together, type Claims, type Selection } from './claims.ts';

const SPLITS: readonly Dimension[] = ['category', 'channel'];

/** Every cell leads to its tickets; the lines make the whole; both periods are what each says alone; the points make the figure. */
export async function overviewClaims(claims: Claims, selection: Selection): Promise<void> {
  const { engine, dataset, context, figures, ofAgents } = selection;
  const compared = comparedWith(dataset, context.filter, 'previous');
  const span = reportSpan(dataset, context.filter);
  const before = compared?.span ?? null;
  const question = { kpis: KPI_IDS, charted: KPI_IDS, bucket: 'month', before } as const;
  const overview = await computeOverview(engine, context, question, span);
  const series = await computeSeries(engine, context, KPI_IDS, 'month', span);
  claims.same('series of the overview', overview.series, series);
  for (const one of overview.figures) {
    const alone = figureOf(figures, one.kpi, one.line);
    claims.same(`overview ${one.kpi} ${one.line}`, statistics(one), statistics(alone));
  }
  if (before !== null) {
    const earlier = await computeFigures(engine, { ...context, span: before }, KPI_IDS);
    const both = await computeComparedFigures(engine, context, KPI_IDS, before);
    for (const one of [...overview.before, ...both.before]) {
      const alone = figureOf(earlier, one.kpi, one.line);
      claims.same(`before ${one.kpi} ${one.line}`, statistics(one), statistics(alone));
    }
    const splits = await computeComparedBreakdowns(engine, context, KPI_IDS, SPLITS, before);
    for (const [index, dimension] of SPLITS.entries()) {
      const now = await computeBreakdown(engine, context, KPI_IDS, dimension);
      const then = await computeBreakdown(engine, { ...context, span: before }, KPI_IDS, dimension);
      const said = (parts: typeof now | undefined) =>
        parts?.map((one) => [one.kpi, one.key, ...statistics(one)]);
      claims.same(`finding by ${dimension}`, said(splits[index]?.now), said(now));
      claims.same(`finding by ${dimension}, before`, said(splits[index]?.before), said(then));
    }
  }
  if (ofAgents) return;
  for (const { kpi, line, n, numerator, missing } of figures.figures) {
    claims.leads('figure', { kind: 'cell', kpi, line, selection: 'measured' }, n);
    claims.leads('figure', { kind: 'cell', kpi, line, selection: 'missing' }, missing);
    if (numerator !== null)
      claims.leads('figure', { kind: 'cell', kpi, line, selection: 'numerator' }, numerator);
  }
  for (const kpi of KPI_IDS) {
    if (kpiDefinition(kpi).line === 'reached') continue;
    const lines = LINE_KEYS.filter((line) => line !== 'all').map((line) => figureOf(figures, kpi, line));
    claims.same(`lines of ${kpi}`, together(lines), together([figureOf(figures, kpi)]));
  }
  const isOpen = (kpi: string) => figures.measured.find((one) => one.kpi === kpi)?.cohort === 'open';
  for (const { kpi, line, points } of series) {
    if (isOpen(kpi)) continue;
    const sums = together(points.map((point) => ({ ...point, missing: 0 })));
    const figure = figureOf(figures, kpi, line);
    claims.same(`points of ${kpi} ${line}`, sums, together([{ ...figure, missing: 0 }]));
  }
}
