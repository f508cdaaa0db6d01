import { DATE_FIELDS } from '../import-plan.ts';
import { columnOf, requiredColumn } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import { cellSql, numberSql } from './cell-sql.ts';
import { makeDictionary } from './dictionary.ts';
import { withInstantsSql } from './instants-sql.ts';
import { foldPathColumns } from './path-columns.ts';
import type { Places } from './places.ts';

/** SQL of the cells of each ticket's (last) row, typed, with what the fold knows as columns `fold_…` and its path columns. */
export async function rowsSql(context: BuildContext, places: Places): Promise<string> {
  const { plan, tables } = context;
  const status = await makeDictionary(context, 'status');
  const priority = await makeDictionary(context, 'priority');
  const channel = await makeDictionary(context, 'channel');
  const category = await makeDictionary(context, 'category');
  const fcr = await makeDictionary(context, 'fcr_flag');
  const sla = await makeDictionary(context, 'sla_flag');
  const active = await makeDictionary(context, 'active_flag');
  const number = (field: (typeof NUMBERS)[number]): string => {
    const column = columnOf(plan, field);
    return `${column === null ? 'NULL::DOUBLE' : numberSql(`raw.${column}`)} AS ${field}`;
  };
  const folded = plan.shape === 'updates';
  const columns = [
    'raw.row_no',
    `${cellSql(`raw.${requiredColumn(plan, 'id')}`, plan.nullTokens)} AS ticket_id`,
    `${status.meaning} AS status`,
    `${active.meaning} AS active`,
    `${priority.meaning} AS priority`,
    `${channel.meaning} AS channel`,
    `${category.meaning} AS category`,
    `${fcr.meaning} AS fcr_vendor`,
    `${sla.meaning} AS sla_resolution_met`,
    `${places.place} AS place`,
    `${places.groupName} AS group_name`,
    ...NUMBERS.map(number),
    ...(folded ? foldColumns() : NO_FOLD),
  ];
  const joins = [status, priority, channel, category, fcr, sla, active].map(({ join }) => join).join('');
  const fold = folded ? ` JOIN ${tables.fold} AS fold ON fold.last_row = raw.row_no` : '';
  return withInstantsSql(context, columns, DATE_FIELDS, `${tables.raw} AS raw${fold}${joins}${places.joins}`);
}

const NUMBERS = [
  'first_response_minutes',
  'first_resolution_minutes',
  'resolution_minutes',
  'reopen_count',
  'group_moves',
  'group_stations',
  'agent_replies',
] as const;

const FOLD_VALUES = [
  'created_utc',
  'done',
  'first_done_utc',
  'last_done_utc',
  'reopened_utc',
  'reopen_count',
  'group_moves',
];

function foldColumns(): string[] {
  const path = Object.entries(foldPathColumns()).map(([name, expr]) => `${expr} AS ${name}`);
  return [...FOLD_VALUES.map((name) => `fold.${name} AS fold_${name}`), ...path];
}

const NO_FOLD = FOLD_VALUES.map((name) => `NULL::${name === 'done' ? 'BOOLEAN' : 'BIGINT'} AS fold_${name}`);
