import * as fc from 'fast-check';
import { encodeText, TEXT_ENCODINGS } from './write-bytes.ts';
import type { TextEncoding } from './write-bytes.ts';
import { momentText } from './write-moment.ts';
import type { MomentStyle } from './write-moment.ts';
import type { Cell, Table } from './write-table.ts';

/** How a tool writes delimited text. */
export interface CsvDialect {
  kind: 'csv';
  delimiter: ',' | ';' | '\t' | '|';
  newline: '\n' | '\r\n' | '\r';
  encoding: TextEncoding;
  quoting: 'minimal' | 'all';
  /** `sep=;` on the first line. */
  separatorLine: boolean;
  /** Lines above the header. */
  preamble: readonly string[];
  /** Rows end at their last value. */
  ragged: boolean;
  /** Columns without a header or a value behind the others. */
  emptyColumns: number;
  /** A second column with the header of the first text column. */
  repeatedHeader: boolean;
  lastNewline: boolean;
  nullText: '' | '-' | 'n/a';
  decimalComma: boolean;
}

export const csvDialect: fc.Arbitrary<CsvDialect> = fc.record({
  kind: fc.constant('csv'),
  delimiter: fc.constantFrom<CsvDialect['delimiter']>(',', ';', '\t', '|'),
  newline: fc.constantFrom<CsvDialect['newline']>('\n', '\r\n', '\r'),
  encoding: fc.constantFrom(...TEXT_ENCODINGS),
  quoting: fc.constantFrom<CsvDialect['quoting']>('minimal', 'all'),
  separatorLine: fc.boolean(),
  preamble: fc.constantFrom<readonly string[]>(
    [],
    ['Overzicht van tickets'],
    ['Rapport maandelijks', 'Gemaakt door Zoë', ''],
  ),
  ragged: fc.boolean(),
  emptyColumns: fc.constantFrom(0, 0, 1, 3),
  repeatedHeader: fc.boolean(),
  lastNewline: fc.boolean(),
  nullText: fc.constantFrom<CsvDialect['nullText']>('', '', '-', 'n/a'),
  decimalComma: fc.boolean(),
});

/** The table in bytes. */
export function writeCsv(
  { headers, rows }: Table,
  moments: MomentStyle,
  dialect: CsvDialect,
): Uint8Array<ArrayBuffer> {
  const { delimiter, newline, ragged, emptyColumns, repeatedHeader, separatorLine, preamble } = dialect;
  const extra = Array.from({ length: emptyColumns }, () => '');
  const again = repeatedHeader ? ['Tag', 'Tag'] : [];
  const records = [
    [...headers, ...again, ...extra],
    ...rows.map((row, i) => {
      const cells = row.map((cell) => textOf(cell, moments, dialect));
      const record = [...cells, ...again.map((_, n) => (i % 2 === n ? `tag ${i}` : '')), ...extra];
      return ragged ? withoutEnd(record) : record;
    }),
  ];
  const lines = records.map((record) => record.map((text) => quoted(text, dialect)).join(delimiter));
  const all = [...(separatorLine ? [`sep=${delimiter}`] : []), ...preamble, ...lines];
  return encodeText(all.join(newline) + (dialect.lastNewline ? newline : ''), dialect.encoding);
}

function textOf(cell: Cell, moments: MomentStyle, { nullText, decimalComma }: CsvDialect): string {
  if (cell === null) return nullText;
  if (typeof cell !== 'object') return String(cell);
  const text = momentText(cell.moment, moments);
  return decimalComma && moments === 'excel serial' ? text.replace('.', ',') : text;
}

function withoutEnd(record: readonly string[]): string[] {
  return record.slice(0, record.findLastIndex((text) => text !== '') + 1);
}

function quoted(text: string, { quoting, delimiter }: CsvDialect): string {
  const needed = /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter);
  return quoting === 'all' || needed ? `"${text.replaceAll('"', '""')}"` : text;
}
