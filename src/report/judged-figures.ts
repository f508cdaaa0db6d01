import { kpiDefinition } from '../kpi/catalog.ts';
import type { Line, LineKey } from '../kpi/facts.ts';
import type { KpiFigure, KpiFilter } from '../kpi/kpi-query.ts';
import { isApplicable } from '../kpi/chosen-lines.ts';

/** The lines of a filter as the figures name them. */
export function lineKeys(lines: readonly (Line | 0)[]): Exclude<LineKey, 'all'>[] {
  return lines.map((line) => (line === 0 ? 'unknown' : (`${line}` as const)));
}

/** The figures that say something about the chosen lines; of one chosen line that of "all", which is the same and can be broken down. */
export function judgedFigures(
  figures: readonly KpiFigure[],
  { lines }: Pick<KpiFilter, 'lines'>,
): readonly KpiFigure[] {
  const chosen = lineKeys(lines);
  return figures.filter(
    ({ kpi, line }) =>
      isApplicable(kpiDefinition(kpi), line, chosen) && (chosen.length !== 1 || line === 'all'),
  );
}
