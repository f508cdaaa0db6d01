import { expect, it } from 'vitest';
import { localDay } from '../../src/i18n/local-date.ts';

it('the day of a moment is that of the clock on the wall', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
