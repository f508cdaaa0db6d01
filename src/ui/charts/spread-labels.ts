/**
 * Moves label positions (pixels) apart until no two are closer than `gap`, keeping their order and moving them as little as
 * a single pass down and one up allow, inside `top`..`bottom` where they fit. Answers in the order of the input.
 */
export function spreadLabels(
  positions: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): number[] {
  const order = positions
    .map((position, index) => ({ position, index }))
    .toSorted((a, b) => a.position - b.position);
  let floor = top;
  for (const label of order) {
    label.position = Math.max(label.position, floor);
    floor = label.position + gap;
  }
  let ceiling = Math.max(bottom, top + gap * (order.length - 1));
  for (const label of order.toReversed()) {
    label.position = Math.min(label.position, ceiling);
    ceiling = label.position - gap;
  }
  const spread = Array.from(positions);
  for (const { position, index } of order) spread[index] = position;
  return spread;
}
