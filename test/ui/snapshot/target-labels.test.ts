import { expect, test } from 'vitest';
import { courseGeometry } from '../../../src/ui/snapshot/course-geometry.ts';
import { seriesOf } from '../../../src/ui/snapshot/snapshot-view.ts';
import { targetLabels } from '../../../src/ui/snapshot/target-labels.ts';
import { EXAMPLE_SNAPSHOT } from '../../support/snapshot-example.ts';

const [all] = seriesOf(EXAMPLE_SNAPSHOT, 'resolution_time').filter(({ line }) => line === 'all');
if (all === undefined) throw new Error('The example has no course of all lines');

const HOUR = 3600;
/** A course of these values, a week each. */
const course = (hours: readonly number[]) => [
  {
    ...all,
    points: all.points
      .slice(0, hours.length)
      .map((point, index) => ({ ...point, value: (hours[index] ?? 0) * HOUR, provisional: 0 })),
  },
];
const target = (hours: number, label = 'streefwaarde 4 u') => ({ value: hours * HOUR, label, line: null });
const labelsOf = (hours: readonly number[], ...targets: ReturnType<typeof target>[]) => {
  const geometry = courseGeometry({
    series: course(hours),
    targets,
    from: null,
    width: 600,
    height: 250,
  });
  return { geometry, labels: targetLabels(geometry) };
};

test('the name of a target stands at the beginning, above its line, where nothing else is', () => {
  const { geometry, labels } = labelsOf([1, 1, 1, 1, 1, 1, 8, 8, 8, 8, 8, 8], target(4));
  expect(labels.map(({ text }) => text)).toEqual(['streefwaarde 4 u']);
  expect(labels[0]?.x).toBe(geometry.plot.left + 4);
  expect(labels[0]?.y).toBeLessThan(geometry.y(4 * HOUR));
});

test('a course that runs just above the target has the name below it', () => {
  const { geometry, labels } = labelsOf(
    Array.from({ length: 12 }, () => 4.3),
    target(4),
  );
  expect(labels[0]?.y).toBeGreaterThan(geometry.y(4 * HOUR));
});

test('a course about the target at the beginning has the name further on', () => {
  const { geometry, labels } = labelsOf([3.2, 4.8, 3.2, 4.8, 3.2, 4.8, 9, 9, 9, 9, 9, 9], target(4));
  const [label] = labels;
  const { lines } = geometry;
  const behind = lines[0]?.points.filter(
    ({ x, y }) => x > (label?.x ?? 0) && Math.abs(y - (label?.y ?? 0) + 5) < 8,
  );
  expect(label?.x).toBeGreaterThan(geometry.plot.left + 100);
  expect(behind).toEqual([]);
});

test('two names never lie over each other, and stay in the drawing', () => {
  const targets = [target(4), target(4.2, 'streefwaarde lijn 1'), target(90, 'streefwaarde lijn 3')];
  const { geometry, labels } = labelsOf([4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5], ...targets);
  expect(labels).toHaveLength(3);
  for (const [index, one] of labels.entries()) {
    expect(one.y).toBeGreaterThan(geometry.plot.top);
    expect(one.y).toBeLessThanOrEqual(geometry.plot.bottom);
    for (const other of labels.slice(index + 1)) {
      const apart = Math.abs(one.y - other.y) >= 12 || Math.abs(one.x - other.x) >= 100;
      expect(apart, `${one.text} and ${other.text}`).toBe(true);
    }
  }
});
