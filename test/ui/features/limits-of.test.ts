import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { nl } from '../../../src/i18n/nl.ts';
import type { KpiSeries } from '../../../src/kpi/kpi-query.ts';
import { limitsOf, signalText } from '../../../src/ui/charts/limits-of.ts';

/** Weeks from Monday 6 January 2025; the last one is cut off. */
const weeks = (values: (number | null)[]): KpiSeries => ({
  kpi: 'resolution_time',
  line: '1',
  unit: 'seconds',
  bucket: 'week',
  points: values.map((value, index) => ({
    from: new Date(Date.UTC(2025, 0, 6 + 7 * index)).toISOString().slice(0, 10),
    value,
    numerator: null,
    n: value === null ? 0 : 50,
    partial: index === values.length - 1,
    provisional: 0,
  })),
});
const texts = (series: KpiSeries) => {
  const control = limitsOf(series, 'duration');
  return (control?.signals ?? []).map((signal) =>
    signalText(signal, series, nl, createFormat('nl')).replace(/[\u00A0\u202F]/g, ' '),
  );
};

describe('the control limits of a trend', () => {
  test('ring a point beyond them and say it in words', () => {
    const series = weeks([3600, 3660, 3600, 3660, 3600, 3660, 3600, 3660, 36_000, 3600, 3660, 3600]);
    expect(limitsOf(series, 'duration')?.limits.signals).toContainEqual({
      from: '2025-03-03',
      value: 36_000,
    });
    expect(texts(series)).toContain('week 10 van 2025: 10 u, boven de grenzen');
  });

  test('number the signals in time, each at its first point, as the list below the chart has them', () => {
    const series = weeks([60, 61, 60, 61, 60, 600, 60, 61, 60, 61, 60, 900, 60, 61, 60]);
    const control = limitsOf(series, 'duration');
    expect(control?.limits.marks).toEqual(
      control?.signals.map(({ points: [first = -1] }, index) => ({
        number: index + 1,
        from: series.points[first]?.from,
        value: series.points[first]?.value,
      })),
    );
    const firsts = (control?.signals ?? []).map(({ points: [first = -1] }) => first);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    expect(firsts).toContain(11);
  });

  test('leave gaps out, and are not there with too few whole points', () => {
    const seven = [60, 61, 60, 61, 60, 61, 60];
    expect(limitsOf(weeks([...seven, 61]), 'duration')).toBeNull();
    const eight = limitsOf(weeks([...seven, null, 61, 60]), 'duration');
    expect(eight?.limits.points.map(({ from }) => from)).not.toContain('2025-02-24');
    expect(eight?.limits.points).toHaveLength(9);
    expect(eight?.signals).toEqual([]);
  });

  test('are not there for a stock, whose points lean on one another', () => {
    const stock = weeks([60, 61, 60, 61, 60, 600, 60, 61, 60, 61]);
    expect(limitsOf(stock, 'count')).not.toBeNull();
    expect(limitsOf(stock, 'level')).toBeNull();
  });
});
