/** Continuous quantile: linear between the two nearest ranks (h = (n - 1) q). NULL for no values. */
export function quantile(values: readonly number[], q: number): number | null {
  if (values.length === 0) return null;
  const ascending = values.toSorted((a, b) => a - b);
  const h = (ascending.length - 1) * q;
  const rank = Math.trunc(h);
  const low = ascending.at(rank) ?? 0;
  const high = ascending.at(Math.min(rank + 1, ascending.length - 1)) ?? 0;
  return low * (1 - (h - rank)) + high * (h - rank);
}

export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  let total = 0;
  for (const value of values) total += value;
  return total / values.length;
}
