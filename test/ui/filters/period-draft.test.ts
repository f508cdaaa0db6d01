import { expect, test } from 'vitest';
import { readPeriodDraft } from '../../../src/ui/features/filters/period-draft.ts';

const range = { from: '2025-01-02', to: '2025-09-30' };

test.each([
  { from: '2025-02-01', to: '2025-02-28', expected: { period: { from: '2025-02-01', to: '2025-02-28' } } },
  { from: '', to: '', expected: { period: { from: null, to: null } } },
  { from: '2025-03-01', to: '2025-02-28', expected: { problem: 'wrong_order' } },
  { from: '0002-03-01', to: '', expected: { problem: 'outside' } },
  { from: '', to: '2025-10-01', expected: { problem: 'outside' } },
])('two typed days, $from .. $to', ({ from, to, expected }) => {
  expect(readPeriodDraft({ from, to }, range)).toEqual(expected);
});
