import { describe, expect, test } from 'vitest';
import { FILTER_DIMENSIONS } from '../../src/kpi/compile/dimension-counts-sql.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { changedDimensions, chooseKeys, chosenKeys, filterBy } from '../../src/state/filter-by.ts';

const before = { ...NO_FILTER, lines: [1 as const], categories: ['mail', null] };

describe('one value', () => {
  test.each([
    [{ dimension: 'line', key: '2' }, { lines: [2] }],
    [{ dimension: 'line', key: 'unknown' }, { lines: [0] }],
    [{ dimension: 'line', key: null }, { lines: [0] }],
    [{ dimension: 'priority', key: null }, { priorities: [0] }],
    [{ dimension: 'channel', key: 'phone' }, { channels: ['phone'] }],
    [{ dimension: 'category', key: 'unknown' }, { categories: ['unknown'] }],
    [{ dimension: 'group', key: null }, { groups: [null] }],
    [{ dimension: 'agent', key: 'Bo' }, { agents: ['Bo'] }],
  ] as const)('%o stands alone in its dimension', (value, expected) => {
    expect(filterBy(before, value)).toEqual({ ...before, ...expected });
  });

  test.each([
    { dimension: 'line', key: '4' },
    { dimension: 'line', key: 'all' },
    { dimension: 'priority', key: '9' },
    { dimension: 'channel', key: 'pigeon' },
  ] as const)('%o can be chosen by nobody', (value) => {
    expect(filterBy(before, value)).toBe(before);
  });
});

test('choosing what is chosen changes nothing, whatever the dimension', () => {
  const filter = {
    ...before,
    priorities: [1 as const, 0 as const],
    channels: ['chat' as const, 'unknown' as const],
  };
  for (const dimension of FILTER_DIMENSIONS)
    expect(chooseKeys(filter, dimension, chosenKeys(filter, dimension))).toEqual(filter);
});

test('a closed set keeps its order, names keep that of the clicks', () => {
  expect(chooseKeys(NO_FILTER, 'priority', [null, '3', '1', 'x']).priorities).toEqual([1, 3, 0]);
  expect(chooseKeys(NO_FILTER, 'category', ['b', null, 'a']).categories).toEqual(['b', null, 'a']);
});

test('the dimensions that differ are told', () => {
  expect(changedDimensions(before, { ...before, lines: [1], agents: ['Bo'], categories: [] })).toEqual([
    'category',
    'agent',
  ]);
});
