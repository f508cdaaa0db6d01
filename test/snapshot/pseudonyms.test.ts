import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withPseudonyms } from '../../src/snapshot/pseudonyms.ts';
import { restoreSnapshot } from '../../src/snapshot/read-snapshot.ts';
import type { Snapshot, SnapshotBreakdown } from '../../src/snapshot/snapshot.ts';
import { arbitrarySnapshot } from '../support/arbitrary-snapshot.ts';
import { EMPTY_FIGURE } from '../support/empty-figure.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';

const NOTHING = { unit: 'count', ...EMPTY_FIGURE } as const;

function breakdown(
  by: SnapshotBreakdown['by'],
  sizes: readonly (readonly [string | null, number])[],
): SnapshotBreakdown {
  return { kpi: 'csat', by, parts: sizes.map(([key, n]) => ({ key, ...NOTHING, n })), other: null };
}

const NAMED: Snapshot = {
  ...EXAMPLE_SNAPSHOT,
  filters: {
    ...EXAMPLE_SNAPSHOT.filters,
    groups: ['Zaakteam', null, 'Netwerk'],
    categories: ['Overig', 'Mail'],
  },
  settings: {
    ...EXAMPLE_SNAPSHOT.settings,
    notForLine1: ['Toegang', 'Mail'],
    exclusions: [
      { dimension: 'group', value: 'Testers' },
      { dimension: 'group', value: null },
      { dimension: 'category', value: 'Netwerk' },
      { dimension: 'channel', value: 'phone' },
    ],
  },
  breakdowns: [
    breakdown('group', [
      ['Balie', 30],
      ['Netwerk', 12],
      [null, 3],
    ]),
    breakdown('category', [
      ['Mail', 9],
      ['Netwerk', 20],
    ]),
    breakdown('priority', [['1', 40]]),
    breakdown('group', [
      ['Netwerk', 44],
      ['Balie', 31],
    ]),
  ],
  notes: [{ kpi: null, text: 'Netwerk: see Balie' }],
};

const keysOf = ({ breakdowns }: Snapshot) => breakdowns.map(({ parts }) => parts.map(({ key }) => key));

it('gives the same name the same pseudonym everywhere, the largest first', () => {
  const { filters, settings, ...renamed } = withPseudonyms(NAMED);
  expect(keysOf({ ...NAMED, ...renamed })).toEqual([
    ['group-2', 'group-1', null],
    ['category-2', 'category-1'],
    ['1'],
    ['group-1', 'group-2'],
  ]);
  expect(filters.groups).toEqual(['group-3', null, 'group-1']);
  expect(filters.categories).toEqual(['category-3', 'category-2']);
  expect(settings.notForLine1).toEqual(['category-4', 'category-2']);
  expect(settings.exclusions).toEqual([
    { dimension: 'group', value: 'group-4' },
    { dimension: 'group', value: null },
    { dimension: 'category', value: 'category-1' },
    { dimension: 'channel', value: 'phone' },
  ]);
});

it('touches nothing but names, and nothing that somebody wrote', () => {
  const renamed = withPseudonyms(NAMED);
  const { filters, settings, breakdowns } = NAMED;
  expect({ ...renamed, filters, settings, breakdowns, pseudonyms: false }).toEqual(NAMED);
  const part = ({ breakdowns: [first] }: Snapshot) => ({ ...first?.parts[0], key: 'any' });
  expect(part(renamed)).toEqual(part(NAMED));
  expect(withPseudonyms(renamed)).toBe(renamed);
});

it('leaves no name, whatever the names are', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, (snapshot) => {
      const renamed = withPseudonyms({ ...snapshot, pseudonyms: false });
      const { filters, settings, breakdowns } = restoreSnapshot(renamed);
      const isOfNames = ({ by }: SnapshotBreakdown) => by === 'group' || by === 'category';
      const names = [
        ...filters.groups,
        ...filters.categories,
        ...settings.notForLine1,
        ...settings.exclusions.flatMap(({ dimension, value }) =>
          dimension === 'group' || dimension === 'category' ? [value] : [],
        ),
        ...breakdowns.filter(isOfNames).flatMap(({ parts }) => parts.map(({ key }) => key)),
      ];
      return names.every((name) => name === null || /^(group|category)-[1-9]\d*$/.test(name));
    }),
    { numRuns: 200 },
  );
});
