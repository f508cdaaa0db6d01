/** The reasons that occur, most rows first, with their total. */
export function accountingReasons<R extends string>(
  counts: Partial<Record<R, number>>,
): { total: number; reasons: { reason: R; n: number }[] } {
  const reasons: { reason: R; n: number }[] = [];
  for (const reason in counts) {
    const n = counts[reason] ?? 0;
    if (n > 0) reasons.push({ reason, n });
  }
  return {
    total: reasons.reduce((sum, { n }) => sum + n, 0),
    reasons: reasons.toSorted((a, b) => b.n - a.n),
  };
}
