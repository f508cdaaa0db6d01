import type { KpiFigure } from '../kpi/kpi-query.ts';
import type { SnapshotStatistics } from '../snapshot/snapshot.ts';

/** What a figure says, without what a snapshot does not tell: the largest value, which is that of one ticket. */
export function statisticsOf(figure: SnapshotStatistics & Pick<KpiFigure, 'max'>): SnapshotStatistics {
  const { unit, value, numerator, n, missing, provisional, low, high, mean, p75, p90 } = figure;
  return { unit, value, numerator, n, missing, provisional, low, high, mean, p75, p90 };
}
