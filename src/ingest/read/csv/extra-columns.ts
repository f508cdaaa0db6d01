/** Fewer wide rows than this are mistakes. */
const MIN_ROWS = 5;

/**
 * The header with an empty name for each unnamed column beyond it: when most of the rows below are wider than the header, and by the
 * same number, those cells are a column of their own and no mistake. `widths` are those of the rows without empty cells at the end.
 */
export function withExtraColumns(header: readonly string[], widths: readonly number[]): string[] {
  const wider = widths.filter((width) => width > header.length);
  const [first] = wider;
  const same = wider.filter((width) => width === first).length;
  if (first === undefined || same < MIN_ROWS || same * 2 <= widths.length) return [...header];
  return [...header, ...Array<string>(first - header.length).fill('')];
}
