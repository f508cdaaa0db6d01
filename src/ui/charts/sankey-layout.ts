import {
  isRouteLine,
  isRouteOutcome,
  ROUTE_LINES,
  type RouteLine,
  type RouteOutcome,
  type RouteStop,
} from '../../kpi/compile/route-stops.ts';

/** Tickets that go from one stop to another as the step of that number. */
export interface SankeyStep {
  step: number;
  from: RouteStop;
  to: RouteStop;
  tickets: number;
}

/** A bar of the chart: where tickets are at a step, or how they ended. */
export interface SankeyNode {
  key: string;
  /** 0 for the way in, then a column for each place, then one for what became of them. */
  column: number;
  /** NULL for the way in. */
  line: RouteLine | null;
  /** NULL unless it is in the last column. */
  outcome: RouteOutcome | null;
  tickets: number;
  x: number;
  y: number;
  height: number;
}

/** A band of the chart: its outline as an SVG path. */
interface SankeyBand<S> {
  step: S;
  /** NULL for the way in. */
  line: RouteLine | null;
  path: string;
}

interface SankeyLayout<S> {
  nodes: SankeyNode[];
  bands: SankeyBand<S>[];
  /** Left edge of each column of bars, by its number. */
  columns: number[];
  nodeWidth: number;
}

interface SankeySize {
  width: number;
  height: number;
  nodeWidth: number;
  /** Between bars of a column. */
  gap: number;
}

interface Slot {
  key: string;
  column: number;
  rank: number;
  line: RouteLine | null;
  outcome: RouteOutcome | null;
  isLane: boolean;
  tickets: number;
  y: number;
}

interface Course<S> {
  step: S;
  slots: Slot[];
  /** Top of the band where it enters and where it leaves each slot. */
  enters: number[];
  leaves: number[];
}

const RANK: Record<RouteOutcome, number> = { resolved: 0, open: 2, unsure: 3 };

/**
 * Places of bars and bands. Every column holds every ticket: what has ended passes the columns after it in a lane of its own, beside
 * its line, so that nothing is drawn behind a bar and the height is the number of tickets everywhere. In every column the lines stand
 * in their order.
 */
export function sankeyLayout<S extends SankeyStep>(steps: readonly S[], size: SankeySize): SankeyLayout<S> {
  const numbers = steps.map(({ step }) => step);
  const start = Math.min(1, ...numbers);
  const end = Math.max(1, ...numbers) + 1;
  const slots = new Map<string, Slot>();
  const slotOf = (column: number, line: RouteLine | null, outcome: RouteOutcome | null): Slot => {
    const key = `${column} ${line ?? 'in'} ${outcome ?? ''}`;
    const known = slots.get(key);
    if (known) return known;
    const isLane = outcome !== null && column < end;
    const rank = (line === null ? 0 : ROUTE_LINES.indexOf(line) * 4) + (outcome === null ? 1 : RANK[outcome]);
    const slot = { key, column, rank, line, outcome, isLane, tickets: 0, y: 0 };
    slots.set(key, slot);
    return slot;
  };
  const courses = steps.map((step): Course<S> => {
    const line = lineOf(step.from);
    const first = slotOf(step.step, line, null);
    const rest = isRouteOutcome(step.to)
      ? columnsBetween(step.step, end).map((column) => slotOf(column, line, outcomeOf(step.to)))
      : [slotOf(step.step + 1, lineOf(step.to), null)];
    return { step, slots: [first, ...rest], enters: [], leaves: [] };
  });
  for (const { step, slots: passed } of courses) {
    for (const [index, slot] of passed.entries()) {
      // What a place lets out is what it was given; the first column is given by nobody.
      if (index > 0 || slot.column === start) slot.tickets += step.tickets;
    }
  }
  const columns = Array.from({ length: end + 1 }, (_, column) =>
    [...slots.values()].filter((slot) => slot.column === column).toSorted((a, b) => a.rank - b.rank),
  );
  const total = columns[start]?.reduce((sum, { tickets }) => sum + tickets, 0) ?? 0;
  const most = Math.max(...columns.map(({ length }) => length));
  const scale = total === 0 ? 0 : (size.height - (most - 1) * size.gap) / total;
  for (const column of columns) place(column, courses, scale, size);
  const x = (column: number) => ((column - start) * (size.width - size.nodeWidth)) / (end - start);
  return {
    nodes: [...slots.values()]
      .filter(({ isLane }) => !isLane)
      .map(({ key, column, line, outcome, tickets, y }) => ({
        key,
        column,
        line,
        outcome,
        tickets,
        x: x(column),
        y,
        height: tickets * scale,
      })),
    bands: courses.map((course) => ({
      step: course.step,
      line: lineOf(course.step.from),
      path: pathOf(course, x, size.nodeWidth, scale),
    })),
    columns: columns.map((_, column) => x(column)),
    nodeWidth: size.nodeWidth,
  };
}

