import { fill } from '../../../i18n/fill.ts';
import type { Messages } from '../../../i18n/en.ts';
import type { Format } from '../../../i18n/format.ts';
import { fileOfRow } from '../../../ingest/file-of-row.ts';
import type { RawFile } from '../../../ingest/inspection.ts';
import type { FindingExample } from '../../../report/finding-examples.ts';

/** Where an example stands, so that it can be found in a spreadsheet, and what is odd about it. */
export function exampleText(
  { row_no, text, moments, status }: FindingExample,
  files: readonly RawFile[],
  { check }: Messages,
  format: Format,
): string {
  const parts = [
    text,
    moments.map((moment) => format.dateTime(moment)).join(' → '),
    status === null ? '' : check.values.status[status],
  ].filter((part) => part !== '');
  const where = placeOf(row_no, files, check, format);
  return parts.length === 0 ? where : `${where}: ${parts.join(', ')}`;
}

function placeOf(
  rowNo: number,
  files: readonly RawFile[],
  { quality: texts }: Messages['check'],
  format: Format,
): string {
  const place = fileOfRow(files, rowNo);
  const file = files.find(({ name }) => name === place?.name);
  const words = { row: format.integer(place?.row ?? rowNo) };
  const row =
    place === null || file === undefined || file.format.kind === 'json'
      ? fill(texts.row, words)
      : fill(texts.rowInFile, { ...words, line: format.integer(file.format.headerRow + place.row) });
  return place === null || files.length === 1 ? row : `${place.name}, ${row}`;
}
