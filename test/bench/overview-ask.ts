import { changesOf, comparedWith } from '../../src/app/comparison.ts';
import { overviewKpis } from '../../src/app/overview-kpis.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { dimensionCountsSql } from '../../src/kpi/compile/dimension-counts-sql.ts';
import type { KpiId } from '../../src/kpi/kpi-definition.ts';
import type { KpiFilter, Span } from '../../src/kpi/kpi-query.ts';
import { defaultBucket } from '../../src/kpi/periods.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { whatChanged } from '../../src/kpi/statistics/what-changed.ts';
import { computeDimensionCounts, kpiContext, reportSpan } from '../../src/report/compute.ts';
import { FLOW_KPIS } from '../../src/ui/charts/flow-rows.ts';
import type { Answers } from './answers.ts';
import { askBreakdown, askFigures, askSeries, nameStatement } from './named-asks.ts';

/**
 * All that the overview asks after a change of filter (src/app/overview-page.tsx): the figures of the period and of the one before, the
 * series, volumes and backlog, what the changes went with, and the counts of the menus.
 */
export async function askOverview(engine: Engine, dataset: Dataset, filter: KpiFilter): Promise<Answers> {
  const context = (span?: Span) => kpiContext(dataset, filter, DEFAULT_SETTINGS, span);
  const kpis = overviewKpis(dataset.coverage, DEFAULT_SETTINGS).map(({ id }) => id);
  const asked: KpiId[] = [...kpis, 'tickets_created'];
  const data = reportSpan(dataset, filter);
  const bucket = data === null ? 'month' : defaultBucket(data.from, data.until);
  const compared = comparedWith(dataset, filter, 'previous');

  const now = await askFigures(engine, context(), asked, 'now');
  const before = compared && (await askFigures(engine, context(compared.span), asked, 'before'));
  const charted = [...new Set([...kpis, ...FLOW_KPIS])];
  const series = await askSeries(engine, context(), charted, bucket, data);
  nameStatement(dimensionCountsSql(context()), 'counts of the menus');
  const counts = await computeDimensionCounts(engine, context());
  const rows: object[] = counts.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  if (compared && before) {
    const { lengthRatio } = compared;
    const changes = changesOf(now, before, lengthRatio);
    const found = whatChanged({ now, before: changes.map((change) => change.before), lengthRatio });
    const changed = found.flatMap((finding) =>
      finding.kind !== 'nothing' && finding.kind !== 'chance' && finding.line === 'all' ? [finding.kpi] : [],
    );
    for (const dimension of ['category', 'channel'] as const) {
      for (const span of changed.length === 0 ? [] : [undefined, compared.span]) {
        rows.push(...(await askBreakdown(engine, context(span), changed, dimension)));
      }
    }
  }
  return { figures: [...now, ...(before ?? [])], series, rows };
}

function textOf({ dimension, value }: { dimension: string; value: string | null }): string {
  return `${dimension} ${value}`;
}
