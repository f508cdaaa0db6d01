import { kpiDefinition } from '../kpi/catalog.ts';
import { isApplicable, isShownLine } from '../kpi/chosen-lines.ts';
import type { LineKey } from '../kpi/facts.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { KpiFigure } from '../kpi/kpi-query.ts';
import { laidBeside, type LaidBeside } from '../kpi/statistics/laid-beside.ts';
import type { Snapshot, SnapshotFigure } from './snapshot.ts';

/** A figure of a snapshot as one of a report; the largest value, which is that of one ticket, is in no snapshot. */
export function asKpiFigure(figure: SnapshotFigure): KpiFigure {
  return { ...figure, max: null };
}

/** The KPIs of a snapshot in its order. */
export function snapshotKpis({ kpis }: Pick<Snapshot, 'kpis'>): KpiId[] {
  return [...new Set(kpis.map(({ kpi }) => kpi))];
}

/** The figures that say something: of the lines that were chosen, and of those that the KPI is about. */
export function shownFigures({ kpis, filters: { lines } }: Pick<Snapshot, 'kpis' | 'filters'>) {
  return kpis.filter(
    ({ kpi, line }) => isShownLine(line, lines) && isApplicable(kpiDefinition(kpi), line, lines),
  );
}

/** The figure that stands for a KPI as a whole: of all lines, or of the chosen ones; absent where it says nothing about them. */
export function wholeFigure(
  { kpis, filters: { lines } }: Pick<Snapshot, 'kpis' | 'filters'>,
  kpi: SnapshotFigure['kpi'],
): SnapshotFigure | undefined {
  const [only] = lines;
  const about: LineKey = lines.length === 1 && only !== undefined ? only : 'all';
  return isApplicable(kpiDefinition(kpi), about, lines)
    ? kpis.find((figure) => figure.kpi === kpi && figure.line === 'all')
    : undefined;
}

/** A figure beside the same one of the compared period. */
export interface SnapshotChange extends LaidBeside {
  before: SnapshotFigure;
}

/** How a figure of a snapshot differs from that of the compared period; NULL where nothing is compared. */
export function changeOfFigure(
  { before, compare }: Pick<Snapshot, 'before' | 'compare'>,
  figure: SnapshotFigure,
): SnapshotChange | null {
  const other = before.find(({ kpi, line }) => kpi === figure.kpi && line === figure.line);
  if (compare === null || other === undefined) return null;
  return {
    before: other,
    ...laidBeside(figure, other, kpiDefinition(figure.kpi), compare.lengthRatio),
  };
}
