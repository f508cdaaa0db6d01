import { ImportRefusal } from '../inspection.ts';

/** More columns than these the engine cannot make a table of. */
const MAX_COLUMNS = 10_000;
/** Of a name. What is longer is no name, and every screen would carry it. */
const MAX_NAME_CHARS = 500;

/**
 * Names for the columns of a header row: trimmed, `column 3` for an empty one, ` (2)`, ` (3)` … for repeats (Jira repeats `Comment`),
 * cut at 500 characters.
 * Throws ImportRefusal 'too_wide' {columns}.
 */
export function columnNames(header: readonly string[]): string[] {
  if (header.length > MAX_COLUMNS) throw new ImportRefusal('too_wide', { columns: header.length });
  const used = new Set<string>();
  const repeats = new Map<string, number>();
  return header.map((cell, i) => {
    const name = shortName(cell.replaceAll(/\s+/g, ' ').trim()) || `column ${i + 1}`;
    let unique = name;
    let n = repeats.get(name) ?? 1;
    while (used.has(unique)) unique = `${name} (${++n})`;
    repeats.set(name, n);
    used.add(unique);
    return unique;
  });
}

/** A name of 500 characters at most; never half of one. */
export function shortName(name: string): string {
  return name.length <= MAX_NAME_CHARS
    ? name
    : `${name.slice(0, MAX_NAME_CHARS).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
