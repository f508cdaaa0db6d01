import type { LineKey } from '../../kpi/facts.ts';

/** What a figure should be at least or at most, in the words of the reader. */
export interface TrendTarget {
  value: number;
  label: string;
  /** The line it is set for; NULL: every line that is drawn. */
  line: LineKey | null;
}

/** A target this many times beyond the data would press all of it flat: it is then named at the edge. */
const FAR = 2.5;

/** The targets that are drawn on the axis of these values, and those that are only named at its upper edge. */
export function placeTargets(
  targets: readonly TrendTarget[],
  values: readonly number[],
): { inside: TrendTarget[]; beyond: TrendTarget[] } {
  const high = Math.max(0, ...values);
  const isFar = ({ value }: TrendTarget) => high > 0 && value > FAR * high;
  return { inside: targets.filter((target) => !isFar(target)), beyond: targets.filter(isFar) };
}
