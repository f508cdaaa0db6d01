import { localFromUtcSql } from '../../calendar/zone-sql.ts';
import { FACT_COLUMNS } from '../../kpi/facts.ts';
import type { FactColumn, QualityFlag } from '../../kpi/facts.ts';
import { DATE_FIELDS } from '../import-plan.ts';
import { isLog } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import { countSql } from './cell-sql.ts';
import { dateOnlyFlagSql, elapsedSql, isBeforeCreationSql, sinceSql } from './date-only-sql.ts';
import { keysOf } from './keys-of.ts';
import { isFutureSql, outcomeSql } from './outcome-sql.ts';
import { listPathColumns, mixedPathColumns, toldPathColumns } from './path-columns.ts';
import type { PathColumns } from './path-columns.ts';
import { qualityBits } from './quality-bits.ts';

/** SQL types of the DICTIONARY columns. */
export interface DictionaryTypes {
  category: string;
  group: string;
  agent: string;
}

/**
 * SQL of the facts (see kpi/facts.ts), not sorted: one for each of `rows` (see {@link rowsSql}) that has a ticket number and,
 * unless the export has no dates at all, a creation date. Duplicates are not marked yet.
 */
export function ticketSql(context: BuildContext, rows: string, types: DictionaryTypes): string {
  const exprs = factExpressions(context);
  const list = keysOf(FACT_COLUMNS).map((name) => `(${exprs[name]})::${typeOf(name, types)} AS ${name}`);
  return `SELECT ${list.join(',\n  ')}
    FROM (SELECT *, ${localSql(context)} FROM (${outcomeSql(context, rows)}))`;
}

function localSql({ transitions, plan }: BuildContext): string {
  const moments = ['created', 'first_resolved', 'resolved'].map(
    (name) => `${localFromUtcSql(name, transitions)} AS ${name}_wall`,
  );
  const dues = (['response_due', 'due'] as const).map((field) => {
    const local =
      plan.columns[field] === undefined ? 'NULL::BIGINT' : localFromUtcSql(`${field}_utc`, transitions);
    return `${local} AS ${field}_wall`;
  });
  return [...moments, ...dues].join(', ');
}

function factExpressions(context: BuildContext): Record<FactColumn, string> {
  const { plan } = context;
  return {
    row_no: 'row_no',
    ticket_id: 'ticket_id',
    created_utc: 'created',
    created_local: 'created_wall',
    first_response_utc: 'first_response',
    first_resolved_utc: 'first_resolved',
    first_resolved_local: 'first_resolved_wall',
    resolved_utc: 'resolved',
    resolved_local: 'resolved_wall',
    reopened_utc: FIRST_REOPENING,
    closed_utc: 'CASE WHEN done IS NOT FALSE THEN closed_utc END',
    updated_utc: 'updated_utc',
    response_due_utc: 'response_due_utc',
    response_due_local: 'response_due_wall',
    due_utc: 'due_utc',
    due_local: 'due_wall',
    next_contact_utc: 'NULL',
    first_response_s: elapsedSql(
      context,
      'first_response',
      sinceCreationSql('first_response', 'first_response_wait'),
    ),
    first_resolution_s: elapsedSql(
      context,
      'first_resolved',
      sinceCreationSql('first_resolved', 'first_resolved_wait'),
    ),
    resolution_s: elapsedSql(context, 'resolved', sinceCreationSql('resolved', 'resolved_wait')),
    on_hold_s: lengthSql('on_hold_duration'),
    handle_s: lengthSql('handle_duration'),
    status: 'status',
    done: 'done',
    priority: 'priority',
    channel: 'channel',
    category: 'category',
    agent: 'agent',
    requester_no: 'requester_no',
    ...pathColumns(context),
    ...HISTORY_COLUMNS,
    reopen_count: countSql('reopen_count'),
    group_moves: countSql('moves'),
    agent_replies: countSql('agent_replies'),
    customer_replies: countSql('customer_replies'),
    fcr_vendor: 'fcr_vendor',
    sla_resolution_met: 'sla_resolution_met',
    sla_response_met: 'sla_response_met',
    hierarchical: 'hierarchical',
    csat: 'csat',
    rating_asked: plan.columns.csat === undefined ? 'NULL' : 'true',
    excluded: `CASE WHEN status IN ('merged', 'spam', 'cancelled') THEN status END`,
    quality: qualitySql(context),
  };
}

