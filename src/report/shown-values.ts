import { FEWEST_IN_GROUP, MOST_PARTS } from '../snapshot/snapshot.ts';

/** The tickets a KPI is about, measured or not, and those that were measured. */
interface Size {
  tickets: number;
  measured: number;
}

/** A value of a dimension (NULL: unknown), and its tickets by what else of the snapshot counts them: `line`, or '' where nothing does. */
export interface ValueCount {
  key: string | null;
  cells: readonly (Size & { line: string })[];
}

interface ShownValues {
  /** Told apart: the largest first, then unknown. */
  shown: (string | null)[];
  /** How many values, unknown being one, are measured together. */
  merged: number;
}

/**
 * Which values can be shown apart in what leaves the page: the {@link MOST_PARTS} largest and "unknown", as far as they have `fewest`
 * tickets, and as many that were measured or none. The rest is measured together, and takes in the smallest of the others until it
 * has enough too, as a whole and of each line: together with the figures of all tickets and of each line, which are shown as well, no
 * value of fewer tickets can then be worked out. Of a line that has fewer itself, its own figure says as much.
 */
export function shownValues(counts: readonly ValueCount[], fewest = FEWEST_IN_GROUP): ShownValues {
  const bySize = counts
    .map((count) => ({ ...count, ...sizeOf(count.cells) }))
    .filter(({ tickets }) => tickets > 0)
    .toSorted(compareCounts);
  const enough = bySize.filter((count) => isEnough(count, fewest));
  const shown = [
    ...enough.filter(({ key }) => key !== null).slice(0, MOST_PARTS),
    ...enough.filter(({ key }) => key === null),
  ];
  for (let next = nextToHide(bySize, shown, fewest); next >= 0; next = nextToHide(bySize, shown, fewest))
    shown.splice(next, 1);
  return { shown: shown.map(({ key }) => key), merged: bySize.length - shown.length };
}

/** The index of the smallest value shown by which the rest has to grow; -1: it is large enough, or nothing can make it so. */
function nextToHide(all: readonly ValueCount[], shown: readonly ValueCount[], fewest: number): number {
  const apart = new Set(shown);
  const rest = all.filter((count) => !apart.has(count)).flatMap(({ cells }) => cells);
  const lines = [...new Set(rest.map(({ line }) => line))];
  for (const line of [null, ...lines]) {
    const isOf = (cell: { line: string }) => line === null || cell.line === line;
    const { tickets, measured } = sizeOf(rest.filter(isOf));
    if (tickets === 0 || isEnough({ tickets, measured }, fewest)) continue;
    const helps = ({ cells }: ValueCount) =>
      cells.some((cell) => isOf(cell) && (tickets < fewest || cell.measured > 0));
    // Unknown says least: it is the last to go.
    const named = shown.findLastIndex((count) => count.key !== null && helps(count));
    const next = named >= 0 ? named : shown.findLastIndex(helps);
    if (next >= 0) return next;
  }
  return -1;
}

/** What was measured of one or two tickets of many tells of these as much as if they were all there are. */
function isEnough({ tickets, measured }: Size, fewest: number): boolean {
  return tickets >= fewest && (measured === 0 || measured >= fewest);
}

function sizeOf(cells: readonly Size[]): Size {
  const sum = (of: (cell: Size) => number) => cells.reduce((total, cell) => total + of(cell), 0);
  return { tickets: sum(({ tickets }) => tickets), measured: sum(({ measured }) => measured) };
}

/** The largest first; of the same size by name, so that the same tickets always give the same parts. */
function compareCounts(a: ValueCount & Size, b: ValueCount & Size): number {
  if (a.tickets !== b.tickets) return b.tickets - a.tickets;
  if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
  return a.key < b.key ? -1 : Number(a.key > b.key);
}
