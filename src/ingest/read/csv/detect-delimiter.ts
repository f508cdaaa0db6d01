import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t', '|'];
const ROWS = 300;

/**
 * The delimiter of the beginning of a CSV: the one that cuts it into the most even and widest rows without breaking a quote.
 * `whole` tells that the text is not cut off in its last row. A text without any is read as one column.
 */
export function detectDelimiter(head: string, whole: boolean): string {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(head, delimiter, whole) }));
  return scored.reduce((best, candidate) => (candidate.score > best.score ? candidate : best)).delimiter;
}

/** Share of the rows that have the most frequent width, more for wider rows, less for broken quotes and cells; 0 for one column. */
function evenness(head: string, delimiter: string, whole: boolean): number {
  const { data, errors } = Papa.parse<string[]>(head, { delimiter, preview: ROWS, skipEmptyLines: true });
  const rows = !whole && data.length > 1 && data.length < ROWS ? data.slice(0, -1) : data;
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  let modal = 1;
  for (const [width, count] of widths) {
    const most = widths.get(modal) ?? 0;
    if (count > most || (count === most && width > modal)) modal = width;
  }
  const even = (widths.get(modal) ?? 0) / Math.max(1, rows.length);
  const broken = Math.min(
    1,
    errors.filter((error) => error.type === 'Quotes').length / Math.max(1, rows.length),
  );
  return even * (1 - 1 / modal) * (1 - broken);
}
