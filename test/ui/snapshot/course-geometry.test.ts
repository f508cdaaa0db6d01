import { expect, test } from 'vitest';
import { courseGeometry } from '../../../src/ui/snapshot/course-geometry.ts';
import { seriesOf } from '../../../src/ui/snapshot/snapshot-view.ts';
import { EXAMPLE_SNAPSHOT } from '../../support/snapshot-example.ts';

const SIZE = { width: 600, height: 250 };
const series = seriesOf(EXAMPLE_SNAPSHOT, 'resolution_time');
const course = (from: string | null, targets: { value: number; label: string; line: null }[] = []) =>
  courseGeometry({ series, targets, from, ...SIZE });

test('every measured point lies in the plot, later to the right and higher values higher', () => {
  const { plot, lines } = course('2026-06-01');
  expect(lines.map(({ line, points }) => [line, points.length])).toEqual([
    ['all', 13],
    ['2', 12],
  ]);
  for (const { points } of lines) {
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(plot.left);
      expect(x).toBeLessThanOrEqual(plot.right);
      expect(y).toBeGreaterThanOrEqual(plot.top);
      expect(y).toBeLessThanOrEqual(plot.bottom);
    }
    const xs = points.map(({ x }) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    const byValue = points.toSorted((a, b) => (a.point.value ?? 0) - (b.point.value ?? 0)).map(({ y }) => y);
    expect(byValue).toEqual(byValue.toSorted((a, b) => b - a));
  }
});

test('a bucket without tickets is a gap, not a zero', () => {
  const gap = series.map((one) => ({
    ...one,
    points: one.points.map((point, index) => (index === 5 ? { ...point, value: null, n: 0 } : point)),
  }));
  const { lines } = courseGeometry({ series: gap, targets: [], from: null, ...SIZE });
  expect(lines[0]?.path.match(/M/g)).toHaveLength(2);
  expect(lines[0]?.points).toHaveLength(12);
});

test('the shade begins where the period does, and only where the course begins before it', () => {
  const { plot, days, x } = course(null);
  expect(course(null).periodFrom).toBeNull();
  expect(course('2026-04-06').periodFrom).toBeNull();
  expect(course('2026-01-01').periodFrom).toBeNull();
  const june = course('2026-06-01').periodFrom ?? 0;
  expect(days.filter((day) => x(day) > june)).toEqual(days.filter((day) => day >= '2026-06-01'));
  // Within the week of 1 June: that week is in it too.
  const within = course('2026-06-03').periodFrom ?? 0;
  expect(within).toBeGreaterThan(june);
  expect(days.filter((day) => x(day) >= within)).toEqual(days.filter((day) => day >= '2026-06-01'));
  expect(within).toBeLessThan(plot.right);
});

test('a target far beyond the data is named, not drawn', () => {
  const near = { value: 24 * 3600, label: 'a day', line: null };
  const far = { value: 90 * 24 * 3600, label: 'a quarter', line: null };
  const { inside, beyond, y, plot } = course(null, [near, far]);
  expect([inside, beyond]).toEqual([[near], [far]]);
  expect(y(near.value)).toBeGreaterThan(plot.top);
});
