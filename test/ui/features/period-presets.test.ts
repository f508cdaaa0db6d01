import { describe, expect, test } from 'vitest';
import { readPeriodDraft } from '../../../src/ui/features/filters/period-draft.ts';
import { periodPresets } from '../../../src/ui/features/filters/period-presets.ts';

const named = (from: string, to: string) =>
  Object.fromEntries(
    periodPresets({ from, to }).map(({ id, period }) => [id, `${period.from}..${period.to}`]),
  );

describe('presets', () => {
  test.each([
    {
      title: 'data that ends in the middle of a month',
      range: ['2023-05-10', '2025-10-12'],
      expected: {
        all: 'null..null',
        month: '2025-09-01..2025-09-30',
        quarter: '2025-07-01..2025-09-30',
        year: '2024-01-01..2024-12-31',
      },
    },
    {
      title: 'data that ends on the last day of a year',
      range: ['2025-01-02', '2025-12-31'],
      expected: {
        all: 'null..null',
        month: '2025-12-01..2025-12-31',
        quarter: '2025-10-01..2025-12-31',
        year: '2025-01-01..2025-12-31',
      },
    },
    {
      title: 'data that ends in January',
      range: ['2024-11-04', '2025-01-15'],
      expected: { all: 'null..null', month: '2024-12-01..2024-12-31' },
    },
    { title: 'three days', range: ['2025-09-03', '2025-09-05'], expected: { all: 'null..null' } },
    {
      title: 'a leap day as the last day',
      range: ['2024-02-01', '2024-02-29'],
      expected: { all: 'null..null', month: '2024-02-01..2024-02-29' },
    },
  ])('$title', ({ range: [from = '', to = ''], expected }) => {
    expect(named(from, to)).toEqual(expected);
  });
});

describe('two typed days', () => {
  const range = { from: '2025-01-02', to: '2025-09-30' };
  test.each([
    { from: '2025-02-01', to: '2025-02-28', expected: { period: { from: '2025-02-01', to: '2025-02-28' } } },
    { from: '', to: '', expected: { period: { from: null, to: null } } },
    { from: '2025-03-01', to: '2025-02-28', expected: { problem: 'wrong_order' } },
    { from: '0002-03-01', to: '', expected: { problem: 'outside' } },
    { from: '', to: '2025-10-01', expected: { problem: 'outside' } },
  ])('$from .. $to', ({ from, to, expected }) => {
    expect(readPeriodDraft({ from, to }, range)).toEqual(expected);
  });
});
