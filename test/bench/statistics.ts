/** The middle of the samples, and the 95th of a hundred (nearest rank: the largest of fewer than twenty). */
export interface Spread {
  median: number;
  p95: number;
}

export function spread(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b);
  if (sorted.length === 0) throw new Error('No samples');
  const middle = (sorted.length - 1) / 2;
  return {
    median: (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2,
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1]!,
  };
}
