/** Groups in the order of their size, with the share that they and all larger ones have of the tickets. */
interface ParetoPart {
  key: string | null;
  n: number;
  /** 0..1. */
  cumulative: number;
}

export interface Pareto {
  parts: ParetoPart[];
  total: number;
  /** How many of the largest groups together have at least {@link PARETO_SHARE} of the tickets. */
  few: number;
}

export const PARETO_SHARE = 0.8;

/** The groups that have tickets, largest first (equal ones by name), and how few of them make up most of it. */
export function pareto(groups: readonly { key: string | null; n: number }[]): Pareto {
  const sorted = groups
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
  const total = sorted.reduce((sum, { n }) => sum + n, 0);
  let sum = 0;
  const parts = sorted.map(({ key, n }) => {
    sum += n;
    return { key, n, cumulative: sum / total };
  });
  const index = parts.findIndex(({ cumulative }) => cumulative >= PARETO_SHARE - 1e-12);
  return { parts, total, few: index + 1 };
}
