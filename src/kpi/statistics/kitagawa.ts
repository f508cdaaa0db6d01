/** One group of tickets in one period: their number (or weight), and the mean, or the rate as a ratio, over them. */
export interface GroupMean {
  key: string | null;
  n: number;
  /** NULL where n is 0. */
  mean: number | null;
}

interface KitagawaPart {
  key: string | null;
  /** What the group's larger or smaller share of the tickets adds to the difference: against the mean of all, so that a larger share of an average group adds nothing. */
  mix: number;
  /** What the group's own change adds. */
  performance: number;
  /** Mean of the two shares of the tickets, 0..1. */
  weight: number;
}

export interface Kitagawa {
  /** Of the means of all tickets: Σ mix + Σ performance. */
  difference: number;
  mix: number;
  performance: number;
  parts: KitagawaPart[];
}

/**
 * Splits the difference of two means or rates into mix, Σ(w1 - w0)·(r0 + r1)/2, and performance, Σ(r1 - r0)·(w0 + w1)/2, by group. Of a
 * group without tickets in one period the other period's mean stands in, so all it adds is mix. NULL where a period has no tickets.
 * Source: Kitagawa, "Components of a difference between two rates", JASA 50, 1955; domain.md §D.2.
 */
export function kitagawa(now: readonly GroupMean[], before: readonly GroupMean[]): Kitagawa | null {
  const totalNow = total(now);
  const totalBefore = total(before);
  if (totalNow.n === 0 || totalBefore.n === 0) return null;
  const level = (totalNow.sum / totalNow.n + totalBefore.sum / totalBefore.n) / 2;
  const keys = [...new Set([...now, ...before].map(({ key }) => key))];
  const parts = keys.flatMap((key): KitagawaPart[] => {
    const [one, other] = [groupOf(now, key), groupOf(before, key)];
    const r1 = one.mean ?? other.mean;
    const r0 = other.mean ?? one.mean;
    if (r1 === null || r0 === null) return [];
    const [w1, w0] = [one.n / totalNow.n, other.n / totalBefore.n];
    return [
      {
        key,
        mix: (w1 - w0) * ((r0 + r1) / 2 - level),
        performance: (r1 - r0) * ((w0 + w1) / 2),
        weight: (w0 + w1) / 2,
      },
    ];
  });
  return {
    difference: totalNow.sum / totalNow.n - totalBefore.sum / totalBefore.n,
    mix: parts.reduce((sum, part) => sum + part.mix, 0),
    performance: parts.reduce((sum, part) => sum + part.performance, 0),
    parts,
  };
}

function groupOf(groups: readonly GroupMean[], key: string | null): GroupMean {
  const found = groups.find((group) => group.key === key);
  return found && found.n > 0 ? found : { key, n: 0, mean: null };
}

function total(groups: readonly GroupMean[]): { n: number; sum: number } {
  return groups.reduce(
    (all, { n, mean }) => (n > 0 && mean !== null ? { n: all.n + n, sum: all.sum + n * mean } : all),
    {
      n: 0,
      sum: 0,
    },
  );
}
