import { fill } from './fill.ts';
import type { Format } from './format.ts';
import type { Messages } from './en.ts';
import type { KpiDefinition } from '../kpi/kpi-definition.ts';

/** A target in words: at least, or at most, by the direction of the KPI. */
export function targetText(
  { direction, unit }: Pick<KpiDefinition, 'direction' | 'unit'>,
  target: number,
  { targets }: Messages,
  format: Format,
): string {
  const value =
    unit === 'ratio'
      ? format.percent(target, Number.isInteger(Math.round(target * 1e6) / 1e4) ? 0 : 1)
      : format.value(target, unit);
  return fill(direction === 'higher' ? targets.atLeast : targets.atMost, { value });
}
