import type { LineKey } from '../../../src/kpi/facts.ts';
import type { KpiId } from '../../../src/kpi/kpi-definition.ts';
import type { SeriesPoint } from '../../../src/kpi/kpi-query.ts';
import type { SnapshotSeries } from '../../../src/snapshot/snapshot.ts';
import { HOUR } from './statistics.ts';

/** Mondays. */
const WEEKS = `
  2026-04-06 2026-04-13 2026-04-20 2026-04-27 2026-05-04 2026-05-11 2026-05-18
  2026-05-25 2026-06-01 2026-06-08 2026-06-15 2026-06-22 2026-06-29`
  .trim()
  .split(/\s+/);

/** The last week ends after the period, and the last two can still change. */
function weekly(
  kpi: KpiId,
  line: LineKey,
  unit: SnapshotSeries['unit'],
  points: readonly (readonly [number | null, number])[],
): SnapshotSeries {
  const last = WEEKS.length - 1;
  return {
    kpi,
    line,
    unit,
    bucket: 'week',
    points: points.map(([value, n], i): SeriesPoint => {
      const share = unit === 'ratio' && value !== null ? value / n : value;
      return {
        from: WEEKS[i] ?? '',
        value: share,
        numerator: unit === 'ratio' ? value : null,
        n,
        partial: i === last,
        provisional: unit === 'ratio' && i >= last - 1 ? n : 0,
      };
    }),
  };
}

const counts = (kpi: KpiId, line: LineKey, ns: readonly number[]) =>
  weekly(
    kpi,
    line,
    'count',
    ns.map((n) => [n, n] as const),
  );
/** [k, n] of each week. */
const rates = (kpi: KpiId, line: LineKey, of: readonly (readonly [number, number])[]) =>
  weekly(
    kpi,
    line,
    'ratio',
    of.map(([k, n]) => [n === 0 ? null : k, n] as const),
  );
/** [median in hours, n] of each week. */
const medians = (kpi: KpiId, line: LineKey, of: readonly (readonly [number, number])[]) =>
  weekly(
    kpi,
    line,
    'seconds',
    of.map(([hours, n]) => [n === 0 ? null : hours * HOUR, n] as const),
  );

/** The weeks of the example. */
export const SERIES: SnapshotSeries[] = [
  counts('tickets_created', 'all', [96, 118, 121, 84, 109, 107, 111, 116, 121, 118, 126, 112, 27]),
  counts('tickets_created', '1', [79, 97, 99, 69, 90, 89, 92, 95, 99, 97, 103, 92, 21]),
  counts('tickets_created', '2', [12, 14, 15, 10, 13, 12, 13, 14, 15, 14, 16, 13, 5]),
  counts('tickets_created', '3', [4, 5, 5, 4, 4, 4, 4, 5, 5, 5, 5, 5, 1]),
  counts('tickets_created', 'unknown', [1, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 0]),
  rates('first_contact_resolution', 'all', [
    ...([
      [54, 91],
      [66, 112],
      [69, 116],
      [47, 80],
      [63, 104],
      [62, 102],
      [61, 106],
      [62, 110],
    ] as const),
    ...([
      [62, 112],
      [60, 110],
      [64, 121],
      [53, 109],
      [12, 26],
    ] as const),
  ]),
  rates('first_contact_resolution', '1', [
    ...([
      [54, 75],
      [66, 92],
      [69, 95],
      [47, 66],
      [63, 86],
      [62, 85],
      [61, 87],
      [62, 90],
    ] as const),
    ...([
      [62, 92],
      [60, 90],
      [64, 98],
      [53, 88],
      [12, 21],
    ] as const),
  ]),
  rates('reopen_rate', 'all', [
    ...([
      [6, 91],
      [8, 112],
      [9, 116],
      [5, 80],
      [7, 104],
      [7, 102],
      [8, 106],
      [8, 110],
    ] as const),
    ...([
      [9, 112],
      [10, 110],
      [10, 121],
      [7, 109],
      [1, 26],
    ] as const),
  ]),
  medians('resolution_time', 'all', [
    ...([
      [7.1, 95],
      [7.4, 116],
      [7.3, 119],
      [6.8, 83],
      [7, 107],
      [7.2, 104],
      [7.5, 107],
      [7.6, 112],
    ] as const),
    ...([
      [8.3, 114],
      [9.2, 107],
      [10.8, 108],
      [11.4, 83],
      [4.2, 9],
    ] as const),
  ]),
  medians('resolution_time', '2', [
    ...([
      [47.2, 27],
      [49.5, 31],
      [48.1, 33],
      [44.6, 20],
      [47.7, 28],
      [48.8, 27],
      [50.2, 29],
      [49.9, 30],
    ] as const),
    ...([
      [50.4, 35],
      [51.2, 32],
      [53.6, 29],
      [55.1, 16],
      [0, 0],
    ] as const),
  ]),
  counts('backlog', 'all', [88, 91, 94, 92, 94, 96, 98, 101, 106, 111, 117, 124, 127]),
];
