import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixSplit, type MixFigure } from '../../src/kpi/statistics/mix-parts.ts';
import { pareto } from '../../src/kpi/statistics/mix-pareto.ts';
import { besideRest } from '../../src/kpi/statistics/mix-rest.ts';
import { runs } from '../ingest/property/runs.ts';
import { figureOf } from '../ui/figure-of.ts';

/** A desk of rates: k of n by group. */
const rates = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.tuple(fc.nat(20), fc.nat(20)), {
  minKeys: 1,
});
type Rates = Record<string, [yes: number, no: number]>;

const figuresOf = (groups: Rates): MixFigure[] =>
  Object.entries(groups)
    .map(([key, [yes, no]]) => ({ key, n: yes + no, yes }))
    .filter(({ n }) => n > 0)
    .map(({ key, n, yes }) => ({ key, unit: 'ratio', value: yes / n, mean: null, n }));
const allOf = (groups: Rates): Omit<MixFigure, 'key'> => {
  const n = Object.values(groups).reduce((sum, [yes, no]) => sum + yes + no, 0);
  const yes = Object.values(groups).reduce((sum, [k]) => sum + k, 0);
  return { unit: 'ratio', value: n === 0 ? null : yes / n, mean: null, n };
};

describe('mix and performance', () => {
  it('add up to the change of the whole, whatever is left out of the groups', () => {
    fc.assert(
      fc.property(
        rates,
        rates,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('', 'a', 'b'),
        (now, before, most, unnamed) => {
          const [all, was] = [allOf(now), allOf(before)];
          const named = (groups: Rates) => figuresOf(groups).filter(({ key }) => key !== unnamed);
          const split = mixSplit(named(now), named(before), { now: all, before: was }, most);
          expect(split === null).toBe(all.value === null || was.value === null);
          if (all.value === null || was.value === null || split === null) return;
          const { parts, rest } = split;
          expect(parts.length).toBeLessThanOrEqual(most);
          const sum =
            parts.reduce((total, part) => total + part.mix + part.performance, 0) +
            (rest === null ? 0 : rest.mix + rest.performance);
          expect(sum).toBeCloseTo(all.value - was.value, 9);
          expect(split.mix + split.performance).toBeCloseTo(all.value - was.value, 9);
          const sizes = parts.map((part) => Math.abs(part.mix + part.performance));
          expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
          expect(parts.every(({ key }) => key !== unnamed)).toBe(true);
        },
      ),
      runs(200),
    );
  });

  it('are all mix where every group stays as it was, and all performance where only they change', () => {
    const split = (now: Rates, before: Rates) =>
      mixSplit(figuresOf(now), figuresOf(before), { now: allOf(now), before: allOf(before) }, 5);
    const mix = split({ a: [9, 1], b: [8, 32] }, { a: [36, 4], b: [2, 8] });
    expect(mix?.performance).toBeCloseTo(0, 12);
    expect(mix?.mix).toBeCloseTo(17 / 50 - 38 / 50, 12);
    const performance = split({ a: [5, 5], b: [10, 0] }, { a: [9, 1], b: [10, 0] });
    expect(performance?.mix).toBeCloseTo(0, 12);
    expect(performance?.parts[0]).toMatchObject({ key: 'a', now: { n: 10 }, before: { n: 10 } });
  });

  it('say nothing where groups hold more tickets than there are', () => {
    const all = allOf({ a: [5, 5] });
    expect(mixSplit(figuresOf({ a: [5, 5], b: [1, 1] }), [], { now: all, before: all }, 5)).toBeNull();
  });
});

describe('few that make up most', () => {
  it('are the fewest with at least 80 %', () => {
    const groups = [5, 50, 30, 15].map((n, index) => ({ key: `c${index}`, n }));
    expect(pareto(groups)).toEqual({
      parts: [
        { key: 'c1', n: 50, cumulative: 0.5 },
        { key: 'c2', n: 30, cumulative: 0.8 },
        { key: 'c3', n: 15, cumulative: 0.95 },
        { key: 'c0', n: 5, cumulative: 1 },
      ],
      total: 100,
      few: 2,
    });
    expect(pareto([])).toEqual({ parts: [], total: 0, few: 0 });
  });
});

describe('a group beside the rest', () => {
  const rate = (numerator: number, n: number, low: number, high: number) =>
    figureOf({ value: numerator / n, numerator, n, low, high });

  it('is compared with the tickets that are not its own', () => {
    // Newcombe, Statistics in Medicine 17, 1998, table II, row (a): 56/70 and 48/80, method 10.
    const all = rate(104, 150, 0, 1);
    const beside = besideRest(rate(56, 70, 0.6916, 0.8768), all, 'lower');
    expect(beside?.beside).toBeCloseTo(48 / 80, 12);
    expect(beside?.difference).toBeCloseTo(0.2, 12);
    expect(beside?.low).toBeCloseTo(0.0524, 3);
    expect(beside?.high).toBeCloseTo(0.3339, 3);
    expect(beside?.verdict).toBe('worse');
  });

  it('is not compared where it is all there is, nor as a number of tickets', () => {
    const one = rate(5, 10, 0.2, 0.8);
    expect(besideRest(one, one, 'lower')).toBeNull();
    const count = figureOf({ unit: 'count', value: 5, n: 5 });
    expect(besideRest(count, figureOf({ unit: 'count', value: 9, n: 9 }), 'lower')).toBeNull();
  });
});
