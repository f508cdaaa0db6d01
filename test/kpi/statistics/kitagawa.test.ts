import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kitagawa, type GroupMean } from '../../../src/kpi/statistics/kitagawa.ts';
import { runs } from '../../ingest/property/runs.ts';

const group = (key: string, n: number, mean: number | null): GroupMean => ({ key, n, mean });
const overall = (groups: readonly GroupMean[]) =>
  groups.reduce((sum, { n, mean }) => sum + n * (mean ?? 0), 0) / groups.reduce((sum, { n }) => sum + n, 0);

describe('mix and performance', () => {
  it('splits by hand: 20 → 30 % of the tickets in the slow group, and that group slower', () => {
    const split = kitagawa(
      [group('slow', 30, 12), group('quick', 70, 2)],
      [group('slow', 20, 10), group('quick', 80, 2)],
    );
    // Mix: 0.1 × (11 - 2) = 0.9; performance: 2 × 0.25 = 0.5.
    expect(split?.difference).toBeCloseTo(1.4, 12);
    expect(split?.mix).toBeCloseTo(0.9, 12);
    expect(split?.performance).toBeCloseTo(0.5, 12);
    expect(split?.parts.find(({ key }) => key === 'slow')?.performance).toBeCloseTo(0.5, 12);
    expect(split?.parts.find(({ key }) => key === 'quick')?.performance).toBe(0);
  });

  it('sees through a paradox: every group better, all together worse', () => {
    const split = kitagawa(
      [group('easy', 10, 0.95), group('hard', 90, 0.45)],
      [group('easy', 90, 0.9), group('hard', 10, 0.4)],
    );
    expect(split?.difference).toBeLessThan(0);
    expect(split?.performance).toBeCloseTo(0.05, 12);
    expect(split?.mix).toBeCloseTo((split?.difference ?? 0) - 0.05, 12);
  });

  it('takes what a group of one period only adds as mix', () => {
    const split = kitagawa(
      [group('a', 50, 4), group('new', 50, 10)],
      [group('a', 50, 4), group('new', 0, null)],
    );
    expect(split?.performance).toBe(0);
    expect(split?.mix).toBeCloseTo(3, 12);
  });

  it('says nothing without tickets', () => {
    expect(kitagawa([], [group('a', 1, 1)])).toBeNull();
    expect(kitagawa([group('a', 1, 1)], [group('a', 0, null)])).toBeNull();
  });

  it('adds up to the difference, whatever the groups', () => {
    const groups = fc
      .uniqueArray(
        fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', null), n: fc.nat(50), mean: fc.nat(1000) }),
        {
          selector: ({ key }) => key,
          minLength: 1,
        },
      )
      .map((all) => all.map(({ key, n, mean }) => ({ key, n, mean: n === 0 ? null : mean })))
      .filter((all) => all.some(({ n }) => n > 0));
    fc.assert(
      fc.property(groups, groups, (now, before) => {
        const split = kitagawa(now, before);
        const difference = overall(now) - overall(before);
        expect(split?.difference).toBeCloseTo(difference, 8);
        expect((split?.mix ?? 0) + (split?.performance ?? 0)).toBeCloseTo(difference, 8);
        // The formula of the domain notes, with uncentred parts: the same sums.
        const n = (all: GroupMean[]) => all.reduce((sum, one) => sum + one.n, 0);
        const keys = [...new Set([...now, ...before].map(({ key }) => key))];
        const mix = keys.reduce((sum, key) => {
          const [one, other] = [now, before].map((all) => all.find((g) => g.key === key && g.n > 0));
          const r1 = one?.mean ?? other?.mean ?? 0;
          const r0 = other?.mean ?? one?.mean ?? 0;
          return sum + (((one?.n ?? 0) / n(now) - (other?.n ?? 0) / n(before)) * (r0 + r1)) / 2;
        }, 0);
        expect(split?.mix).toBeCloseTo(mix, 8);
      }),
      runs(300),
    );
  });
});
