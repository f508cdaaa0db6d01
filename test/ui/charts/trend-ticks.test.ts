import { expect, test } from 'vitest';
import { trendTicks } from '../../../src/ui/charts/trend-ticks.ts';

const weeks = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(`${first}T00:00:00Z`) + index * 7 * 86_400_000).toISOString().slice(0, 10),
  );

test('a few weeks all get a label', () => {
  expect(trendTicks(weeks('2025-09-01', 4), 'week', 9)).toEqual([
    '2025-09-01',
    '2025-09-08',
    '2025-09-15',
    '2025-09-22',
  ]);
});

test('many weeks are labelled by month, and the first not when the next month is close', () => {
  expect(trendTicks(weeks('2024-12-30', 13), 'week', 9)).toEqual(['2025-01-06', '2025-02-03', '2025-03-03']);
});

test('two years of weeks are labelled by quarter', () => {
  expect(trendTicks(weeks('2024-01-01', 104), 'week', 9)).toEqual([
    '2024-01-01',
    '2024-04-01',
    '2024-07-01',
    '2024-10-07',
    '2025-01-06',
    '2025-04-07',
    '2025-07-07',
    '2025-10-06',
  ]);
});
