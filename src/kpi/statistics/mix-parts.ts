import type { KpiFigure } from '../kpi-query.ts';
import { kitagawa, type GroupMean } from './kitagawa.ts';

/** What is needed of the figure of one group, or of all: of a rate the value, of a duration its mean. */
export type MixFigure = Pick<KpiFigure, 'unit' | 'value' | 'mean' | 'n'> & { key: string | null };

/** What one group adds to a change. */
interface MixPart {
  /** NULL: unknown. */
  key: string | null;
  /** More or fewer of the tickets are of this group, and its own figure changed. In the unit of the figure. */
  mix: number;
  performance: number;
  /** Its tickets, and its rate or mean (of a duration: seconds), in both periods; NULL without tickets. */
  now: { n: number; mean: number | null };
  before: { n: number; mean: number | null };
}

export interface MixSplit {
  /** The rate or mean of all tickets in both periods; `now - before` is the sum of all parts and the rest. */
  now: number;
  before: number;
  /** Tickets of both periods. */
  tickets: { now: number; before: number };
  mix: number;
  performance: number;
  /** Largest first, by what both add together; at most as many as asked for. */
  parts: MixPart[];
  /** What the groups that are left add together; NULL where none is. */
  rest: { groups: number; mix: number; performance: number } | null;
}

/** No group of an export has this name. */
const LEFT_OUT = '\u0000';

/**
 * The change of a rate, or of the mean of a duration, split over groups by Kitagawa: the parts and the rest add up to it exactly. Tickets of
 * `all` that no group holds (agents with too few tickets are not named) are a group of their own, in the rest. NULL where a period has
 * no tickets, and where a ticket can count for several groups.
 */
export function mixSplit(
  now: readonly MixFigure[],
  before: readonly MixFigure[],
  all: { now: Omit<MixFigure, 'key'>; before: Omit<MixFigure, 'key'> },
  most: number,
): MixSplit | null {
  const [groupsNow, groupsBefore] = [wholeOf(now, all.now), wholeOf(before, all.before)];
  if (groupsNow === null || groupsBefore === null) return null;
  const split = kitagawa(groupsNow, groupsBefore);
  const [meanNow, meanBefore] = [meanOf(all.now), meanOf(all.before)];
  if (split === null || meanNow === null || meanBefore === null) return null;
  const at = (groups: readonly GroupMean[], key: string | null) => {
    const group = groups.find((one) => one.key === key);
    return { n: group?.n ?? 0, mean: group?.mean ?? null };
  };
  const size = (part: { mix: number; performance: number }) => Math.abs(part.mix + part.performance);
  const sorted = split.parts.toSorted((a, b) => size(b) - size(a));
  const shown = sorted.filter(({ key }) => key !== LEFT_OUT).slice(0, most);
  const rest = sorted.filter((part) => !shown.includes(part));
  const sum = (of: 'mix' | 'performance') => rest.reduce((total, part) => total + part[of], 0);
  return {
    now: meanNow,
    before: meanBefore,
    tickets: { now: all.now.n, before: all.before.n },
    mix: split.mix,
    performance: split.performance,
    parts: shown.map(({ key, mix, performance }) => ({
      key,
      mix,
      performance,
      now: at(groupsNow, key),
      before: at(groupsBefore, key),
    })),
    rest:
      rest.length === 0 ? null : { groups: rest.length, mix: sum('mix'), performance: sum('performance') },
  };
}

/** The groups and what they leave of all tickets; NULL where they hold more than those. */
function wholeOf(groups: readonly MixFigure[], all: Omit<MixFigure, 'key'>): GroupMean[] | null {
  const means = groups.map((group): GroupMean => ({ key: group.key, n: group.n, mean: meanOf(group) }));
  const left = all.n - means.reduce((sum, { n }) => sum + n, 0);
  if (left < 0) return null;
  if (left === 0) return means;
  const sum = means.reduce((total, { n, mean }) => total + n * (mean ?? 0), 0);
  return [...means, { key: LEFT_OUT, n: left, mean: ((meanOf(all) ?? 0) * all.n - sum) / left }];
}

function meanOf({ unit, value, mean }: Omit<MixFigure, 'key'>): number | null {
  return unit === 'seconds' ? mean : value;
}
