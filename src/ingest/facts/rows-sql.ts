import { DATE_FIELDS, DURATION_FIELDS } from '../import-plan.ts';
import { columnOf, isLog, requiredColumn } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import { cellSql, numberSql, textSql } from './cell-sql.ts';
import { makeDictionary } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import { durationSql } from './duration-sql.ts';
import type { History } from './history/history.ts';
import { withInstantsSql } from './instants-sql.ts';
import { foldPathColumns } from './path-columns.ts';
import type { Places } from './places.ts';

/**
 * SQL of the cells of each ticket's (last) row, typed: durations in seconds, what the fold knows as columns `fold_…`, its path as
 * `path_…`, and `told`: TRUE where that path is the one to believe. `requester`: see makeRequesters; `raw`: SQL source of the rows.
 */
export async function rowsSql(
  context: BuildContext,
  places: Places,
  history: History | null,
  requester: Dictionary | null,
  raw: string,
): Promise<string> {
  const { plan, tables } = context;
  const meanings = {
    status: await makeDictionary(context, 'status'),
    active: await makeDictionary(context, 'active_flag'),
    reopened_flag: await makeDictionary(context, 'reopened_flag'),
    resolved_flag: await makeDictionary(context, 'resolved_flag'),
    closed_flag: await makeDictionary(context, 'closed_flag'),
    priority: await makeDictionary(context, 'priority'),
    channel: await makeDictionary(context, 'channel'),
    category: await makeDictionary(context, 'category'),
    agent: await makeDictionary(context, 'agent'),
    requester_no: requester ?? NO_REQUESTERS,
    fcr_vendor: await makeDictionary(context, 'fcr_flag'),
    sla_resolution_met: await makeDictionary(context, 'sla_flag'),
    sla_response_met: await makeDictionary(context, 'sla_response_flag'),
    hierarchical: await makeDictionary(context, 'hierarchical_flag'),
    csat: await makeDictionary(context, 'csat'),
    passed_on: await makeDictionary(context, 'escalation_state'),
  };
  const columns = [
    'raw.row_no',
    `${cellSql(`raw.${requiredColumn(plan, 'id')}`, plan.nullTokens)} AS ticket_id`,
    ...Object.entries(meanings).map(([name, { meaning }]) => `${meaning} AS ${name}`),
    `${places.place} AS place`,
    `${places.groupName} AS group_name`,
    ...NUMBERS.map((field) => numberOf(context, field)),
    ...DURATION_FIELDS.map((field) => durationText(context, field)),
    ...foldColumns(history),
  ];
  const joins = Object.values(meanings)
    .map(({ join }) => join)
    .join('');
  const fold =
    history === null
      ? ''
      : ` ${isLog(plan) ? '' : 'LEFT '}JOIN ${tables.fold} AS fold ON fold.last_row = raw.row_no`;
  const rows = withInstantsSql(context, columns, DATE_FIELDS, `${raw} AS raw${fold}${joins}${places.joins}`);
  const durations = DURATION_FIELDS.map((field) => durationOf(context, field));
  return `SELECT * EXCLUDE (${DURATION_FIELDS.map((field) => `${field}_text`).join(', ')}), ${durations.join(', ')} FROM (${rows})`;
}

const NO_REQUESTERS: Dictionary = { table: null, join: '', meaning: 'NULL::INTEGER' };
const NUMBERS = [
  'reopen_count',
  'group_moves',
  'group_stations',
  'agent_replies',
  'customer_replies',
] as const;

function numberOf({ plan }: BuildContext, field: (typeof NUMBERS)[number]): string {
  const column = columnOf(plan, field);
  return `${column === null ? 'NULL::DOUBLE' : numberSql(`raw.${column}`)} AS ${field}`;
}

function durationText({ plan }: BuildContext, field: (typeof DURATION_FIELDS)[number]): string {
  const column = columnOf(plan, field);
  return `${column === null ? 'NULL::VARCHAR' : textSql(`raw.${column}`, plan.nullTokens)} AS ${field}_text`;
}

function durationOf({ plan }: BuildContext, field: (typeof DURATION_FIELDS)[number]): string {
  const index = plan.columns[field];
  if (index === undefined) return `NULL::DOUBLE AS ${field}`;
  const format = plan.durations[index] ?? { unit: 'min', clock: 'hms' };
  return `${durationSql(`${field}_text`, format)} AS ${field}`;
}

const FOLD_TYPES = {
  created_utc: 'BIGINT',
  status: 'VARCHAR',
  done: 'BOOLEAN',
  first_done_utc: 'BIGINT',
  last_done_utc: 'BIGINT',
  first_reply_utc: 'BIGINT',
  reply_count: 'BIGINT',
  reopened_utc: 'BIGINT',
  reopen_count: 'BIGINT',
  group_moves: 'BIGINT',
} as const;

/** What a history does not tell is NULL, not none. */
function foldColumns(history: History | null): string[] {
  if (history === null) {
    return Object.entries(FOLD_TYPES).map(([name, type]) => `NULL::${type} AS fold_${name}`);
  }
  const known = (yes: boolean, expr: string): string =>
    !yes ? 'NULL::BIGINT' : history.partial ? `CASE WHEN fold.told THEN ${expr} END` : expr;
  const special: Partial<Record<string, string>> = {
    reply_count: history.replies ? 'coalesce(fold.reply_count, 0)' : 'NULL::BIGINT',
    reopen_count: known(history.knowsState, 'fold.reopen_count'),
    reopened_utc: known(history.knowsState, 'fold.reopened_utc'),
    group_moves: known(history.knowsGroups, 'fold.group_moves'),
  };
  return [
    ...Object.keys(FOLD_TYPES).map((name) => `${special[name] ?? `fold.${name}`} AS fold_${name}`),
    ...Object.entries(foldPathColumns()).map(([name, expr]) => `${expr} AS path_${name}`),
    `${history.knowsPlaces ? 'coalesce(fold.told, false)' : 'false'} AS told`,
  ];
}
