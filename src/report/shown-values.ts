import { FEWEST_IN_GROUP, MOST_PARTS } from '../snapshot/snapshot.ts';

/** A value of a dimension (NULL: unknown) and the tickets a KPI is about, measured or not. */
interface ValueCount {
  key: string | null;
  tickets: number;
}

interface ShownValues {
  /** Told apart: the largest first, then unknown. */
  shown: (string | null)[];
  /** How many values, unknown being one, are measured together. */
  merged: number;
}

/**
 * Which values can be shown apart in what leaves the page: the {@link MOST_PARTS} largest and "unknown", as far as they have
 * `fewest` tickets. The rest is measured together, and takes in the smallest of the others until it has as many tickets too: together with
 * the whole, which is shown as well, no value of fewer tickets can then be worked out.
 */
export function shownValues(counts: readonly ValueCount[], fewest = FEWEST_IN_GROUP): ShownValues {
  const bySize = counts.filter(({ tickets }) => tickets > 0).toSorted(compareCounts);
  const enough = bySize.filter(({ tickets }) => tickets >= fewest);
  const shown = [
    ...enough.filter(({ key }) => key !== null).slice(0, MOST_PARTS),
    ...enough.filter(({ key }) => key === null),
  ];
  const apart = new Set(shown);
  let hidden = bySize.reduce((sum, count) => sum + (apart.has(count) ? 0 : count.tickets), 0);
  while (hidden > 0 && hidden < fewest) {
    // Unknown says least: it is the last to go.
    const next = shown.findLastIndex(({ key }) => key !== null);
    const [taken] = shown.splice(next, 1);
    if (taken === undefined) break;
    hidden += taken.tickets;
  }
  return { shown: shown.map(({ key }) => key), merged: bySize.length - shown.length };
}

/** The largest first; of the same size by name, so that the same tickets always give the same parts. */
function compareCounts(a: ValueCount, b: ValueCount): number {
  if (a.tickets !== b.tickets) return b.tickets - a.tickets;
  if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
  return a.key < b.key ? -1 : Number(a.key > b.key);
}
