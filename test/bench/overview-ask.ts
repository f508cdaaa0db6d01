import { changesOf, comparedWith } from '../../src/app/comparison.ts';
import { overviewKpis } from '../../src/app/overview-kpis.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import type { KpiId } from '../../src/kpi/kpi-definition.ts';
import type { KpiFilter } from '../../src/kpi/kpi-query.ts';
import { defaultBucket } from '../../src/kpi/periods.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { whatChanged } from '../../src/kpi/statistics/what-changed.ts';
import { kpiContext, reportSpan } from '../../src/report/compute.ts';
import { FLOW_KPIS } from '../../src/ui/charts/flow-rows.ts';
import type { Answers } from './answers.ts';
import { askCompared, askComparedBreakdown, askSeries } from './named-asks.ts';

/**
 * All that the overview asks after a change of filter (src/app/overview-page.tsx): the figures of the period and of the one before, the
 * series, volumes and backlog, and what the changes went with. The counts of a menu are asked when it opens.
 */
export async function askOverview(engine: Engine, dataset: Dataset, filter: KpiFilter): Promise<Answers> {
  const context = kpiContext(dataset, filter, DEFAULT_SETTINGS);
  const kpis = overviewKpis(dataset.coverage, DEFAULT_SETTINGS).map(({ id }) => id);
  const asked: KpiId[] = [...kpis, 'tickets_created', 'backlog_age'];
  const data = reportSpan(dataset, filter);
  const bucket = data === null ? 'month' : defaultBucket(data.from, data.until);
  const compared = comparedWith(dataset, filter, 'previous');

  const { figures: now, before } = await askCompared(engine, context, asked, compared?.span ?? null);
  const charted = [...new Set([...kpis, ...FLOW_KPIS])];
  const series = await askSeries(engine, context, charted, bucket, data);
  const rows: object[] = [];
  if (compared) {
    const { lengthRatio, span } = compared;
    const changes = changesOf(now, before, lengthRatio);
    const found = whatChanged({ now, before: changes.map((change) => change.before), lengthRatio });
    const changed = found.flatMap((finding) =>
      finding.kind !== 'nothing' && finding.kind !== 'chance' && finding.line === 'all' ? [finding.kpi] : [],
    );
    for (const dimension of changed.length === 0 ? [] : (['category', 'channel'] as const)) {
      const split = await askComparedBreakdown(engine, context, changed, dimension, span);
      rows.push(...split.now, ...split.before);
    }
  }
  return { figures: [...now, ...before], series, rows };
}
