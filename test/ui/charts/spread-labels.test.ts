import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadLabels } from '../../../src/ui/charts/spread-labels.ts';

describe('labels at line ends', () => {
  test.each([
    { title: 'far apart: nothing moves', positions: [50, 10, 90], expected: [50, 10, 90] },
    { title: 'close: moved apart in order', positions: [52, 50], expected: [67, 50] },
    { title: 'at the bottom: moved up', positions: [98, 99, 100], expected: [68, 85, 102] },
    { title: 'none', positions: [], expected: [] },
  ])('$title', ({ positions, expected }) => {
    expect(spreadLabels(positions, 17, 0, 102)).toEqual(expected);
  });

  test('never overlap and stay inside where they fit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 240 }), { minLength: 1, maxLength: 5 }), (positions) => {
        const spread = spreadLabels(positions, 17, 0, 240);
        const sorted = spread.toSorted((a, b) => a - b);
        expect(sorted.every((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) >= 17)).toBe(
          true,
        );
        expect(sorted[0]).toBeGreaterThanOrEqual(0);
        expect(sorted.at(-1)).toBeLessThanOrEqual(240);
      }),
    );
  });
});
