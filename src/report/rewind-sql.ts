import type { Dataset } from '../ingest/dataset.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { INSTANTS, LINES, type FactColumn } from '../kpi/facts.ts';
import { instantLocalSql } from './wall-clock-sql.ts';

/** Boolean columns of {@link rewoundSql}: what happened to a ticket after the moment. */
export const SINCE_FLAGS = [
  'created_since',
  'reopened_since',
  'resolved_since',
  'responded_since',
  'contacted_since',
  'moved_since',
  'due_since',
  'updated_since',
  'unsure',
] as const;
type SinceFlag = (typeof SINCE_FLAGS)[number];

/** SQL: something can have happened to a ticket after the moment; every other one stood as it stands now. */
function touchedSql({ tables: { spans } }: Dataset, after: number): string {
  const moments = [...INSTANTS, 'due_utc', 'response_due_utc', 'next_contact_utc'] as const;
  const changed = spans === null ? [] : [`row_no IN (SELECT row_no FROM ${spans} WHERE from_utc > ${after})`];
  const opened = 'first_resolved_utc IS NOT NULL AND resolved_utc IS NULL';
  return [
    ...moments.map((moment) => `coalesce(${moment} > ${after}, FALSE)`),
    ...changed,
    `(${opened})`,
  ].join(' OR ');
}

/**
 * SQL of the facts, as they stood at a moment (seconds UTC), of every ticket to which something can have happened since: as far as what is
 * known now tells. What happened later has not happened, and has its {@link SINCE_FLAGS}. `created_since`: was not there.
 * `reopened_since`: was resolved then, and opened again later. `unsure`: the same, or opened again earlier, as the export keeps no date
 * of it. What has no date (priority, category, ratings; group, line and counters where there is no history) is as it is now.
 */
export function rewoundSql(dataset: Dataset, { table, asOfUtc }: KpiContext, after: number): string {
  const { spans } = dataset.tables;
  const [past, join] =
    spans === null
      ? [NO_HISTORY, '']
      : ['past.* EXCLUDE (row_no)', `LEFT JOIN (${pastSql(spans, after)}) past ON past.row_no = fact.row_no`];
  const local = instantLocalSql(dataset, 'resolved_then');
  const columns = Object.entries(factsThen(after, local)).map(([name, sql]) => `${sql} AS ${name}`);
  const flags = SINCE_FLAGS.map((flag) => `coalesce(${flagSql(flag, after, asOfUtc)}, FALSE) AS ${flag}`);
  return `SELECT * EXCLUDE (${PAST.join(', ')}, resolved_then) REPLACE (
    ${columns.join(',\n    ')}),
    ${flags.join(',\n    ')}
  FROM (SELECT *, ${resolvedSql(after)} AS resolved_then FROM (SELECT fact.*, ${past}
  FROM (SELECT * FROM ${table} WHERE ${touchedSql(dataset, after)}) fact ${join}))`;
}

/** What the stretches of a ticket's history say of a moment; all NULL for a ticket to which nothing happened since, or without one. */
const PAST = [
  'past_known',
  'past_resolved',
  'past_line',
  'past_group',
  'past_resolved_line',
  'past_resolved_group',
  'past_max',
  'past_reached',
  'past_left_up',
  'past_ups',
  'past_downs',
  'past_reopens',
  'past_returns',
  'past_moves_since',
  'past_hold',
  'past_time_1',
  'past_time_2',
  'past_time_3',
  'past_handoff_1',
  'past_handoff_2',
  'past_handoff_3',
] as const;
const STAND_IN: Partial<Record<(typeof PAST)[number], string>> = {
  past_known: 'FALSE',
  past_group: 'group_current',
  past_resolved_group: 'group_resolved',
};
const NO_HISTORY = PAST.map((name) => `${STAND_IN[name] ?? 'NULL::BIGINT'} AS ${name}`).join(', ');

