import type { Engine } from '../engine/engine.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import type { LineKey } from '../kpi/facts.ts';
import { isOfTooFew } from '../kpi/figures.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { KpiFigure, Measured } from '../kpi/kpi-query.ts';
import type { CensoredRow } from '../kpi/statistics/kaplan-meier-sql.ts';
import type { SnapshotDefinition, SnapshotFigure } from '../snapshot/snapshot.ts';
import { computeCensored } from './compute-censored.ts';
import { chosenLines } from './snapshot-header.ts';
import { statisticsOf } from './snapshot-statistics.ts';

/** TRUE for "all" and the chosen lines, as far as a KPI says something about them. */
export function isTold(kpi: KpiId, line: LineKey, { filter }: Pick<KpiContext, 'filter'>): boolean {
  const chosen = chosenLines(filter);
  const isChosen = line === 'all' || chosen.length === 0 || chosen.includes(line);
  return isChosen && kpiDefinition(kpi).applicable.includes(line);
}

/** The figures of the period, durations with the open tickets beside them. */
export async function figuresWithCensored(
  engine: Engine,
  context: KpiContext,
  figures: readonly KpiFigure[],
): Promise<SnapshotFigure[]> {
  const censored = new Map<KpiId, CensoredRow[]>();
  for (const kpi of new Set(figures.map((figure) => figure.kpi)))
    censored.set(kpi, await computeCensored(engine, context, kpi));
  return figures
    .filter(({ kpi, line }) => isTold(kpi, line, context))
    .map((figure) => {
      const row = censored.get(figure.kpi)?.find(({ line }) => line === figure.line);
      return figureOf(figure, censoredOf(row, context));
    });
}

/** The figures of the compared period; without the open tickets, which nobody lays beside others. */
export function beforeOf(
  figures: readonly KpiFigure[],
  context: Pick<KpiContext, 'filter'>,
): SnapshotFigure[] {
  return figures
    .filter(({ kpi, line }) => isTold(kpi, line, context))
    .map((figure) => figureOf(figure, null));
}

/** How each KPI was measured, with the version of its meaning. */
export function definitionsOf(measured: readonly Measured[]): SnapshotDefinition[] {
  return measured.map(({ kpi, evidence, cohort }) => ({
    kpi,
    evidence,
    cohort,
    version: kpiDefinition(kpi).version,
  }));
}

/** TRUE for what values of a dimension can be told apart by: what can be measured, and is no state at a moment. */
export function canBeSplit({ kpi, measurement }: Measured): boolean {
  return measurement !== null && kpiDefinition(kpi).kind !== 'level';
}

function figureOf(figure: KpiFigure, censored: SnapshotFigure['censored']): SnapshotFigure {
  return { kpi: figure.kpi, line: figure.line, ...statisticsOf(figure), censored };
}

/** Silent where the figure itself would be: of chosen agents, over too few tickets. */
function censoredOf(row: CensoredRow | undefined, context: KpiContext): SnapshotFigure['censored'] {
  if (row === undefined || isOfTooFew(row.events + row.open, context)) return null;
  return { value: row.median, p90: row.p90, open: row.open };
}
