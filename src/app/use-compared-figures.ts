import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { Dimension, DimensionFigure, KpiFigure, Span } from '../kpi/kpi-query.ts';
import type { Breakdown } from '../kpi/statistics/change-driver.ts';
import type { ComparedSpan } from '../kpi/statistics/compared-span.ts';
import { whatChanged, type ChangeFinding } from '../kpi/statistics/what-changed.ts';
import type { ComparedFigures } from '../report/compute.ts';
import { comparedBreakdownsQuery, comparedFiguresQuery, type View } from '../report/kpi-queries.ts';
import { changesOf, type Comparison } from '../ui/charts/comparison.ts';
import { comparedPeriod } from '../report/compared-with.ts';

/** The figures of some KPIs, of the present period, and laid beside those of the one it is compared with. */
export function useComparedFigures(
  view: View,
  kpis: readonly KpiId[],
  compared: ComparedSpan | null,
  enabled = true,
) {
  const figures = useQuery({ ...comparedFiguresQuery(view, kpis, compared?.span ?? null), enabled });
  return { figures, comparison: useComparison(figures.data, compared) };
}

/** Figures laid beside those of the period they are compared with; NULL where nothing is compared. */
export function useComparison(
  figures: Pick<ComparedFigures, 'figures' | 'before'> | undefined,
  compared: ComparedSpan | null,
): Comparison | null {
  return useMemo(
    () =>
      compared && {
        period: comparedPeriod(compared),
        changes: figures ? changesOf(figures.figures, figures.before, compared.lengthRatio) : [],
      },
    [compared, figures],
  );
}

/** By what the findings are split to see with which group a change went. */
const SPLITS = ['category', 'channel'] as const satisfies readonly Dimension[];
const NONE: readonly KpiId[] = [];
const NO_SPAN: Span = { from: null, until: null };

/** What changed most, with the groups it went with; NULL while that is computed. */
export function useChangeFindings(
  view: View,
  now: readonly KpiFigure[] | undefined,
  comparison: Comparison | null,
  compared: ComparedSpan | null,
): ChangeFinding[] | null {
  const input = useMemo(() => {
    if (!now || !compared || !comparison || comparison.changes.length === 0) return null;
    const before = comparison.changes.map((change) => change.before);
    return { now, before, lengthRatio: compared.lengthRatio };
  }, [now, comparison, compared]);
  const first = useMemo(() => (input === null ? null : whatChanged(input)), [input]);
  const kpis = useMemo(
    () =>
      first?.flatMap((finding) =>
        finding.kind !== 'nothing' && finding.kind !== 'chance' && finding.line === 'all'
          ? [finding.kpi]
          : [],
      ) ?? NONE,
    [first],
  );
  const splits = useQuery({
    ...comparedBreakdownsQuery(view, kpis, SPLITS, compared?.span ?? NO_SPAN),
    enabled: kpis.length > 0 && compared !== null,
  });
  return useMemo(() => {
    if (input === null || first === null || kpis.length === 0) return first;
    // A split that fails takes no sentence away: it is then told without the group.
    if (splits.isLoading) return null;
    const breakdowns = SPLITS.flatMap((dimension, index) =>
      kpis.map((kpi): Breakdown => {
        const split = splits.data?.[index];
        const of = (figures: DimensionFigure[] | undefined) =>
          (figures ?? []).filter((one) => one.kpi === kpi);
        return { kpi, line: 'all', dimension, now: of(split?.now), before: of(split?.before) };
      }),
    );
    return whatChanged({ ...input, breakdowns });
  }, [input, first, kpis, splits.isLoading, splits.data]);
}
