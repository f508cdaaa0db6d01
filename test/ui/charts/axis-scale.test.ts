import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisTicks } from '../../../src/ui/charts/axis-scale.ts';

const HOUR = 3600;
describe('axis ticks', () => {
  test.each([
    {
      title: 'ratios near each other',
      values: [0.61, 0.76],
      unit: 'ratio',
      expected: [0, 0.2, 0.4, 0.6, 0.8],
    },
    { title: 'ratios far apart', values: [0.05, 0.95], unit: 'ratio', expected: [0, 0.25, 0.5, 0.75, 1] },
    { title: 'one flat ratio', values: [0.5, 0.5], unit: 'ratio', expected: [0, 0.2, 0.4, 0.6] },
    { title: 'all of all', values: [1, 1], unit: 'ratio', expected: [0, 0.25, 0.5, 0.75, 1] },
    { title: 'none of all', values: [0, 0], unit: 'ratio', expected: [0, 0.05, 0.1] },
    { title: 'minutes', values: [1140, 1440], unit: 'seconds', expected: [0, 600, 1200, 1800] },
    {
      title: 'hours',
      values: [9 * HOUR, 10.4 * HOUR],
      unit: 'seconds',
      expected: [0, 3, 6, 9, 12].map((h) => h * HOUR),
    },
    {
      title: 'days',
      values: [3.6 * 24 * HOUR],
      unit: 'seconds',
      expected: [0, 1, 2, 3, 4].map((d) => d * 24 * HOUR),
    },
    { title: 'below 0', values: [-30, 12], unit: 'count', expected: [-30, -20, -10, 0, 10, 20] },
    { title: 'only below 0', values: [-0.4], unit: 'score', expected: [-0.4, -0.3, -0.2, -0.1, 0] },
    {
      title: 'a thousand million',
      values: [1e9],
      unit: 'count',
      expected: [0, 3.2e8, 6.4e8, 9.6e8, 1.28e9],
    },
    { title: 'nothing measured', values: [], unit: 'seconds', expected: [0, 900, 1800, 2700, 3600] },
    { title: 'solved at once', values: [0, 0], unit: 'seconds', expected: [0, 15, 30, 45, 60] },
  ] as const)('$title', ({ values, unit, expected }) => {
    expect(axisTicks(values, unit)).toEqual(expected);
  });

  test('cover the data with few ticks, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (values) => {
        const ticks = axisTicks(values, 'ratio');
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values) - 1e-6);
        expect(ticks.every((tick) => tick >= 0 && tick <= 1)).toBe(true);
      }),
    );
  });
});
