import { expect, test } from 'vitest';
import { compareOptions } from '../../src/app/compare-options.ts';

const at = (text: string) => Date.parse(`${text}Z`) / 1000;
/** A year and a bit of tickets, up to the middle of a day. */
const DATASET = {
  asOfLocal: at('2025-09-12T11:59:59'),
  createdRange: { from: at('2024-08-01T08:00:00'), to: at('2025-09-12T11:00:00') },
};

test('a period is compared with the one before or the same one a year before, where the data has it', () => {
  const period = { from: '2025-08-01', to: '2025-08-31' };
  expect(compareOptions(DATASET, { period })).toEqual([
    { choice: 'previous', compared: { period: { from: '2025-07-01', to: '2025-07-31' }, elapsed: false } },
    { choice: 'last_year', compared: { period: { from: '2024-08-01', to: '2024-08-31' }, elapsed: false } },
    { choice: 'none', compared: null },
  ]);
  expect(compareOptions(DATASET, { period: { from: null, to: null } })).toEqual([
    { choice: 'previous', compared: null },
    { choice: 'last_year', compared: null },
    { choice: 'none', compared: null },
  ]);
});
