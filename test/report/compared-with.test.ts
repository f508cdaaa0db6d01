import { describe, expect, test } from 'vitest';
import type { KpiFilter } from '../../src/kpi/kpi-query.ts';
import { comparedPeriod, comparedWith } from '../../src/report/compared-with.ts';

const at = (text: string) => Date.parse(`${text}Z`) / 1000;
/** A year and a bit of tickets, up to the middle of a day. */
const DATASET = {
  asOfLocal: at('2025-09-12T11:59:59'),
  createdRange: { from: at('2024-08-01T08:00:00'), to: at('2025-09-12T11:00:00') },
};
const filter = (from: string | null, to: string | null): Pick<KpiFilter, 'period'> => ({
  period: { from, to },
});

describe('what a period is compared with', () => {
  test('is nothing that the data does not go back to', () => {
    expect(comparedWith(DATASET, filter('2025-07-01', '2025-07-31'), 'last_year')).toBeNull();
  });

  test('is nothing for the whole export, or by choice', () => {
    expect(comparedWith(DATASET, filter(null, null), 'previous')).toBeNull();
    expect(comparedWith(DATASET, filter('2025-08-01', '2025-08-31'), 'none')).toBeNull();
  });

  test('is as much of it as is over of an unfinished period', () => {
    const compared = comparedWith(DATASET, filter('2025-09-01', '2025-09-30'), 'previous');
    expect(compared?.elapsed).toBe(true);
    expect(compared && comparedPeriod(compared)).toEqual({
      from: '2025-08-01',
      to: '2025-08-12',
      time: '12:00',
    });
  });
});

describe('on its last day', () => {
  test('a month is compared with a whole one', () => {
    const month = { ...DATASET, asOfLocal: at('2025-08-31T16:54:59') };
    const compared = comparedWith(month, filter('2025-08-01', '2025-08-31'), 'previous');
    expect(compared).toMatchObject({ elapsed: false, lengthRatio: 1 });
    expect(compared && comparedPeriod(compared)).toEqual({ from: '2025-07-01', to: '2025-07-31' });
  });
});
