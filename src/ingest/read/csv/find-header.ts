/** Rows looked at to find the header below a preamble. */
const ROWS = 40;

/**
 * Index of the header among the first rows of a file. A report may begin with lines of prose (title, filters, date): the header
 * is the first row that is as wide as the table and holds names instead of values; failing that, one with names or one as wide.
 */
export function findHeader(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, ROWS);
  const width = tableWidth(first);
  const candidates = [
    first.findIndex((row) => isNearly(row.length, width) && isHeader(row)),
    first.findIndex((row) => row.length > 1 && isHeader(row)),
    first.findIndex((row) => row.length >= width),
  ];
  return candidates.find((index) => index >= 0) ?? 0;
}

/** As wide as the table, or with a column or two at its end that have no name. */
function isNearly(length: number, width: number): boolean {
  return length >= width || (length >= 3 && length >= width - 2 && length >= 0.7 * width);
}

/** The most frequent width, without cells that are empty at the end of every such row. Rows of one cell count only when there are no others. */
function tableWidth(rows: readonly (readonly string[])[]): number {
  const wide = rows.filter((row) => row.length > 1);
  const counts = new Map<number, number>();
  for (const { length } of wide) counts.set(length, (counts.get(length) ?? 0) + 1);
  const modal = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
  const filled = wide
    .filter((row) => row.length === modal)
    .map((row) => row.findLastIndex((cell) => cell !== ''));
  return Math.max(1, ...filled.map((last) => last + 1));
}

function isHeader(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length * 2 > row.length && !filled.some(isValue);
}

/** A number, date, time or mail address: no name of a column. */
function isValue(cell: string): boolean {
  return /^[\d\s.,:/+-]*\d[\d\s.,:/+-]*(?:[TZ][\d:.+-]*Z?)?$|^\S+@\S+\.\S+$/.test(cell.trim());
}
