import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInSight, rowWindow, scrollTopFor } from '../../../src/ui/features/tickets/row-window.ts';

const scrolled = fc.record({
  total: fc.oneof(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 3_000_000 })),
  rowHeight: fc.constantFrom(32, 104),
  viewport: fc.integer({ min: 40, max: 2000 }),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('the window over a list', () => {
  it('draws few rows and leaves no gap in sight, at any place of any list', () => {
    fc.assert(
      fc.property(scrolled, ({ total, rowHeight, viewport, part }) => {
        const { height } = rowWindow({ total, rowHeight, viewport, scrollTop: 0 });
        const scrollTop = part * Math.max(0, height - viewport);
        const { first, last, top } = rowWindow({ total, rowHeight, viewport, scrollTop });
        expect(height).toBeLessThanOrEqual(8_000_000);
        expect(last - first).toBeLessThanOrEqual(viewport / rowHeight + 20);
        const bottom = last < total ? top + (last - first) * rowHeight : Infinity;
        expect(first > 0 ? top : 0).toBeLessThanOrEqual(scrollTop + 1e-3);
        expect(bottom).toBeGreaterThanOrEqual(scrollTop + viewport - 1e-3);
      }),
    );
  });

  it('begins with the first row and ends with the last', () => {
    fc.assert(
      fc.property(scrolled, ({ total, rowHeight, viewport }) => {
        const start = rowWindow({ total, rowHeight, viewport, scrollTop: 0 });
        expect([start.first, Math.abs(start.top)]).toEqual([0, 0]);
        const end = rowWindow({ total, rowHeight, viewport, scrollTop: start.height });
        expect(end.last).toBe(total);
        expect(end.top + (end.last - end.first) * rowHeight).toBeCloseTo(start.height, 3);
      }),
    );
  });

  it('a row that is asked for comes wholly in sight, and one in sight moves nothing', () => {
    fc.assert(
      fc.property(scrolled, fc.double({ min: 0, max: 1, noNaN: true }), (list, at) => {
        fc.pre(list.total > 0 && list.viewport >= list.rowHeight);
        const row = Math.min(list.total - 1, Math.floor(at * list.total));
        const { height } = rowWindow({ ...list, scrollTop: 0 });
        const scrollTop = list.part * Math.max(0, height - list.viewport);
        const next = scrollTopFor(row, { ...list, scrollTop });
        const { first, top } = rowWindow({ ...list, scrollTop: next });
        const stands = top + (row - first) * list.rowHeight - next;
        expect(stands).toBeGreaterThanOrEqual(-1e-3);
        expect(stands + list.rowHeight).toBeLessThanOrEqual(list.viewport + 1e-3);
        expect(scrollTopFor(row, { ...list, scrollTop: next })).toBeCloseTo(next, 6);
      }),
    );
  });

  it('a page is what fits', () => {
    expect([rowsInSight(32, 320), rowsInSight(32, 335), rowsInSight(32, 10)]).toEqual([10, 10, 1]);
  });
});
