import { expect, test } from 'vitest';
import type { SeriesPoint } from '../../../src/kpi/kpi-query.ts';
import { isSoft, softTail, splitSoft } from '../../../src/ui/charts/soft-points.ts';
import { sparklineGeometry } from '../../../src/ui/charts/sparkline-geometry.ts';

const point = (value: number | null, state: 'firm' | 'partial' | 'provisional' = 'firm'): SeriesPoint => ({
  from: '2025-01-01',
  value,
  numerator: null,
  n: value === null ? 0 : 10,
  partial: state === 'partial',
  provisional: state === 'provisional' ? 1 : 0,
});

test('a stretch is dashed when either end can still change', () => {
  const points = [point(1, 'partial'), point(2), point(3), point(4, 'provisional'), point(5, 'partial')];
  expect(splitSoft(points)).toEqual({ firm: [null, 2, 3, null, null], soft: [1, 2, 3, 4, 5] });
  expect(softTail(points)).toBe(3);
});

test('up to 5 % of its tickets can still change before a point is drawn as unsettled', () => {
  expect(isSoft({ n: 100, partial: false, provisional: 5 })).toBe(false);
  expect(isSoft({ n: 100, partial: false, provisional: 6 })).toBe(true);
  expect(isSoft({ n: 100, partial: true, provisional: 0 })).toBe(true);
});

test('a gap stays a gap', () => {
  const points = [point(1), point(null), point(3), point(null, 'provisional')];
  expect(splitSoft(points)).toEqual({ firm: [1, null, 3, null], soft: [null, null, 3, null] });
});

test('everything settled: no tail', () => {
  expect(softTail([point(1, 'provisional'), point(2)])).toBeNull();
  expect(softTail([])).toBeNull();
});

test('a sparkline interrupts at a gap and dots a lonely value', () => {
  const size = { width: 92, height: 28 };
  const { firm, end } = sparklineGeometry([point(0.2), point(0.4), point(null), point(0.2)], 'ratio', size);
  expect(firm).toBe('M4.0,24.0L32.0,4.0M88.0,24.0h0.01');
  expect(end).toEqual({ x: 88, y: 24 });
});

test('a sparkline does not blow noise up: two points of a hundred fill a fifth of its height', () => {
  const { firm } = sparklineGeometry([point(0.5), point(0.52)], 'ratio', { width: 92, height: 28 });
  expect(firm).toBe('M4.0,16.0L88.0,12.0');
});

test('a sparkline without values draws nothing', () => {
  const geometry = sparklineGeometry([point(null), point(null)], 'seconds', { width: 92, height: 28 });
  expect(geometry).toEqual({ firm: '', soft: '', end: null });
});
