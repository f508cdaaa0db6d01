/** The form in which cell values are compared with value maps; {@link ../facts/cell-sql.ts} has the same in SQL. */
export function normaliseValue(value: string): string {
  return value.trim().toLowerCase();
}
