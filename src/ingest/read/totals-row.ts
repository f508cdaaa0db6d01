const LABEL =
  /^(?:(?:eind-?|sub-?|gener(?:aal|al) |grand |gesamt|zwischen|end)?(?:totaa?l|totals?|summe|sum|som)|gesamt(?:zahl|anzahl|ergebnis)?)(?: (?:aantal|number|count|of|van|records?|rijen|rows|tickets|meldingen|incidenten|incidents|anzahl|der|meldungen))*\s*[:=]?\s*[\d.,]*$/i;

/** How the label of a row of totals begins. */
const BEGINNINGS = new Set(
  ['to', 'su', 'so', 'ei', 'en', 'ge', 'gr', 'zw'].map(
    (pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1),
  ),
);

/** Whether the cell that begins at `at` could be the label of a row of totals, by its first two letters. Quick, for every record of a file. */
export function mayBeTotal(bytes: Uint8Array, at: number): boolean {
  return BEGINNINGS.has(((bytes[at] ?? 0) | 32) * 256 + ((bytes[at + 1] ?? 0) | 32));
}

/** TRUE for a row of totals below (or among) the tickets: it is called so in its first cell and at most half of its other cells are filled. */
export function isTotalsRow(cells: readonly string[], columns: number): boolean {
  if (!LABEL.test(cells[0]?.trim() ?? '')) return false;
  const filled = cells.slice(1).filter((cell) => cell.trim() !== '').length;
  return filled * 2 <= columns - 1;
}
