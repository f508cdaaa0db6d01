import { describe, expect, it } from 'vitest';
import {
  bucketStart,
  defaultBucket,
  isoWeek,
  localDate,
  localSeconds,
  nextBucket,
  periodSeconds,
  quarterOf,
} from '../../src/kpi/periods.ts';

describe('periods', () => {
  it.each([
    { day: '2024-12-29', week: '2024-12-23', month: '2024-12-01' },
    { day: '2024-12-30', week: '2024-12-30', month: '2024-12-01' },
    { day: '2025-01-01', week: '2024-12-30', month: '2025-01-01' },
    { day: '2025-01-05', week: '2024-12-30', month: '2025-01-01' },
    { day: '2025-01-06', week: '2025-01-06', month: '2025-01-01' },
    { day: '2024-02-29', week: '2024-02-26', month: '2024-02-01' },
  ])('$day is in the week of $week', ({ day, week, month }) => {
    const evening = localSeconds(day) + 86_399;
    expect(localDate(bucketStart(evening, 'week'))).toBe(week);
    expect(localDate(bucketStart(evening, 'month'))).toBe(month);
  });

  it.each([
    { day: '2024-12-29', iso: [2024, 52], quarter: [2024, 4], from: '2024-10-01', next: '2025-01-01' },
    { day: '2024-12-30', iso: [2025, 1], quarter: [2024, 4], from: '2024-10-01', next: '2025-01-01' },
    { day: '2021-01-03', iso: [2020, 53], quarter: [2021, 1], from: '2021-01-01', next: '2021-04-01' },
    { day: '2027-01-01', iso: [2026, 53], quarter: [2027, 1], from: '2027-01-01', next: '2027-04-01' },
  ])('$day has its own week-year and quarter', ({ day, iso, quarter, from, next }) => {
    const evening = localSeconds(day) + 86_399;
    expect(Object.values(isoWeek(evening))).toEqual(iso);
    expect(Object.values(quarterOf(evening))).toEqual(quarter);
    const start = bucketStart(evening, 'quarter');
    expect([localDate(start), localDate(nextBucket(start, 'quarter'))]).toEqual([from, next]);
    expect(bucketStart(evening, 'day')).toBe(localSeconds(day));
    expect(nextBucket(localSeconds(day), 'day')).toBe(evening + 1);
  });

  it('goes on to the next week and month across the year', () => {
    expect(localDate(nextBucket(localSeconds('2024-12-30'), 'week'))).toBe('2025-01-06');
    expect(localDate(nextBucket(localSeconds('2024-12-01'), 'month'))).toBe('2025-01-01');
  });

  it('reads the last day of a period as a whole day', () => {
    expect(periodSeconds({ from: '2025-03-01', to: '2025-03-31' })).toEqual({
      from: 1_740_787_200,
      until: 1_743_465_600,
    });
    expect(periodSeconds({ from: null, to: null })).toEqual({ from: null, until: null });
  });

  it('refuses what is no date', () => {
    expect(localSeconds('31-12-2024')).toBeNaN();
  });

  it('shows about a year by week and more by month', () => {
    expect(defaultBucket(localSeconds('2025-01-01'), localSeconds('2025-12-31'))).toBe('week');
    expect(defaultBucket(localSeconds('2024-01-01'), localSeconds('2025-12-31'))).toBe('month');
  });
});
