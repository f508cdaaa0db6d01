import { kpiDefinition } from '../kpi/catalog.ts';
import type { Priority } from '../kpi/facts.ts';
import { PRIORITIES } from '../kpi/facts.ts';
import type { KpiDefinition } from '../kpi/kpi-definition.ts';
import type { DimensionFigure, KpiFigure, SplitBy } from '../kpi/kpi-query.ts';
import { besideRest } from '../kpi/statistics/mix-rest.ts';
import { mixSplit, type MixFigure, type MixSplit } from '../kpi/statistics/mix-parts.ts';
import { targetState } from '../kpi/statistics/target-state.ts';
import type { KpiSettings } from '../kpi/settings.ts';
import type { NoMix } from '../ui/features/breakdown/mix-panel.tsx';
import type { Part } from '../ui/features/breakdown/part.ts';
import { changesOf } from '../ui/charts/comparison.ts';

/** As many parts of a change as are told apart. */
const MIX_SHOWN = 8;

/** A figure of one value of what it is split by; `key` NULL: unknown. */
export interface SplitFigure {
  key: string | null;
  figure: KpiFigure;
}

/** The figures by line as those of a split: of lines that have a ticket and that the KPI says something about. */
export function splitByLine(figures: readonly KpiFigure[]): SplitFigure[] {
  return figures
    .filter(({ kpi, line }) => line !== 'all' && kpiDefinition(kpi).applicable.includes(line))
    .filter(({ n, missing }) => n + missing > 0)
    .map((figure) => ({ key: figure.line === 'unknown' ? null : figure.line, figure }));
}

export function splitByValue(figures: readonly DimensionFigure[]): SplitFigure[] {
  return figures.map((figure) => ({ key: figure.key, figure: { ...figure, line: 'all' } }));
}

interface Compared {
  /** The same figures of the other period; NULL where nothing is compared. */
  before: readonly SplitFigure[] | null;
  lengthRatio: number;
}

/** Everything that is said of each value: against the rest, the other period and the target. */
export function partsOf(
  now: readonly SplitFigure[],
  whole: KpiFigure,
  by: SplitBy,
  { before, lengthRatio }: Compared,
  settings: Pick<KpiSettings, 'targets'>,
  priority: Priority | null,
): Part[] {
  const definition = kpiDefinition(whole.kpi);
  return now.map(({ key, figure }) => {
    const other = before?.find((one) => one.key === key)?.figure;
    const ofPriority = by === 'priority' ? (PRIORITIES.find((one) => String(one) === key) ?? null) : priority;
    return {
      key,
      figure,
      change: other && changesOf([figure], [other], lengthRatio)[0],
      beside: isSplitWhole(definition, by) ? besideRest(figure, whole, definition.direction) : null,
      target: isOfAnySize(definition, by) ? targetState(figure, definition, settings, ofPriority) : null,
    };
  });
}

/** A change split over the values, or why it is not. */
export function mixOf(
  definition: KpiDefinition,
  by: SplitBy,
  now: { parts: readonly SplitFigure[]; whole: KpiFigure },
  before: { parts: readonly SplitFigure[]; whole: KpiFigure } | null,
): MixSplit | NoMix {
  if (!isSplitWhole(definition, by)) return 'notSplit';
  if (before === null) return 'none';
  const figures = (parts: readonly SplitFigure[]): MixFigure[] =>
    parts.map(({ key, figure }) => ({ ...figure, key }));
  const all = { now: now.whole, before: before.whole };
  return mixSplit(figures(now.parts), figures(before.parts), all, MIX_SHOWN) ?? 'noTickets';
}

/** FALSE where a ticket can count for several lines, so that they are no parts of one whole. */
function isSplitWhole({ line }: KpiDefinition, by: SplitBy): boolean {
  return by !== 'line' || line !== 'reached';
}

/** TRUE for a mean or a rate that is that of its parts, each with as much weight as it has tickets. */
export function hasMix({ kind, measurements }: KpiDefinition): boolean {
  if (kind === 'count' || kind === 'level') return false;
  return !measurements.some(({ weight }) => weight !== undefined);
}

/** A target for a number of tickets is one for all of them, and for a line only where it says so. */
function isOfAnySize({ unit }: KpiDefinition, by: SplitBy): boolean {
  return unit !== 'count' || by === 'line';
}
