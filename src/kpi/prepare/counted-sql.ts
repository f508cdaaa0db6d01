import { QUALITY, type QualityFlag } from '../facts.ts';

const FLAGS = Object.keys(QUALITY).filter((flag): flag is QualityFlag => flag in QUALITY);

/** SQL of one row: how many counted tickets have each flaw, by its name. */
export function flawCountsSql(table: string): string {
  const counts = FLAGS.map((flag) => `count_if((quality & ${QUALITY[flag]}) <> 0)::DOUBLE AS ${flag}`);
  return `SELECT ${counts.join(', ')} FROM ${table} WHERE excluded IS NULL`;
}

/** SQL of the groups of the counted tickets, with the line that has them and how many there are. */
export function groupCountsSql(table: string): string {
  return `SELECT group_current::VARCHAR AS name, line_current::INTEGER AS line, count(*)::DOUBLE AS tickets
FROM ${table} WHERE excluded IS NULL AND group_current IS NOT NULL
GROUP BY ALL ORDER BY line NULLS LAST, tickets DESC, name`;
}
