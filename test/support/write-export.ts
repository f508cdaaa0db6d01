import * as fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { csvDialect, writeCsv } from './write-csv.ts';
import type { CsvDialect } from './write-csv.ts';
import { jsonDialect, writeJson } from './write-json.ts';
import type { JsonDialect } from './write-json.ts';
import { MOMENT_STYLES } from './write-moment.ts';
import type { MomentStyle } from './write-moment.ts';
import { columnOrder, shuffled, split, tableOf } from './write-table.ts';
import type { WrittenTicket } from './write-ticket.ts';
import { JSON_PATHS, WORDS } from './write-words.ts';
import type { Language } from './write-words.ts';
import { writeXlsx, xlsxDialect } from './write-xlsx.ts';
import type { XlsxDialect } from './write-xlsx.ts';

/** Everything that can differ between two exports of the same tickets. */
export interface Dialect {
  language: Language;
  moments: MomentStyle;
  format: CsvDialect | JsonDialect | XlsxDialect;
  /** Order of the columns and of the rows, see {@link shuffled}. */
  columnOrder: number;
  rowOrder: number;
  /** Cut into so many files. */
  files: number;
  packing: 'plain' | 'gz' | 'zip';
}

export const dialectArbitrary: fc.Arbitrary<Dialect> = fc.record({
  language: fc.constantFrom<Language>('en', 'nl', 'de'),
  moments: fc.constantFrom(...MOMENT_STYLES),
  format: fc.oneof(
    { weight: 3, arbitrary: csvDialect },
    { weight: 2, arbitrary: jsonDialect },
    { weight: 2, arbitrary: xlsxDialect },
  ),
  columnOrder: fc.nat({ max: 1000 }),
  rowOrder: fc.nat({ max: 1000 }),
  files: fc.constantFrom(1, 1, 2, 4),
  packing: fc.constantFrom<Dialect['packing']>('plain', 'plain', 'gz', 'zip'),
});

/** The tickets as files of that dialect. */
export function writeExport(tickets: readonly WrittenTicket[], dialect: Dialect): File[] {
  const parts = split(shuffled(tickets, dialect.rowOrder), dialect.files);
  const files = parts.map((part, i) => ({
    name: `tickets-${i + 1}.${dialect.format.kind}`,
    bytes: writePart(part, dialect, parts.length > 1),
  }));
  if (dialect.packing === 'plain') return files.map(({ name, bytes }) => new File([bytes], name));
  if (dialect.packing === 'gz') {
    return files.map(({ name, bytes }) => new File([new Uint8Array(gzipSync(bytes))], `${name}.gz`));
  }
  const members = Object.fromEntries(files.map(({ name, bytes }) => [`export/${name}`, bytes]));
  return [new File([new Uint8Array(zipSync(members))], 'export.zip')];
}

/** `severalFiles`: keys without a value are written, so that every part has all columns. */
function writePart(
  tickets: readonly WrittenTicket[],
  { language, moments, format, columnOrder: choice }: Dialect,
  severalFiles: boolean,
): Uint8Array<ArrayBuffer> {
  const columns = columnOrder(choice);
  const words = WORDS[language];
  if (format.kind === 'csv') return writeCsv(tableOf(tickets, columns, words), moments, format);
  if (format.kind === 'xlsx') return writeXlsx(tableOf(tickets, columns, words), moments, format);
  const table = tableOf(tickets, columns, words, JSON_PATHS[format.keys]);
  return writeJson(table, moments, severalFiles ? { ...format, nulls: 'null' } : format);
}
