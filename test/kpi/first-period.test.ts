import { describe, expect, test } from 'vitest';
import { firstPeriod } from '../../src/kpi/first-period.ts';

const ALL = { from: null, to: null };

describe('the period a new report opens on', () => {
  test.each([
    ['the month before the one that is under way', '2026-01-05', '2026-05-14', '2026-04-01', '2026-04-30'],
    ['a month whose last day the data reaches', '2026-01-05', '2026-04-30', '2026-04-01', '2026-04-30'],
    ['over the turn of a year', '2025-11-01', '2026-01-31', '2026-01-01', '2026-01-31'],
    ['where the month before begins with the data', '2026-02-01', '2026-04-02', '2026-03-01', '2026-03-31'],
    ['a February of a leap year', '2023-12-10', '2024-02-29', '2024-02-01', '2024-02-29'],
  ])('is the last whole month: %s', (_, from, to, first, last) => {
    expect(firstPeriod({ from, to }, to)).toEqual({ from: first, to: last });
  });

  test.each([
    ['the month before began a day sooner', '2026-02-02', '2026-04-02'],
    ['there is one month', '2026-03-01', '2026-03-31'],
    ['there is a part of one', '2026-03-10', '2026-03-20'],
    ['there are two months, the last a day short', '2026-02-01', '2026-03-30'],
  ])('is all of it where %s', (_, from, to) => {
    expect(firstPeriod({ from, to }, to)).toEqual(ALL);
  });

  test.each([
    ['is the month of the last creation', '2025-01-05', '2025-11-03', '2025-11-01', '2025-11-30'],
    ['is not before a whole month with creations', '2025-01-05', '2026-05-02', '2026-04-01', '2026-04-30'],
  ])('of which old tickets are only changed in the last months %s', (_, from, created, first, last) => {
    expect(firstPeriod({ from, to: '2026-05-14' }, created)).toEqual({ from: first, to: last });
  });

  test('is all of it where only the month of the last creation is whole', () => {
    expect(firstPeriod({ from: '2016-02-29', to: '2017-02-04' }, '2016-03-31')).toEqual(ALL);
  });
});
