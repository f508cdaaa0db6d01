/** A SQL string literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`;
}

/** A quoted SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The raw table's column for a column index. */
export function rawColumn(index: number): string {
  return `c${index}`;
}
