import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownValues, type ValueCount } from '../../src/report/shown-values.ts';
import { runs } from '../ingest/property/runs.ts';

const cell = (tickets: number, measured = tickets, line = '') => ({ line, tickets, measured });
const of = (counts: Record<string, number>, unknown = 0): ValueCount[] => [
  ...Object.entries(counts).map(([key, tickets]) => ({ key, cells: [cell(tickets)] })),
  { key: null, cells: [cell(unknown)] },
];
const ticketsOf = ({ cells }: ValueCount) => cells.reduce((sum, { tickets }) => sum + tickets, 0);

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

  it('are of as many measured tickets, or of none: an answer among many without one is that of one ticket', () => {
    const counts = [
      { key: 'a', cells: [cell(60, 30)] },
      { key: 'b', cells: [cell(40, 12)] },
      { key: 'c', cells: [cell(31, 1)] },
      { key: 'd', cells: [cell(20, 0)] },
    ];
    // Of c and d together one answer is known: b goes with them.
    expect(shownValues(counts)).toEqual({ shown: ['a', 'd'], merged: 2 });
    expect(shownValues(counts.filter(({ key }) => key !== 'c'))).toEqual({
      shown: ['a', 'b', 'd'],
      merged: 0,
    });
    expect(shownValues(counts.filter(({ key }) => key !== 'b' && key !== 'd'))).toEqual({
      shown: [],
      merged: 2,
    });
  });

  it('leave enough of every line, whose figures are shown as well', () => {
    const group = (key: string | null, ...sizes: [line: string, tickets: number][]): ValueCount => ({
      key,
      cells: sizes.map(([line, tickets]) => cell(tickets, tickets, line)),
    });
    const front = [group('desk', ['1', 90]), group('phone', ['1', 40]), group('night', ['1', 3])];
    const back = [group('network', ['2', 30]), group('mail', ['2', 20]), group('home', ['2', 4])];
    // Three and four are enough together, but line 1 less desk and phone leaves three.
    expect(shownValues([...front, ...back])).toEqual({ shown: ['desk', 'network'], merged: 4 });
    // A line that is small itself says so by its own figure.
    expect(shownValues([...front.slice(0, 2), ...back.slice(0, 2), group('vendor', ['3', 6])])).toEqual({
      shown: ['desk', 'phone', 'network', 'mail', 'vendor'],
      merged: 0,
    });
    expect(shownValues([...front, group('a', ['3', 1]), group('b', ['3', 1])])).toEqual({
      shown: ['desk'],
      merged: 4,
    });
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
          const present = counts.flatMap((count) => {
            const tickets = ticketsOf(count);
            return tickets > 0 ? [{ key: count.key, tickets }] : [];
          });
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
