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

/** Share of the rows that have one width, more for wider rows, at the best width; less for broken quotes; 0 for one column. */
function evenness(head: string, delimiter: string, whole: boolean): number {
  const { data, errors } = Papa.parse<string[]>(head, { delimiter, preview: ROWS, skipEmptyLines: true });
  const rows = !whole && data.length > 1 && data.length < ROWS ? data.slice(0, -1) : data;
  const total = Math.max(1, rows.length);
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  // Not the most frequent width: lines torn out of broken cells can outnumber the sound rows.
  const best = Math.max(0, ...[...widths].map(([width, count]) => (count / total) * (1 - 1 / width)));
  const broken = errors.filter((error) => error.type === 'Quotes').length / total;
  return best / (1 + broken);
}
