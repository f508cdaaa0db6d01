import { overviewKpis } from '../../src/app/overview-kpis.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import type { KpiId } from '../../src/kpi/kpi-definition.ts';
import type { KpiFilter } from '../../src/kpi/kpi-query.ts';
import { defaultBucket } from '../../src/kpi/periods.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { whatChanged } from '../../src/kpi/statistics/what-changed.ts';
import { kpiContext } from '../../src/report/compute.ts';
import { comparedWith } from '../../src/report/compared-with.ts';
import { reportSpan } from '../../src/report/report-span.ts';
import { changesOf } from '../../src/ui/charts/comparison.ts';
import { FLOW_KPIS } from '../../src/ui/charts/flow-rows.ts';
import type { Answers } from './answers.ts';
import { askSplits, askWhole } from './named-asks.ts';

/**
 * All that the overview asks after a change of filter (src/app/overview-page.tsx): the figures of the period and of the one before, the
 * series, volumes and backlog, and what the changes went with. The counts of a menu are asked when it opens.
 */
export async function askOverview(engine: Engine, dataset: Dataset, filter: KpiFilter): Promise<Answers> {
  const context = kpiContext(dataset, filter, DEFAULT_SETTINGS);
  const kpis = overviewKpis(dataset.coverage, DEFAULT_SETTINGS).map(({ id }) => id);
  const asked: KpiId[] = [...kpis, 'tickets_created'];
  const data = reportSpan(dataset, filter);
  const bucket = data === null ? 'month' : defaultBucket(data.from, data.until);
  const compared = comparedWith(dataset, filter, 'previous');

  const charted = [...new Set([...kpis, ...FLOW_KPIS])];
  const question = {
    kpis: asked,
    longest: ['backlog_age'] as const,
    charted,
    bucket,
    before: compared?.span ?? null,
  };
  const { figures: now, before, series } = await askWhole(engine, context, question, data);
  const rows: object[] = [];
  if (compared) {
    const { lengthRatio, span } = compared;
    const changes = changesOf(now, before, lengthRatio);
    const found = whatChanged({ now, before: changes.map((change) => change.before), lengthRatio });
    const changed = found.flatMap((finding) =>
      finding.kind !== 'nothing' && finding.kind !== 'chance' && finding.line === 'all' ? [finding.kpi] : [],
    );
    const splits =
      changed.length === 0 ? [] : await askSplits(engine, context, changed, ['category', 'channel'], span);
    for (const split of splits) rows.push(...split.now, ...split.before);
  }
  return { figures: [...now, ...before], series, rows };
}
