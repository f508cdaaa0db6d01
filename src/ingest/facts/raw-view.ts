import { headerKeys } from '../read/layout-groups.ts';
import { identifier, rawColumn } from '../sql-text.ts';
import type { RawRows } from '../inspection.ts';

/** The raw rows of several layouts as one: SQL of row_no, c0 … cN, and their headers, each once (the same but for case and spacing is the same). */
export function rawViewSql(parts: readonly Pick<RawRows, 'table' | 'columns'>[]): {
  sql: string;
  headers: string[];
} {
  const headers: string[] = [];
  const positions = new Map<string, number>();
  const placed = parts.map(({ columns }) => {
    const own = columns.map(({ header }) => header);
    return headerKeys(own).map((key, i) => {
      const position = positions.get(key) ?? headers.push(own[i] ?? '') - 1;
      positions.set(key, position);
      return position;
    });
  });
  const selects = parts.map(({ table }, i) => {
    const cells = headers.map((_, position) => {
      const own = placed[i]?.indexOf(position) ?? -1;
      return `${own < 0 ? 'NULL::VARCHAR' : rawColumn(own)} AS ${rawColumn(position)}`;
    });
    return `SELECT ${['row_no', ...cells].join(', ')} FROM ${identifier(table)}`;
  });
  return { sql: selects.join(' UNION ALL '), headers };
}