function pastSql(spans: string, after: number): string {
  const then = `FILTER (from_utc <= ${after})`;
  const resolution = `FILTER (from_utc <= ${after} AND phase = 'done' AND phase_before IS DISTINCT FROM 'done')`;
  const time = (which: string): string =>
    `coalesce(sum(until_utc - from_utc) FILTER (from_utc <= ${after} AND ${which}), 0)::BIGINT`;
  const ofLines = LINES.flatMap((line) => [
    `${time(`phase <> 'done' AND line = ${line}`)} AS past_time_${line}`,
    `(sum(taken_utc - from_utc) FILTER (from_utc <= ${after} AND taken_utc <= ${after} AND arrival AND line = ${line}))::BIGINT AS past_handoff_${line}`,
  ]);
  return `SELECT row_no, TRUE AS past_known,
    min(from_utc) FILTER (from_utc <= ${after} AND span_no > last_undone) AS past_resolved,
    arg_max(line, span_no) ${then} AS past_line,
    arg_max(group_name, span_no) ${then} AS past_group,
    arg_max(line, span_no) ${resolution} AS past_resolved_line,
    arg_max(group_name, span_no) ${resolution} AS past_resolved_group,
    max(line) ${then} AS past_max,
    bit_or(1 << (line - 1)) ${then} AS past_reached,
    coalesce(bit_or(CASE WHEN line > line_before THEN 1 << (line_before - 1) ELSE 0 END) ${then}, 0) AS past_left_up,
    count(*) FILTER (from_utc <= ${after} AND line > line_before) AS past_ups,
    count(*) FILTER (from_utc <= ${after} AND line < line_before) AS past_downs,
    count(*) FILTER (from_utc <= ${after} AND phase <> 'done' AND phase_before = 'done') AS past_reopens,
    greatest(count(*) FILTER (from_utc <= ${after} AND arrival) + 1 - count(DISTINCT group_name) ${then}, 0) AS past_returns,
    count(*) FILTER (from_utc > ${after} AND arrival) AS past_moves_since,
    ${time(`phase = 'hold'`)} AS past_hold, ${ofLines.join(', ')}
  FROM (
    SELECT *, lag(line) OVER in_order AS line_before, lag(phase) OVER in_order AS phase_before,
      max(CASE WHEN phase <> 'done' AND from_utc <= ${after} THEN span_no ELSE 0 END) OVER (PARTITION BY row_no) AS last_undone
    FROM ${spans} WHERE row_no IN (SELECT row_no FROM ${spans} WHERE from_utc > ${after})
    WINDOW in_order AS (PARTITION BY row_no ORDER BY span_no)
  ) GROUP BY row_no`;
}

/** SQL of the last resolution that there was at the moment. A resolution is known by its history, else by the first one and the last. */
function resolvedSql(after: number): string {
  return `CASE
    WHEN first_resolved_utc > ${after} THEN NULL
    WHEN resolved_utc <= ${after} THEN resolved_utc
    WHEN past_known THEN past_resolved
    WHEN reopened_utc > ${after} OR ${unsureSql(after)} THEN first_resolved_utc
  END`;
}

function unsureSql(after: number): string {
  return `(past_known IS NOT TRUE AND reopened_utc IS NULL AND first_resolved_utc <= ${after}
    AND CASE WHEN resolved_utc IS NULL THEN done IS FALSE ELSE resolved_utc > ${after} END)`;
}

