import { fill } from '../i18n/fill.ts';
import type { Messages } from '../i18n/en.ts';
import type { Snapshot } from './snapshot.ts';

const PSEUDONYM = /^(group|category)-(\d+)$/;

/** A snapshot as a reader of `messages` sees it: where names were replaced, `group-1` becomes "Group 1" wherever a name stands. */
export function withShownNames(snapshot: Snapshot, messages: Messages): Snapshot {
  if (!snapshot.pseudonyms) return snapshot;
  const { names } = messages.snapshot;
  const shown = (name: string) => {
    const [, kind, n = ''] = PSEUDONYM.exec(name) ?? [];
    return kind === 'group' || kind === 'category' ? fill(names[kind], { n }) : name;
  };
  const orNull = (name: string | null) => (name === null ? null : shown(name));
  const { filters, settings, breakdowns } = snapshot;
  return {
    ...snapshot,
    filters: {
      ...filters,
      groups: filters.groups.map(orNull),
      categories: filters.categories.map(orNull),
    },
    settings: {
      ...settings,
      notForLine1: settings.notForLine1.map(shown),
      exclusions: settings.exclusions.map((rule) => ({ ...rule, value: orNull(rule.value) })),
    },
    breakdowns: breakdowns.map((breakdown) => ({
      ...breakdown,
      parts: breakdown.parts.map((part) => ({ ...part, key: orNull(part.key) })),
    })),
  };
}
