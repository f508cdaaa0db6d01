import type { KpiFigure, Measured } from '../../../kpi/kpi-query.ts';
import type { LineColumn } from './line-column.ts';

/** Where it is not known at which line tickets came in, "unknown" is only a column if a KPI that can be measured has a ticket there. */
export function withoutEmptyUnknown(
  lines: readonly LineColumn[],
  figures: readonly KpiFigure[] | null,
  measured: readonly Pick<Measured, 'kpi' | 'evidence'>[] | null,
): readonly LineColumn[] {
  const isUsed = (figures ?? []).some(
    ({ kpi, line, n, missing }) =>
      line === 'unknown' && n + missing > 0 && measured?.find((one) => one.kpi === kpi)?.evidence !== 'none',
  );
  return isUsed || lines.length === 1 ? lines : lines.filter(({ line }) => line !== 'unknown');
}
