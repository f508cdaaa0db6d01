/** z of a two-sided 95 % interval. */
const Z = 1.959963984540054;

/**
 * 95 % interval of a proportion k/n after Wilson (1927), as ratios 0..1; it never leaves 0..1 and holds for small n.
 * NULL when n is 0. Source: Wilson, "Probable inference", JASA 22, 1927.
 */
export function wilson(k: number, n: number): { low: number; high: number } | null {
  if (n === 0) return null;
  const p = k / n;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
