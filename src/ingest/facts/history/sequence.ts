import { columnOf } from '../build-context.ts';
import type { BuildContext } from '../build-context.ts';
import { numberSql } from '../cell-sql.ts';

/** SQL for the tool's own counter of updates in a row of the raw table as `raw`. */
export function sequenceSql({ plan }: BuildContext): string {
  const column = columnOf(plan, 'sequence');
  return column === null ? 'NULL::DOUBLE' : numberSql(`raw.${column}`);
}