function pathColumns({ plan, tables, comments }: BuildContext): PathColumns {
  if (isLog(plan)) return toldPathColumns();
  const traced = plan.columns.escalation_state !== undefined || plan.columns.first_line_time !== undefined;
  const rules = { traced, startsAtLine1: plan.startsAtLine1 };
  return tables.events === null && comments === null ? listPathColumns(rules) : mixedPathColumns(rules);
}

function sinceCreationSql(instant: string, wait: string): string {
  return `CASE WHEN created IS NULL THEN ${wait} ELSE ${sinceSql(instant, 'created')} END`;
}

/** SQL of the seconds of a duration column; one below zero is none. */
function lengthSql(duration: string): string {
  return `CASE WHEN ${duration} >= 0 THEN round(${duration})::BIGINT END`;
}

/** What only a history tells: filled in by makeSpans. */
const HISTORY_COLUMNS = {
  pickup_s: 'NULL',
  line1_s: 'NULL',
  line2_s: 'NULL',
  line3_s: 'NULL',
  handoff1_s: 'NULL',
  handoff2_s: 'NULL',
  handoff3_s: 'NULL',
  line_ups: 'NULL',
  line_downs: 'NULL',
  skipped_line: 'NULL',
  group_returns: 'NULL',
} as const satisfies Partial<Record<FactColumn, string>>;

/** In a list the export's reopening date is that of the last one: the first only if there was one. */
const FIRST_REOPENING = `coalesce(fold_reopened_utc,
  CASE WHEN reopen_count <= 1 AND reopened_utc >= first_resolved THEN reopened_utc END)`;

function qualitySql(context: BuildContext): string {
  const { nowUtc, plan } = context;
  const unreadable = DATE_FIELDS.filter((field) => field !== 'created').map((field) => `${field}_bad`);
  const flags: Record<QualityFlag, string> = {
    resolved_before_created: `${isBeforeCreationSql(context, 'resolved')} OR ${isBeforeCreationSql(context, 'first_resolved')}`,
    response_before_created: isBeforeCreationSql(context, 'first_response'),
    date_only: dateOnlyFlagSql(context),
    created_in_future: isFutureSql(nowUtc, 'created'),
    unreadable_date: unreadable.join(' OR '),
    done_without_date: 'done AND resolved IS NULL AND resolved_wait IS NULL',
    negative_duration: [
      'first_response_duration < 0 AND first_response IS NULL',
      'first_resolution_duration < 0 AND first_resolved IS NULL AND first_resolved_wait IS NULL',
      'resolution_duration < 0 AND resolution IS NULL',
      'on_hold_duration < 0',
      'handle_duration < 0',
    ].join(' OR '),
    resolved_while_open: `NOT done AND coalesce(reopen_count, 0) = 0 AND (${plan.closedAsResolved ? 'coalesce(resolved_utc, closed_utc)' : 'resolved_utc'} IS NOT NULL)`,
    reopened_without_date:
      'NOT done AND reopen_count > 0 AND first_resolved IS NULL AND first_resolved_wait IS NULL',
    resolved_in_future: [
      'in_future',
      ...(['first_response', 'first_resolution', 'resolution'] as const).map(
        (moment) => `(${moment} IS NULL AND ${isFutureSql(nowUtc, `created + ${moment}_duration`)})`,
      ),
    ].join(' OR '),
  };
  return qualityBits(flags);
}

function typeOf(name: FactColumn, types: DictionaryTypes): string {
  const type = FACT_COLUMNS[name];
  if (type !== 'DICTIONARY') return type;
  return name === 'category' || name === 'agent' ? types[name] : types.group;
}
