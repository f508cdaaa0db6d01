import type { Snapshot, SnapshotBreakdown } from './snapshot.ts';

type Kind = 'group' | 'category';
type Rename = <T extends string | null>(name: T) => T | string;

/**
 * The snapshot with `group-1`, `category-1` and so on for the names of groups and categories, wherever it has them: filters, settings and
 * breakdowns. The same name gets the same pseudonym; numbered by size in the breakdowns, then in the order in which they appear. Unknown (NULL)
 * stays unknown. Notes, actions and the title are what somebody wrote, and stay so. A snapshot that has pseudonyms is not renamed again.
 */
export function withPseudonyms(snapshot: Snapshot): Snapshot {
  if (snapshot.pseudonyms) return snapshot;
  const { filters, settings, breakdowns } = snapshot;
  const excluded = (kind: Kind) =>
    settings.exclusions.flatMap(({ dimension, value }) => (dimension === kind ? [value] : []));
  const renames: Record<Kind, Rename> = {
    group: renameOf('group', [...bySize(breakdowns, 'group'), ...filters.groups, ...excluded('group')]),
    category: renameOf('category', [
      ...bySize(breakdowns, 'category'),
      ...filters.categories,
      ...settings.notForLine1,
      ...excluded('category'),
    ]),
  };
  const renamed = (by: string, name: string | null) => (isKind(by) ? renames[by](name) : name);
  return {
    ...snapshot,
    filters: {
      ...filters,
      groups: filters.groups.map(renames.group),
      categories: filters.categories.map(renames.category),
    },
    settings: {
      ...settings,
      notForLine1: settings.notForLine1.map((name) => renames.category(name)),
      exclusions: settings.exclusions.map((rule) => ({
        ...rule,
        value: renamed(rule.dimension, rule.value),
      })),
    },
    breakdowns: breakdowns.map((breakdown) => ({
      ...breakdown,
      parts: breakdown.parts.map((part) => ({ ...part, key: renamed(breakdown.by, part.key) })),
    })),
    pseudonyms: true,
  };
}

const isKind = (by: string): by is Kind => by === 'group' || by === 'category';

function renameOf(kind: Kind, names: readonly (string | null)[]): Rename {
  const pseudonyms = new Map<string, string>();
  for (const name of names) {
    if (name !== null && !pseudonyms.has(name)) pseudonyms.set(name, `${kind}-${pseudonyms.size + 1}`);
  }
  return (name) => (name === null ? name : (pseudonyms.get(name) ?? name));
}

/** The names that the breakdowns show, those of the most tickets in any of them first. */
function bySize(breakdowns: readonly SnapshotBreakdown[], kind: Kind): string[] {
  const sizes = new Map<string, number>();
  for (const { parts } of breakdowns.filter(({ by }) => by === kind)) {
    for (const { key, n } of parts) if (key !== null) sizes.set(key, Math.max(n, sizes.get(key) ?? 0));
  }
  return [...sizes].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
