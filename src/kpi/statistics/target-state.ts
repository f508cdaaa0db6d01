import type { Priority } from '../facts.ts';
import type { KpiDefinition } from '../kpi-definition.ts';
import type { KpiFigure } from '../kpi-query.ts';
import type { KpiSettings, Target } from '../settings.ts';
import { reliability } from './reliability.ts';

export interface TargetState {
  target: Target;
  /** `close`: the 95 % interval holds the target, so this many tickets cannot tell. */
  state: 'met' | 'missed' | 'close';
}

/**
 * A figure against the target set for it; NULL without one, without a figure, below 5 tickets, and where more is neither better nor
 * worse. The most specific target wins: of line and priority, of the priority, of the line, of the KPI. `priority` NULL: the figure
 * is of all priorities, for which a target of one does not hold.
 */
export function targetState(
  figure: KpiFigure,
  definition: Pick<KpiDefinition, 'direction'>,
  settings: Pick<KpiSettings, 'targets'>,
  priority: Priority | null = null,
): TargetState | null {
  const target = targetOf(figure, settings.targets, priority);
  if (target === null || figure.value === null || definition.direction === 'neither') return null;
  if (figure.unit === 'count') return { target, state: reached(figure.value, target, definition) };
  if (reliability(figure.n) === 'suppress') return null;
  const { low, high } = figure;
  const unsure = low === null || high === null || (low <= target.value && target.value <= high);
  return { target, state: unsure ? 'close' : reached(figure.value, target, definition) };
}

function reached(
  value: number,
  target: Target,
  { direction }: Pick<KpiDefinition, 'direction'>,
): 'met' | 'missed' {
  return (direction === 'higher' ? value >= target.value : value <= target.value) ? 'met' : 'missed';
}

/** The target that holds for a figure; NULL without one. */
export function targetOf(
  figure: Pick<KpiFigure, 'kpi' | 'line'>,
  targets: readonly Target[],
  priority: Priority | null,
): Target | null {
  const fitting = targets.filter(
    (target) =>
      target.kpi === figure.kpi &&
      (target.line === null || target.line === figure.line) &&
      (target.priority === null || target.priority === priority),
  );
  const rank = ({ line, priority: of }: Target) => (of === null ? 0 : 2) + (line === null ? 0 : 1);
  return fitting.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}