const lineOf = (stop: RouteStop): RouteLine | null => (isRouteLine(stop) ? stop : null);
const outcomeOf = (stop: RouteStop): RouteOutcome | null => (isRouteOutcome(stop) ? stop : null);
const columnsBetween = (from: number, until: number): number[] =>
  Array.from({ length: until - from }, (_, index) => from + index + 1);

/** Stacks a column in the middle of the height, and in it the bands: in the order of where they come from and of where they go. */
function place<S extends SankeyStep>(
  column: readonly Slot[],
  courses: readonly Course<S>[],
  scale: number,
  { height, gap }: SankeySize,
): void {
  const used = column.reduce((sum, { tickets }) => sum + tickets * scale, 0) + (column.length - 1) * gap;
  let y = (height - used) / 2;
  for (const slot of column) {
    slot.y = y;
    y += slot.tickets * scale + gap;
    const here = courses.flatMap((course) => {
      const index = course.slots.indexOf(slot);
      return index < 0 ? [] : [{ course, index }];
    });
    const came = here
      .filter(({ index }) => index > 0)
      .toSorted((a, b) => (a.course.leaves[a.index - 1] ?? 0) - (b.course.leaves[b.index - 1] ?? 0));
    let top = slot.y;
    for (const { course, index } of came) {
      course.enters[index] = top;
      if (slot.isLane) course.leaves[index] = top;
      top += course.step.tickets * scale;
    }
    const goes = here
      .filter(({ index }) => index === 0)
      .toSorted((a, b) => (a.course.slots[1]?.rank ?? 0) - (b.course.slots[1]?.rank ?? 0));
    top = slot.y;
    for (const { course } of goes) {
      course.leaves[0] = top;
      top += course.step.tickets * scale;
    }
  }
}

/** The outline of a band: there along its upper edge and back along its lower one. */
function pathOf<S extends SankeyStep>(
  { step, slots, enters, leaves }: Course<S>,
  x: (column: number) => number,
  nodeWidth: number,
  scale: number,
): string {
  const thickness = step.tickets * scale;
  const bends = slots.slice(1).map((slot, index) => {
    const from = [x(slots[index]?.column ?? 0) + nodeWidth, leaves[index] ?? 0] as const;
    return { from, to: [x(slot.column), enters[index + 1] ?? 0] as const };
  });
  const upper = bends.map(({ from, to }) => bend(from, to)).join(' L');
  const lower = bends
    .toReversed()
    .map(({ from, to }) => bend([to[0], to[1] + thickness], [from[0], from[1] + thickness]))
    .join(' L');
  return `M${upper} L${lower} Z`;
}

type Point = readonly [x: number, y: number];

function bend(from: Point, to: Point): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  const [[x0, y0], [x1, y1]] = [from.map(round), to.map(round)];
  const middle = round(((x0 ?? 0) + (x1 ?? 0)) / 2);
  return `${x0},${y0} C${middle},${y0} ${middle},${y1} ${x1},${y1}`;
}
