import type { Dataset } from '../ingest/dataset.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import { memberOf } from '../kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { measuredTicketsSql, type Spread } from '../kpi/compile/measured-tickets-sql.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import { UNMEASURED } from '../kpi/measurement.ts';
import { rewoundSql, SINCE_FLAGS } from './rewind-sql.ts';
import { SINCE_EVENTS, type SinceEvent, type SinceList } from './since.ts';
import { localAt } from './wall-clock-sql.ts';

/**
 * SQL of what a KPI says of each ticket now, beside what it said at a moment: row_no, line, is_now and was (in the figure or not),
 * now_value and then_value, `what` happened since where these differ (NULL where they do not), updated_since, unsure. `by_line`: for each
 * line that a ticket counts or counted for. `rewound`: the name of {@link rewoundSql}.
 *
 * A ticket to which nothing happened says the same: only the others are looked at, but for figures of a moment, to which every ticket
 * grows older.
 */
export function sinceSql(
  { zone }: Pick<Dataset, 'zone'>,
  context: KpiContext,
  rewound: string,
  { kpi, after, spread }: { kpi: KpiId; after: number; spread: Spread },
): string {
  const { measurement: possible, ...place } = memberOf(kpi, context);
  const measurement = possible ?? UNMEASURED[place.kind];
  const { table } = context;
  const happened = `row_no IN (SELECT row_no FROM ${rewound})`;
  const before = `SELECT * EXCLUDE (${SINCE_FLAGS.join(', ')}) FROM ${rewound} WHERE NOT created_since`;
  const [factsNow, factsThen] =
    place.cohort === 'open'
      ? [table, `(${before} UNION ALL BY NAME SELECT * FROM ${table} WHERE NOT ${happened}) fact`]
      : [`(SELECT * FROM ${table} WHERE ${happened}) fact`, `(${before}) fact`];
  const now: KpiContext = { ...context, table: factsNow };
  const then: KpiContext = {
    ...context,
    table: factsThen,
    asOfUtc: after,
    asOfLocal: localAt(zone, after),
  };
  const tickets = (of: KpiContext) => measuredTicketsSql(place, measurement, of, spread);
  const sameLine = spread === 'by_line' ? ' AND coalesce(now.line, 0) = coalesce(was.line, 0)' : '';
  const isOther = 'is_now <> was OR now_value IS DISTINCT FROM then_value';
  return `WITH now AS (${tickets(now)}),
  was AS (${tickets(then)}),
  pairs AS (
    SELECT coalesce(now.row_no, was.row_no) AS row_no, coalesce(now.line, was.line) AS line,
      now.row_no IS NOT NULL AS is_now, was.row_no IS NOT NULL AS was, now.value AS now_value, was.value AS then_value
    FROM now FULL JOIN was ON now.row_no = was.row_no${sameLine}
  )
SELECT row_no, line, is_now, was, now_value, then_value,
  coalesce(updated_since, FALSE) AS updated_since, coalesce(unsure, FALSE) AS unsure,
  CASE WHEN ${isOther} THEN CASE WHEN is_now <> was THEN ${firstOf(membershipEvents(kpi))} ELSE ${firstOf(answerEvents(kpi))} END END AS what
FROM pairs LEFT JOIN (SELECT row_no, ${SINCE_FLAGS.join(', ')} FROM ${rewound}) flags USING (row_no)`;
}

/** The tickets of a list of kind `since`: row_no. */
export function sinceTicketsSql(
  { kpi, line, what, after }: SinceList,
  dataset: Dataset,
  context: KpiContext,
): string {
  const spread = line === 'all' ? 'whole' : 'by_line';
  const ofLine = line === 'all' ? 'TRUE' : line === 'unknown' ? 'line IS NULL' : `line = ${line}`;
  const which = what === 'updated' ? OTHERWISE_UPDATED : `what = '${what}'`;
  const since = sinceSql(dataset, context, 'rewound', { kpi, after, spread });
  return `WITH rewound AS (${rewoundSql(dataset, context, after)})
SELECT row_no FROM (${since}) WHERE ${ofLine} AND ${which}`;
}

/** SQL over {@link sinceSql}: tickets of the figure that were changed since, by which what they say did not change as far as is known. */
export const OTHERWISE_UPDATED = '(is_now AND what IS NULL AND updated_since)';

/** What puts a ticket into a figure or takes it out of it: the first of these that happened. */
function membershipEvents(kpi: KpiId): readonly SinceEvent[] {
  const due: readonly SinceEvent[] = kpiDefinition(kpi).subject === 'sla' ? ['due'] : [];
  return [...new Set<SinceEvent>(['created', ...due, 'reopened', 'resolved', 'due', 'moved', 'responded'])];
}

/** What makes a ticket say something else: that which the KPI is about comes first. */
function answerEvents(kpi: KpiId): readonly SinceEvent[] {
  const own: readonly SinceEvent[] =
    kpi === 'first_response_time' || kpi === 'sla_response' || kpi === 'pickup_time'
      ? ['responded', 'due', 'resolved']
      : kpi === 'repeat_contact'
        ? ['contacted']
        : kpiDefinition(kpi).subject === 'escalation'
          ? ['moved']
          : ['reopened', 'resolved', 'contacted', 'moved', 'responded'];
  return [...new Set([...own, ...SINCE_EVENTS])];
}

function firstOf(events: readonly SinceEvent[]): string {
  const cases = events
    .filter((event) => event !== 'time')
    .map((event) => `WHEN ${event}_since THEN '${event}'`);
  return `CASE ${cases.join(' ')} ELSE 'time' END`;
}
