import type { LineKey } from '../../kpi/facts.ts';
import type { KpiId } from '../../kpi/kpi-definition.ts';
import type { CutPeriod } from '../../i18n/date-format.ts';
import type { KpiFigure } from '../../kpi/kpi-query.ts';
import type { KpiChange } from '../../kpi/statistics/change.ts';

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
