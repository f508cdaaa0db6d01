import type { Snapshot } from './snapshot.ts';

/** What is written in a snapshot after it was made. */
export type Written = Pick<Snapshot, 'notes' | 'actions'>;

/**
 * What two wrote in one snapshot, put together: `base` is what both began with, `mine` what one of them made of it, `theirs` what the other
 * did. What only one of them changed is as they left it. Of the notes about one KPI, or of an action, that both changed it is mine; what one
 * deleted and the other changed stays.
 */
export function mergeWritten(base: Written, mine: Written, theirs: Written): Written {
  const byKpi = ({ notes }: Written) => grouped(notes, ({ kpi }) => kpi);
  const byId = ({ actions }: Written) => grouped(actions, ({ id }) => id);
  return {
    notes: merged(byKpi(base), byKpi(mine), byKpi(theirs)),
    actions: merged(byId(base), byId(mine), byId(theirs)),
  };
}

function grouped<K, T>(list: readonly T[], keyOf: (one: T) => K): Map<K, readonly T[]> {
  const groups = new Map<K, readonly T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** In my order, then what only they have. */
function merged<K, T extends object>(
  base: ReadonlyMap<K, readonly T[]>,
  mine: ReadonlyMap<K, readonly T[]>,
  theirs: ReadonlyMap<K, readonly T[]>,
): T[] {
  return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((key) => {
    const [before, own, other] = [base.get(key), mine.get(key), theirs.get(key)];
    if (isSame(own, before)) return other ?? [];
    if (isSame(other, before)) return own ?? [];
    return own ?? other ?? [];
  });
}

/** What was read again may have its properties in another order. */
function isSame(a: readonly object[] | undefined, b: readonly object[] | undefined): boolean {
  const text = (list: readonly object[] | undefined) =>
    JSON.stringify(list?.map((one) => Object.entries(one).toSorted(([x], [y]) => (x < y ? -1 : 1))));
  return text(a) === text(b);
}
