import { ImportRefusal } from '../../inspection.ts';
import type { FileFormat } from '../../inspection.ts';
import type { Loadable } from '../loadable.ts';
import type { Quarantine } from '../quarantine.ts';
import type { ReadOptions } from '../read-chunks.ts';
import { readLayout } from './csv-layout.ts';
import { surveyRecords } from './survey-records.ts';

type CsvFormat = Extract<FileFormat, { kind: 'csv' }>;

/** A CSV (UTF-8 without byte order mark) made loadable. Throws ImportRefusal 'summary_report' or 'no_rows'. */
export async function readCsv(
  text: Blob,
  quarantine: Quarantine,
  options: ReadOptions = {},
): Promise<{ loadable: Loadable; format: Omit<CsvFormat, 'encoding'> }> {
  const layout = await readLayout(text);
  const { records, body, cuts } = await surveyRecords(text, layout, quarantine, options);
  if (records === 0) throw new ImportRefusal('no_rows');
  const { delimiter, columns, headerRow, newline } = layout;
  return {
    loadable: { body, cuts, delimiter, columns, records, events: null },
    format: { kind: 'csv', delimiter, headerRow, newline },
  };
}