function factsThen(after: number, local: string): Partial<Record<FactColumn, string>> {
  const until = (column: FactColumn): string => `CASE WHEN ${column} <= ${after} THEN ${column} END`;
  const unless = (event: FactColumn, column: FactColumn): string =>
    `CASE WHEN ${event} > ${after} THEN NULL ELSE ${column} END`;
  const same = 'resolved_then IS NOT DISTINCT FROM resolved_utc';
  const resolvedAt = (last: FactColumn, past: string, first: FactColumn): string =>
    `CASE WHEN past_known THEN ${past} WHEN ${same} THEN ${last} WHEN resolved_then IS NOT NULL THEN ${first} END`;
  // Of what was resolved, up to that resolution; nothing is measured by these of a ticket that is open.
  const upTo = (column: FactColumn, past: string): string =>
    `CASE WHEN past_known AND NOT (${same}) THEN ${past} ELSE ${column} END`;
  const onPath = (column: FactColumn, past: string): string =>
    `CASE WHEN past_known AND ${column} IS NOT NULL THEN ${past} ELSE ${column} END`;
  return {
    first_response_utc: until('first_response_utc'),
    first_response_s: unless('first_response_utc', 'first_response_s'),
    pickup_s: `CASE WHEN created_utc + pickup_s <= ${after} OR created_utc IS NULL THEN pickup_s END`,
    first_resolved_utc: until('first_resolved_utc'),
    first_resolved_local: unless('first_resolved_utc', 'first_resolved_local'),
    first_resolution_s: unless('first_resolved_utc', 'first_resolution_s'),
    line_first_resolved: unless('first_resolved_utc', 'line_first_resolved'),
    resolved_utc: 'resolved_then',
    resolved_local: `CASE WHEN ${same} THEN resolved_local ELSE ${local} END`,
    resolution_s: `CASE WHEN ${same} THEN resolution_s WHEN resolved_then = first_resolved_utc THEN first_resolution_s
      ELSE resolved_then - created_utc END`,
    line_resolved: resolvedAt('line_resolved', 'past_resolved_line', 'line_first_resolved'),
    group_resolved: resolvedAt('group_resolved', 'past_resolved_group', 'group_resolved'),
    done: `CASE WHEN resolved_then IS NOT NULL THEN TRUE
      WHEN past_known OR resolved_utc > ${after} OR first_resolved_utc > ${after} OR closed_utc > ${after} THEN FALSE ELSE done END`,
    reopened_utc: until('reopened_utc'),
    reopen_count: `CASE WHEN reopened_utc > ${after} THEN 0 WHEN past_known THEN least(reopen_count, past_reopens) ELSE reopen_count END`,
    closed_utc: until('closed_utc'),
    // When it was changed before is not known: at the last thing that is known of it.
    updated_utc: `CASE WHEN updated_utc <= ${after} THEN updated_utc ELSE greatest(created_utc, ${until('first_response_utc')},
      ${until('first_resolved_utc')}, ${until('reopened_utc')}, resolved_then) END`,
    next_contact_utc: until('next_contact_utc'),
    line_current: 'CASE WHEN past_known THEN past_line ELSE line_current END',
    group_current: 'CASE WHEN past_known THEN past_group ELSE group_current END',
    line_max: onPath('line_max', 'past_max'),
    lines_reached: onPath('lines_reached', 'past_reached'),
    lines_left_up: onPath('lines_left_up', 'past_left_up'),
    line_ups: onPath('line_ups', 'past_ups'),
    line_downs: onPath('line_downs', 'past_downs'),
    group_returns: onPath('group_returns', 'past_returns'),
    on_hold_s: upTo('on_hold_s', 'past_hold'),
    line1_s: upTo('line1_s', 'CASE WHEN line1_s IS NOT NULL THEN past_time_1 END'),
    line2_s: upTo('line2_s', 'CASE WHEN line2_s IS NOT NULL THEN past_time_2 END'),
    line3_s: upTo('line3_s', 'CASE WHEN line3_s IS NOT NULL THEN past_time_3 END'),
    handoff1_s: upTo('handoff1_s', 'past_handoff_1'),
    handoff2_s: upTo('handoff2_s', 'past_handoff_2'),
    handoff3_s: upTo('handoff3_s', 'past_handoff_3'),
    group_moves: onPath('group_moves', 'greatest(group_moves - past_moves_since, 0)'),
  };
}

function flagSql(flag: SinceFlag, after: number, asOfUtc: number): string {
  const isDue = (column: FactColumn): string => `(${column} > ${after} AND ${column} <= ${asOfUtc})`;
  switch (flag) {
    case 'created_since':
      return `created_utc > ${after}`;
    case 'reopened_since':
      return 'resolved_then IS NOT NULL AND resolved_then IS DISTINCT FROM resolved_utc';
    case 'resolved_since':
      return ['first_resolved_utc', 'resolved_utc', 'closed_utc']
        .map((column) => `coalesce(${column} > ${after}, FALSE)`)
        .join(' OR ');
    case 'responded_since':
      return `first_response_utc > ${after}`;
    case 'contacted_since':
      return `next_contact_utc > ${after}`;
    case 'moved_since':
      return 'past_moves_since > 0';
    case 'due_since':
      return `coalesce(${isDue('due_utc')}, FALSE) OR coalesce(${isDue('response_due_utc')}, FALSE)`;
    case 'updated_since':
      return `updated_utc > ${after}`;
    default:
      return unsureSql(after);
  }
}
