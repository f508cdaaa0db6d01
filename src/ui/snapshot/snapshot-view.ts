import { LINE_KEYS, type LineKey } from '../../kpi/facts.ts';
import { kpiDefinition } from '../../kpi/catalog.ts';
import { isApplicable } from '../../kpi/chosen-lines.ts';
import type { KpiId } from '../../kpi/kpi-definition.ts';
import type { KpiFigure, KpiSeries } from '../../kpi/kpi-query.ts';
import { PRIORITIES, type Priority } from '../../kpi/facts.ts';
import type { CutPeriod } from '../../i18n/date-format.ts';
import type { Snapshot, SnapshotFigure } from '../../snapshot/snapshot.ts';
import { changesOf, type Comparison } from '../charts/comparison.ts';

/** A figure of a snapshot as the marks of a report take it; the largest value, which is that of one ticket, is in no snapshot. */
export function asKpiFigure(figure: SnapshotFigure): KpiFigure {
  return { ...figure, max: null };
}

/** The KPIs of a snapshot in its order. */
export function snapshotKpis({ kpis }: Pick<Snapshot, 'kpis'>): KpiId[] {
  return [...new Set(kpis.map(({ kpi }) => kpi))];
}

/** The columns of its table: every line it has figures of, "unknown" where a ticket counts there; one chosen line stands alone. */
export function snapshotLines({ kpis, filters: { lines } }: Pick<Snapshot, 'kpis' | 'filters'>): LineKey[] {
  const has = (line: LineKey) => kpis.some((figure) => figure.line === line);
  const isUsed = kpis.some(
    ({ kpi, line, n, missing }) =>
      line === 'unknown' && n + missing > 0 && isApplicable(kpiDefinition(kpi), line, lines),
  );
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return [has(only) ? only : 'all'];
  const shown = LINE_KEYS.filter(
    (line) =>
      line !== 'all' && has(line) && (lines.length > 0 ? lines.includes(line) : line !== 'unknown' || isUsed),
  );
  return ['all', ...shown];
}

export function comparedPeriod({ compare }: Pick<Snapshot, 'compare'>): CutPeriod | null {
  if (compare === null) return null;
  const { from, to, time } = compare;
  return time === null ? { from, to } : { from, to, time };
}

/** Its figures laid beside those of the compared period; NULL where nothing is compared. */
export function snapshotComparison(
  snapshot: Pick<Snapshot, 'kpis' | 'before' | 'compare'>,
): Comparison | null {
  const { kpis, before, compare } = snapshot;
  const period = comparedPeriod(snapshot);
  if (compare === null || period === null) return null;
  return {
    period,
    changes: changesOf(kpis.map(asKpiFigure), before.map(asKpiFigure), compare.lengthRatio),
  };
}

/** The one priority it is of, for which a target can be set; NULL: all or several. */
export function onlyPriority({ filters: { priorities } }: Pick<Snapshot, 'filters'>): Priority | null {
  const [only] = priorities;
  return priorities.length === 1 ? (PRIORITIES.find((one) => String(one) === only) ?? null) : null;
}

/** The courses of a KPI as a chart of a report takes them. */
export function seriesOf({ series }: Pick<Snapshot, 'series'>, kpi: KpiId): KpiSeries[] {
  return series
    .filter((one) => one.kpi === kpi)
    .map((one) => ({ ...one, points: [...one.points] }))
    .toSorted((a, b) => LINE_KEYS.indexOf(a.line) - LINE_KEYS.indexOf(b.line));
}
