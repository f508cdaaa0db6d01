import { describe, expect, test } from 'vitest';
import { bucketEnd, bucketStart } from './bucket-start.ts';

const at = (text: string): number => Date.parse(`${text}Z`) / 1000;

describe('week starts on Monday, across the turn of the year', () => {
  test.each([
    { local: '2025-12-28T23:59:59', from: '2025-12-22' },
    { local: '2025-12-29T00:00:00', from: '2025-12-29' },
    { local: '2026-01-01T12:00:00', from: '2025-12-29' },
    { local: '2026-01-04T23:59:59', from: '2025-12-29' },
    { local: '2026-01-05T00:00:00', from: '2026-01-05' },
    { local: '2024-12-30T08:00:00', from: '2024-12-30' },
    { local: '2024-02-29T08:00:00', from: '2024-02-26' },
  ])('$local → $from', ({ local, from }) => {
    expect(bucketStart(at(local), 'week')).toBe(from);
  });
});

test('month is the calendar month', () => {
  expect(bucketStart(at('2025-12-31T23:59:59'), 'month')).toBe('2025-12-01');
  expect(bucketStart(at('2026-01-01T00:00:00'), 'month')).toBe('2026-01-01');
});

test('day and quarter, and where each ends', () => {
  expect(bucketStart(at('2026-05-31T23:59:59'), 'day')).toBe('2026-05-31');
  expect(bucketStart(at('2026-05-31T23:59:59'), 'quarter')).toBe('2026-04-01');
  expect(bucketStart(at('2026-12-31T23:59:59'), 'quarter')).toBe('2026-10-01');
  expect(bucketEnd('2026-10-01', 'quarter')).toBe(at('2027-01-01T00:00:00'));
  expect(bucketEnd('2026-02-01', 'month')).toBe(at('2026-03-01T00:00:00'));
  expect(bucketEnd('2025-12-29', 'week')).toBe(at('2026-01-05T00:00:00'));
});
