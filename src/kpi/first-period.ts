import type { Period } from './kpi-query.ts';
import { presetPeriod, stepPeriod, type DayRange } from './period-presets.ts';

/**
 * The period a new report opens on: the last month that lies whole in the data (local days), where the month before it does too, so that
 * there is something to compare with; else all of it. `range` NULL: an export without dates.
 */
export function firstPeriod(range: DayRange | null): Period {
  if (range === null) return { from: null, to: null };
  const month = (['this_month', 'last_month'] as const)
    .map((preset) => presetPeriod(preset, range))
    .find(({ to }) => to !== null && to <= range.to);
  const before = month && stepPeriod(month, -1)?.from;
  const isCovered = typeof before === 'string' && before >= range.from;
  return month !== undefined && isCovered ? month : presetPeriod('all', range);
}
