/** What one row of a waterfall adds, in two parts. */
export interface WaterfallStep {
  key: string;
  mix: number;
  performance: number;
}

export interface PlacedStep extends WaterfallStep {
  /** Where it begins, where its first part ends and the second begins, and where it ends. */
  from: number;
  turn: number;
  to: number;
}

/** Each step where the one before ended. */
export function placeSteps(start: number, steps: readonly WaterfallStep[]): PlacedStep[] {
  let at = start;
  return steps.map((step) => {
    const from = at;
    const turn = from + step.mix;
    at = turn + step.performance;
    return { ...step, from, turn, to: at };
  });
}

/** What an axis has to show of the steps, with some room at both ends: changes are small beside what changes. */
export function stepsSpan(start: number, placed: readonly PlacedStep[]): { low: number; high: number } {
  const values = [start, ...placed.flatMap(({ turn, to }) => [turn, to])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high > low ? (high - low) * 0.06 : Math.max(Math.abs(high) * 0.1, 1e-6);
  return { low: low - room, high: high + room };
}
