import { EngineError } from '../engine/engine-error.ts';
import type { Engine } from '../engine/engine.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { Dimension, DimensionFigure } from '../kpi/kpi-query.ts';
import type { Breakdown } from '../kpi/statistics/change-driver.ts';
import type { ComparedSpan } from '../kpi/statistics/compared-span.ts';
import { whatChanged, type ChangeFinding } from '../kpi/statistics/what-changed.ts';
import { computeComparedBreakdowns, type ComparedFigures } from './compute.ts';
import { judgedFigures } from './judged-figures.ts';

/** By what the findings are split to see with which group a change went. */
const SPLITS = ['category', 'channel'] as const satisfies readonly Dimension[];

/** What changed most between the figures of two periods, with the groups it went with. */
export async function computeFindings(
  engine: Engine,
  context: KpiContext,
  { figures, before }: Pick<ComparedFigures, 'figures' | 'before'>,
  { span, lengthRatio }: ComparedSpan,
): Promise<ChangeFinding[]> {
  // How old the backlog is goes with how large it is.
  const now = judgedFigures(figures, context.filter).filter(({ kpi }) => kpi !== 'backlog_age');
  const input = { now, before, lengthRatio };
  const first = whatChanged(input);
  const kpis = first.flatMap((finding) =>
    finding.kind !== 'nothing' && finding.kind !== 'chance' && finding.line === 'all' ? [finding.kpi] : [],
  );
  if (kpis.length === 0) return first;
  const breakdowns = await breakdownsOf(engine, context, kpis, span);
  return whatChanged({ ...input, breakdowns });
}

/** A split that fails takes no sentence away: it is then told without the group. */
async function breakdownsOf(
  engine: Engine,
  context: KpiContext,
  kpis: readonly KpiId[],
  before: ComparedSpan['span'],
): Promise<Breakdown[]> {
  try {
    const splits = await computeComparedBreakdowns(engine, context, kpis, SPLITS, before);
    return SPLITS.flatMap((dimension, index) =>
      kpis.map((kpi): Breakdown => {
        const of = (all: readonly DimensionFigure[] = []) => all.filter((one) => one.kpi === kpi);
        const split = splits[index];
        return { kpi, line: 'all', dimension, now: of(split?.now), before: of(split?.before) };
      }),
    );
  } catch (error) {
    if (error instanceof EngineError && (error.code === 'sql' || error.code === 'memory')) return [];
    throw error;
  }
}
