import { kpiDefinition } from '../../kpi/catalog.ts';
import type { LineKey } from '../../kpi/facts.ts';
import type { KpiId } from '../../kpi/kpi-definition.ts';
import type { CutPeriod } from '../../i18n/date-format.ts';
import type { KpiFigure } from '../../kpi/kpi-query.ts';
import type { KpiChange } from '../../kpi/statistics/change.ts';
import { laidBeside } from '../../kpi/statistics/laid-beside.ts';

/** How one figure differs from the same figure of another period. */
export interface FigureChange {
  before: KpiFigure;
  change: KpiChange;
  /** One of the two rests on too few tickets to compare. */
  small?: boolean;
  /** Tickets of both that could not be measured, where a count is not judged because of them. */
  missing?: number;
  /** The count of the other period was turned into one of the same length. */
  scaled?: boolean;
}

/** The present figures laid beside those of another period. */
export interface Comparison {
  /** The other period. */
  period: CutPeriod;
  changes: readonly FigureChange[];
}

export function changeOfFigure(
  comparison: Comparison | null,
  kpi: KpiId,
  line: LineKey,
): FigureChange | undefined {
  return comparison?.changes.find(({ before }) => before.kpi === kpi && before.line === line);
}

/** Every figure laid beside the same one of the other period; a count beside one of the same length. */
export function changesOf(
  now: readonly KpiFigure[],
  before: readonly KpiFigure[],
  lengthRatio: number,
): FigureChange[] {
  return now.flatMap((figure) => {
    const other = before.find(({ kpi, line }) => kpi === figure.kpi && line === figure.line);
    if (other === undefined) return [];
    return [{ before: other, ...laidBeside(figure, other, kpiDefinition(figure.kpi), lengthRatio) }];
  });
}
