/** From `at` on, until the next one, `value` holds. */
export interface Step {
  at: number;
  value: number;
}

/**
 * Steps laid out so that the one in force at a point is found without searching: the line of points is cut into cells of one width,
 * and `values[0]` has for each cell the value at its start. Where a step begins inside a cell, `cuts[k]` says where and
 * `values[k + 1]` the value from there; cells with fewer steps cut at their end.
 */
export interface StepGrid {
  width: number;
  /** Number of the first cell: points from `first * width` on. */
  first: number;
  values: readonly (readonly number[])[];
  cuts: readonly (readonly number[])[];
}

/** Few enough to be made at once; seven years by the hour. */
const MOST_CELLS = 61_440;

/** Lays out steps (whole numbers, in order, the first at or before `from`) over the points [from, until). */
export function stepGrid(steps: readonly Step[], from: number, until: number): StepGrid {
  let width = steps.reduce((common, { at }) => divisor(common, at), divisor(from, until)) || 1;
  while ((until - from) / width > MOST_CELLS) width *= 2;
  const first = Math.floor(from / width);
  const cells = Math.max(1, Math.ceil(until / width) - first);
  const found: Step[][] = Array.from({ length: cells }, () => []);
  const atStart: number[] = [];
  let next = 0;
  let value = steps[0]?.value ?? 0;
  found.forEach((inside, i) => {
    const start = (first + i) * width;
    for (let step = steps[next]; step && step.at < start + width; step = steps[++next]) {
      if (step.at > start) inside.push(step);
      else value = step.value;
    }
    atStart.push(value);
    value = inside.at(-1)?.value ?? value;
  });
  const most = found.reduce((n, inside) => Math.max(n, inside.length), 0);
  const levels = Array.from({ length: most }, (_, k) => k);
  return {
    width,
    first,
    values: [atStart, ...levels.map((k) => found.map((inside) => inside[k]?.value ?? 0))],
    cuts: levels.map((k) => found.map((inside, i) => inside[k]?.at ?? (first + i + 1) * width)),
  };
}

function divisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : divisor(b, a % b);
}
