import { kpiDefinition, OVERVIEW_KPIS } from '../../../kpi/catalog.ts';
import { isApplicable, isShownLine } from '../../../kpi/chosen-lines.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type {
  ComparedSide,
  FigureComparison,
  SnapshotComparison,
} from '../../../snapshot/compare-snapshots.ts';

/** The figures of a comparison that say something about their line, by what they are to each other. */
export interface Ledger {
  /** Restated, or of two periods and changed more than chance. */
  changed: readonly FigureComparison[];
  /** Of one period and equal. */
  same: readonly FigureComparison[];
  /** Of two periods, and not demonstrably another one. */
  noise: readonly FigureComparison[];
  /** Neither then nor now. */
  unmeasured: readonly FigureComparison[];
  otherwise: readonly FigureComparison[];
  alone: readonly FigureComparison[];
  total: number;
}

/** `filters`: of the side whose lines are shown. */
export function ledgerOf(
  { figures }: SnapshotComparison,
  { filters }: Pick<ComparedSide, 'filters'>,
): Ledger {
  const told = figures.filter(
    ({ kpi, line }) =>
      isShownLine(line, filters.lines) && isApplicable(kpiDefinition(kpi), line, filters.lines),
  );
  const shown = told.filter((one) => !isUnmeasured(one));
  const of = (wanted: (figure: FigureComparison) => boolean) => shown.filter(wanted);
  const isNews = ({ change }: FigureComparison) =>
    change !== null && ['better', 'worse', 'changed'].includes(change.change.verdict);
  return {
    changed: of((one) => one.outcome === 'restated' || (one.outcome === 'period' && isNews(one))),
    same: of(({ outcome }) => outcome === 'same'),
    noise: of((one) => one.outcome === 'period' && !isNews(one)),
    unmeasured: told.filter(isUnmeasured),
    otherwise: of(({ outcome }) => outcome === 'otherwise'),
    alone: of(({ outcome }) => outcome === 'only_then' || outcome === 'only_now'),
    total: shown.length,
  };
}

function isUnmeasured({ was, now }: FigureComparison): boolean {
  return was !== null && now !== null && was.value === null && now.value === null;
}

/** The figure that leads the page: of the first KPI of the overview that changed, as a whole. */
export function leadOf(changed: readonly FigureComparison[]): FigureComparison | null {
  const hasValues = changed.filter(
    ({ was, now }) =>
      was !== null && now !== null && was.value !== null && now.value !== null && was.value !== now.value,
  );
  for (const kpi of OVERVIEW_KPIS) {
    const own = hasValues.filter((figure) => figure.kpi === kpi);
    const first = own.find(({ line }) => line === 'all') ?? own[0];
    if (first) return first;
  }
  return hasValues[0] ?? null;
}

/** Figures by KPI, in their order. */
export function byKpi(figures: readonly FigureComparison[]): [KpiId, FigureComparison[]][] {
  const kpis = [...new Set(figures.map(({ kpi }) => kpi))];
  return kpis.map((kpi) => [kpi, figures.filter((figure) => figure.kpi === kpi)]);
}
