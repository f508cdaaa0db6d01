import Papa from 'papaparse';

export type CsvCell = string | number | boolean | null;

const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * A cell that a spreadsheet shows as text instead of running it: what begins with = + - @, a tab or a return gets an
 * apostrophe in front. Numbers, also as text (-12, +3,5), stay numbers.
 */
export function neutralise(cell: CsvCell): CsvCell {
  return typeof cell === 'string' && FORMULA_START.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

/**
 * CSV (RFC 4180, CRLF) with a byte order mark, so that Excel reads it as UTF-8. Texts are always quoted: a program
 * that expects another delimiter then cannot cut a formula out of the middle of one.
 */
export function csvText(
  head: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  delimiter: ',' | ';',
): string {
  return `\uFEFF${csvRows([head, ...rows], delimiter)}`;
}

/** Rows to follow on those of {@link csvText}, after a line end of their own. */
export function csvRows(rows: readonly (readonly CsvCell[])[], delimiter: ',' | ';'): string {
  const cells = rows.map((row) => row.map(neutralise));
  return Papa.unparse(cells, { delimiter, newline: '\r\n', quotes: (value) => typeof value === 'string' });
}
