import type { Messages } from '../../i18n/en.ts';
import type { Format } from '../../i18n/format.ts';
import { PRIORITIES } from '../../kpi/facts.ts';
import { onOneLine } from '../../snapshot/plain-text.ts';
import type { SnapshotBreakdown, SnapshotDimension, SnapshotStatistics } from '../../snapshot/snapshot.ts';

/** One bar of a breakdown. */
export interface PartRow {
  key: string;
  name: string;
  statistics: SnapshotStatistics;
}

/** The bars of a breakdown in its order, the rest last. */
export function partRows(
  { by, parts, other }: SnapshotBreakdown,
  messages: Messages,
  format: Format,
): PartRow[] {
  const rows = parts.map(({ key, ...statistics }, index) => ({
    key: `${index} ${key ?? ''}`,
    name: partName(by, key, messages),
    statistics,
  }));
  if (other === null) return rows;
  const { values, ...statistics } = other;
  return [...rows, { key: 'other', name: format.plural(values, messages.snapshot.parts.other), statistics }];
}

/** A value of a dimension in the words of the reader; NULL: unknown. */
function partName(by: SnapshotDimension, key: string | null, { common }: Messages): string {
  const { unknown } = common.channels;
  if (key === null) return unknown;
  if (by === 'priority') {
    const priority = PRIORITIES.find((one) => String(one) === key);
    return priority === undefined ? unknown : common.priorities[priority];
  }
  if (by === 'channel') return new Map(Object.entries(common.channels)).get(key) ?? onOneLine(key);
  return onOneLine(key);
}

/** What a figure rests on, in small: 34 / 96, or n 264. */
export function basisText({ unit, numerator, n }: SnapshotStatistics, format: Format): string {
  if (unit === 'count') return '';
  return numerator === null
    ? `n ${format.integer(n)}`
    : `${format.integer(numerator)} / ${format.integer(n)}`;
}

/** Its 95 % interval; empty where there is none. */
export function intervalText({ unit, low, high }: SnapshotStatistics, format: Format): string {
  if (low === null || high === null) return '';
  return unit === 'ratio'
    ? format.percentRange(low, high)
    : `${format.value(low, unit)} – ${format.value(high, unit)}`;
}
