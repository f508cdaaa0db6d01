import { expect, test } from 'vitest';
import { byAge } from '../../src/snapshot/by-age.ts';

const of = (to: string | null, createdAt: string) => ({ period: { from: null, to }, createdAt });

test('an earlier period is "then", whenever it was frozen; of one period the one made first', () => {
  const july = of('2026-07-31', '2026-09-20T10:00:00Z');
  const august = of('2026-08-31', '2026-09-01T10:00:00Z');
  const again = of('2026-08-31', '2026-09-01T11:00:00+02:00');
  const open = of(null, '2026-01-01T00:00:00Z');
  const openLater = of(null, '2026-02-01T00:00:00Z');
  expect([openLater, august, open, again, july].toSorted(byAge)).toEqual([
    july,
    again,
    august,
    open,
    openLater,
  ]);
});
