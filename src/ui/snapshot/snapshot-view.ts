import { LINE_KEYS, PRIORITIES, type LineKey, type Priority } from '../../kpi/facts.ts';
import { kpiDefinition } from '../../kpi/catalog.ts';
import { isApplicable } from '../../kpi/chosen-lines.ts';
import type { KpiId } from '../../kpi/kpi-definition.ts';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import type { CutPeriod } from '../../i18n/date-format.ts';
import { asKpiFigure } from '../../snapshot/shown-figures.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { changesOf, type Comparison } from '../charts/comparison.ts';

/** Whether a duration is of the tickets created in the period, as the same with the open ones in it always is; else that one is of other tickets. */
export function countsOpenAmong(definitions: Snapshot['definitions'], kpi: KpiId): boolean {
  return definitions.find((one) => one.kpi === kpi)?.cohort === 'created';
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
