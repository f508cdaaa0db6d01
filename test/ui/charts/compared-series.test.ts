import { describe, expect, test } from 'vitest';
import type { LineKey } from '../../../src/kpi/facts.ts';
import type { KpiSeries } from '../../../src/kpi/kpi-query.ts';
import { alignSeries, comparedValue } from '../../../src/ui/charts/compared-series.ts';
import { trendRows } from '../../../src/ui/charts/trend-rows.ts';

const DAY_MS = 86_400_000;

/** Days from a first one; `~` marks one that is cut off. */
function series(first: string, values: (number | `${number}~` | null)[], line: LineKey = 'all'): KpiSeries {
  return {
    kpi: 'reopen_rate',
    line,
    unit: 'ratio',
    bucket: 'day',
    points: values.map((value, index) => ({
      from: new Date(Date.parse(`${first}T00:00:00Z`) + index * DAY_MS).toISOString().slice(0, 10),
      value: value === null ? null : Number.parseFloat(String(value)),
      numerator: null,
      n: value === null ? 0 : 20,
      partial: typeof value === 'string',
      provisional: 0,
    })),
  };
}
const days = (now: KpiSeries, before: KpiSeries) =>
  alignSeries([now], [before])[0]?.points.map((point) => point?.from.slice(5) ?? null);

describe('a compared period', () => {
  test('lies first day on first day; what it has more of is left out, what it has less of is a gap', () => {
    const march = series('2025-03-01', [0.1, 0.2, 0.3]);
    expect(days(march, series('2025-02-01', [0.4, 0.5, 0.6, 0.7]))).toEqual(['02-01', '02-02', '02-03']);
    expect(days(march, series('2025-02-01', [0.4, 0.5]))).toEqual(['02-01', '02-02', null]);
  });

  test('is of the same line, and not there where nothing of it was measured', () => {
    const now = [series('2025-03-01', [0.1, 0.2]), series('2025-03-01', [0.3, 0.4], '2')];
    const before = [series('2025-02-01', [null, null]), series('2025-02-01', [0.9, 0.8], '2')];
    expect(alignSeries(now, before).map(({ line }) => line)).toEqual(['2']);
    expect(alignSeries(now, [series('2025-02-01', [0.5], '3')])).toEqual([]);
  });

  test('is drawn at the place of the present point, but not where only it was cut off', () => {
    const now = series('2025-03-01', [0.1, 0.2, '0.3~']);
    const before = series('2025-02-01', [0.5, '0.6~', '0.7~']);
    const rows = trendRows([now], alignSeries([now], [before]));
    expect(rows.map(({ from, before: value }) => [from.slice(8), value.all])).toEqual([
      ['01', 0.5],
      ['02', null],
      ['03', 0.7],
    ]);
    expect(comparedValue(null, { partial: false })).toBeNull();
  });
});
