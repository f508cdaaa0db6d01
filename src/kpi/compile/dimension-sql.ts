import type { Coverage } from '../facts.ts';
import type { LineAttribution } from '../kpi-definition.ts';
import type { Dimension } from '../kpi-query.ts';
import { groupSql } from './attribution-sql.ts';

const CREATED = 'make_timestamp(created_local * 1000000)';

/** SQL of a ticket's value of a dimension, as text; NULL: unknown. */
export function dimensionSql(dimension: Dimension, line: LineAttribution, coverage: Coverage): string {
  return `(${valueSql(dimension, line, coverage)})::VARCHAR`;
}

function valueSql(dimension: Dimension, line: LineAttribution, coverage: Coverage): string {
  switch (dimension) {
    case 'group':
      return groupSql(line, coverage);
    case 'weekday':
      return `isodow(${CREATED})`;
    case 'hour':
      return `hour(${CREATED})`;
    default:
      return dimension;
  }
}
