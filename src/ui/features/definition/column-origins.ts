import type { Dataset } from '../../../ingest/dataset.ts';
import type { DateFormat } from '../../../ingest/import-plan.ts';
import type { FactColumn } from '../../../kpi/facts.ts';

export interface ColumnOrigin {
  column: FactColumn;
  /** `header`: read from one column; `derived`: made from several; `absent`: this export has no value for it. */
  from:
    | { kind: 'header'; header: string; format: DateFormat | undefined }
    | { kind: 'derived' }
    | { kind: 'absent' };
}

/** Where each needed value came from in the file. */
export function columnOrigins(
  columns: readonly FactColumn[],
  dataset: Pick<Dataset, 'origin' | 'coverage' | 'dates'>,
): ColumnOrigin[] {
  return [...new Set(columns)].map((column) => {
    const header = dataset.origin[column];
    if (header !== undefined) {
      const format = dataset.dates.find((date) => date.header === header)?.format;
      return { column, from: { kind: 'header', header, format } };
    }
    return { column, from: { kind: dataset.coverage[column] > 0 ? 'derived' : 'absent' } };
  });
}
