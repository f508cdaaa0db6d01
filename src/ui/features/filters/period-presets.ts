import type { Period } from '../../../kpi/kpi-query.ts';

type PresetId = 'all' | 'month' | 'quarter' | 'year';

export interface PeriodPreset {
  id: PresetId;
  period: Period;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

function day(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

/**
 * All data, and the last whole month, quarter and year of the calendar inside the data (first and last local day).
 * The month in which the data begins counts as whole; the one in which it ends only when it ends on its last day.
 */
export function periodPresets(range: { from: string; to: string }): PeriodPreset[] {
  const firstMonth = `${range.from.slice(0, 7)}-01`;
  const [year = 0, month = 1] = range.to.split('-').map(Number);
  const presets: PeriodPreset[] = [{ id: 'all', period: { from: null, to: null } }];
  for (const id of ['month', 'quarter', 'year'] as const) {
    const size = MONTHS[id];
    let start = Math.floor((month - 1) / size) * size;
    if (day(year, start + size, 0) > range.to) start -= size;
    const period = { from: day(year, start, 1), to: day(year, start + size, 0) };
    if (period.from >= firstMonth) presets.push({ id, period });
  }
  return presets;
}
