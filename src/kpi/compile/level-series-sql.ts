import { LINE_KEYS, type LineKey } from '../facts.ts';
import { groupBy } from '../group-by.ts';
import type { Bucket } from '../kpi-query.ts';
import { bucketStart, bucketStartSql } from '../periods.ts';
import { NOTHING_ELSE, type AggregateRow } from './aggregate-row.ts';
import { numberOf, type WideRow } from './aggregates.ts';
import { momentLocal, type KpiContext } from './kpi-context.ts';
import { ticketsSql, type Place } from './measured-tickets-sql.ts';
import { canChange, valueColumns, type PassMember } from './pass-member.ts';
import type { CompiledStatement } from './pass-sql.ts';

/**
 * A level has a course when its value does not depend on the moment it is looked at: then the tickets that are open at the end of a bucket
 * are those that came minus those that were resolved until then.
 */
export function hasLevelSeries({ kind, line, measurement }: PassMember): boolean {
  return kind === 'level' && line !== 'reached' && !measurement?.value.includes('{moment');
}

/**
 * The tickets open at the end of each bucket in which one came or went, by line: created before that, and not resolved by then; of the
 * last bucket, at the end of the period. Buckets in between are as the one before.
 */
export function levelSeriesStatement(
  member: PassMember,
  bucket: Bucket,
  context: KpiContext,
): CompiledStatement {
  const { name, line, measurement, provisional } = member;
  const came: Place = { cohort: 'created', line };
  const until = momentLocal(context);
  const { from } = context.span;
  const start = from === null ? null : bucketStart(from, bucket);
  // Whatever came before the period is in stock when it begins, unless it was resolved before.
  const opened =
    start === null
      ? 'cohort_local'
      : `(CASE WHEN cohort_local < ${start} THEN ${start} ELSE cohort_local END)`;
  const endings = ['created_local', ...(start === null ? [] : [String(start)])];
  const cameBefore: KpiContext = { ...context, span: { from: null, until } };
  const tickets = ticketsSql(came, cameBefore, 'by_line', [
    ...valueColumns(member, came),
    { name: 'resolved_local', sql: 'resolved_local' },
  ]);
  const measured = measurement === null ? 'FALSE' : `${name}_value IS NOT NULL`;
  const soft =
    measurement === null || !canChange(provisional) ? 'FALSE' : `${measured} AND ${name}_provisional`;
  const moves = (sign: '' | '-', moment: string, conditions: readonly string[]) =>
    `SELECT line, ${bucketStartSql(moment, bucket)} AS bucket, (${sign}count(*))::INTEGER AS tickets,
  (${sign}sum((${measured})::INTEGER))::INTEGER AS n, (${sign}sum((${soft})::INTEGER))::INTEGER AS soft
FROM (${[tickets, ...conditions].join('\nAND ')})
GROUP BY line, bucket`;
  const gone = endings.map((moment) => `resolved_local >= ${moment}`);
  const sql = `${moves(
    '',
    opened,
    // Not OR, which takes half as long again.
    gone.map((condition) => `coalesce(${condition}, TRUE)`),
  )}
UNION ALL
${moves('-', 'resolved_local', [...gone, `resolved_local < ${until}`])}`;
  return { sql, read: (rows) => LINE_KEYS.flatMap((key) => stocks(name, key, rows)) };
}

/** What was there at the end of each bucket, from what came and went in it. */
function stocks(kpi: string, key: LineKey, rows: readonly WideRow[]): AggregateRow[] {
  const moves = rows.filter(({ line }) => key === 'all' || key === String(line ?? 'unknown'));
  const byBucket = groupBy(moves, ({ bucket }) => String(bucket));
  const stock = { tickets: 0, n: 0, provisional: 0 };
  return [...byBucket]
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([bucket, inBucket]) => {
      for (const { tickets, n, soft } of inBucket) {
        stock.tickets += numberOf(tickets) ?? 0;
        stock.n += numberOf(n) ?? 0;
        stock.provisional += numberOf(soft) ?? 0;
      }
      return { kpi, key, bucket: Number(bucket), ...stock, ...NOTHING_ELSE };
    });
}
