import type { Period } from './kpi-query.ts';
import { presetPeriod, stepPeriod, type DayRange } from './period-presets.ts';

/**
 * The period a new report opens on: the last month that lies whole in the data (local days), where the month before it does too, so that
 * there is something to compare with; else all of it. A month after that of the last creation (`lastCreated`, a local day) is none: old tickets
 * were still changed in it, but it says nothing of the desk.
 */
export function firstPeriod(range: DayRange, lastCreated: string): Period {
  const { to: lastDay } = presetPeriod('this_month', { ...range, to: lastCreated });
  const until = lastDay !== null && lastDay < range.to ? lastDay : range.to;
  const month = (['this_month', 'last_month'] as const)
    .map((preset) => presetPeriod(preset, { ...range, to: until }))
    .find(({ to }) => to !== null && to <= until);
  const before = month && stepPeriod(month, -1)?.from;
  const isCovered = typeof before === 'string' && before >= range.from;
  return month !== undefined && isCovered ? month : presetPeriod('all', range);
}
