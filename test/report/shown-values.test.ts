import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownValues } from '../../src/report/shown-values.ts';
import { runs } from '../ingest/property/runs.ts';

const of = (counts: Record<string, number>, unknown = 0) => [
  ...Object.entries(counts).map(([key, tickets]) => ({ key, tickets })),
  { key: null, tickets: unknown },
];

describe('the values of a dimension that a snapshot shows apart', () => {
  it('are the largest, then unknown; the small ones are measured together', () => {
    expect(shownValues(of({ a: 5, b: 90, c: 4, d: 30, e: 2 }, 40))).toEqual({
      shown: ['b', 'd', 'a', null],
      merged: 2,
    });
  });

  it('are all of them where all have enough tickets', () => {
    expect(shownValues(of({ a: 5, b: 5 }))).toEqual({ shown: ['a', 'b'], merged: 0 });
    expect(shownValues([])).toEqual({ shown: [], merged: 0 });
  });

  it('are ten at most, and of the same size in the order of their names', () => {
    const many = Object.fromEntries(Array.from('lkjihgfedcba', (name) => [name, 7]));
    expect(shownValues(of(many))).toEqual({ shown: Array.from('abcdefghij'), merged: 2 });
  });

  it('are fewer where what is hidden would be worked out as the rest of the whole', () => {
    expect(shownValues(of({ a: 50, b: 20, c: 3 }))).toEqual({ shown: ['a'], merged: 2 });
    expect(shownValues(of({ a: 50, b: 2, c: 2 }))).toEqual({ shown: [], merged: 3 });
    expect(shownValues(of({ a: 50, b: 20 }, 1))).toEqual({ shown: ['a'], merged: 2 });
    expect(shownValues(of({ a: 3 }, 50))).toEqual({ shown: [], merged: 2 });
    expect(shownValues(of({ a: 3 }, 1))).toEqual({ shown: [], merged: 2 });
  });

  it('let nobody work out a value of fewer tickets, and hide no more than that needs', () => {
    const anyCounts = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.nat(200)), { maxLength: 16 });
    fc.assert(
      fc.property(
        anyCounts,
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(5, 20),
        (sizes, unknown, fewest) => {
          const counts = of(Object.fromEntries(sizes.map((size, i) => [`v${i}`, size])), unknown);
          const { shown, merged } = shownValues(counts, fewest);
          const present = counts.filter(({ tickets }) => tickets > 0);
          const apart = shown.flatMap((key) => present.filter((count) => count.key === key));
          const hidden = present.filter(({ key }) => !shown.includes(key));
          const together = hidden.reduce((sum, { tickets }) => sum + tickets, 0);
          expect([apart.length, hidden.length]).toEqual([shown.length, merged]);
          expect(apart.filter(({ tickets }) => tickets < fewest)).toEqual([]);
          // What is left over is of enough tickets, and of several values where one of them is not.
          const isNothing = shown.length === 0 || hidden.length === 0;
          const hasSmall = hidden.some(({ tickets }) => tickets < fewest);
          expect(isNothing || (together >= fewest && hidden.length > Number(hasSmall))).toBe(true);
          const known = apart.flatMap(({ key, tickets }) => (key === null ? [] : tickets));
          expect(known.length).toBeLessThanOrEqual(10);
          expect(known).toEqual(known.toSorted((a, b) => b - a));
          const others = hidden.flatMap(({ key, tickets }) => (key === null ? [] : tickets));
          expect(Math.min(Infinity, ...known)).toBeGreaterThanOrEqual(Math.max(0, ...others));
          // Without the last that was taken in there would not have been enough.
          const taken = Math.max(0, ...hidden.map(({ tickets }) => tickets).filter((n) => n >= fewest));
          expect(known.length === 10 || taken === 0 || together - taken < fewest).toBe(true);
        },
      ),
      runs(300),
    );
  });
});
