import type { Messages } from '../../../i18n/en.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Inspection } from '../../../ingest/inspection.ts';

/** The heads of columns in a sentence: ‘Opened’ and ‘Resolved’. */
export function columnNames(
  columns: readonly number[],
  { raw }: Inspection,
  { check }: Messages,
  format: Format,
): string {
  return format.list(
    columns.map((column) => fill(check.dates.quoted, { header: raw.columns[column]?.header ?? '' })),
  );
}
