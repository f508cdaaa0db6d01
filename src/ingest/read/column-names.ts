/** Names for the columns of a header row: trimmed, `column 3` for an empty one, ` (2)`, ` (3)` … for repeats (Jira repeats `Comment`). */
export function columnNames(header: readonly string[]): string[] {
  const used = new Set<string>();
  return header.map((cell, i) => {
    const name = cell.replaceAll(/\s+/g, ' ').trim() || `column ${i + 1}`;
    let unique = name;
    for (let n = 2; used.has(unique); n++) unique = `${name} (${n})`;
    used.add(unique);
    return unique;
  });
}
