import { requiredColumn, scratchTable } from '../build-context.ts';
import type { BuildContext } from '../build-context.ts';
import { cellSql } from '../cell-sql.ts';
import { makeDictionary } from '../dictionary.ts';
import { withInstantsSql } from '../instants-sql.ts';
import type { Places } from '../places.ts';
import { ACTIVE, INACTIVE, isReplySql, stateSql } from '../states.ts';
import { makeAgents } from './agents.ts';
import type { History } from './history.ts';
import { momentSql } from './moment.ts';
import { sequenceSql } from './sequence.ts';

/**
 * The history in a log whose every row says what a ticket is from then on: updates and periods by their status (or the flag
 * that it is active), activities by what was done. Group, line and, but of activities, agent are those of the row: an activity names who did it.
 */
export async function rowStates(context: BuildContext, places: Places): Promise<History> {
  const { plan, tables } = context;
  const byActivity = plan.shape === 'activities';
  const { code, join, birth, replies } = byActivity ? await activityOf(context) : await statusOf(context);
  const agents = byActivity || plan.columns.agent === undefined ? null : await makeAgents(context);
  const columns = [
    'raw.row_no',
    `${cellSql(`raw.${requiredColumn(plan, 'id')}`, plan.nullTokens)} AS key`,
    `${sequenceSql(context)} AS seq`,
    `${code} AS code`,
    ...(byActivity ? [`coalesce(${birth}, false) AS birth`] : []),
    `${places.place} AS place`,
    ...(agents === null ? [] : [`${agents.agent} AS agent`]),
  ];
  const rows = withInstantsSql(
    context,
    columns,
    ['created', 'updated'],
    `${tables.raw} AS raw${join}${places.joins}${agents?.join ?? ''}`,
  );
  const told = byActivity ? `, ${isReplySql('code')} AS reply, birth` : '';
  const also = agents === null ? told : `${told}, agent`;
  const table = scratchTable(context, 'history');
  await context.run(
    `CREATE OR REPLACE TABLE ${table} AS
      SELECT key, row_no, seq, ${momentSql(plan.shape)} AS ts, created_utc, place,
        ${byActivity ? stateSql('code') : 'code'} AS state${also}
      FROM (${rows}) WHERE key IS NOT NULL AND ${momentSql(plan.shape)} IS NOT NULL`,
  );
  return {
    sql: `SELECT * FROM ${table}`,
    dated: plan.columns.created !== undefined,
    replies,
    agents: agents !== null,
    births: byActivity,
    partial: false,
    knowsState: byActivity || plan.columns.status !== undefined || plan.columns.active_flag !== undefined,
    knowsPlaces: true,
    knowsGroups: plan.columns.group !== undefined,
  };
}

/** SQL of the state a row tells, of whether it is the creation, and whether any row is an answer. */
interface Code {
  code: string;
  birth: string;
  join: string;
  replies: boolean;
}

async function activityOf(context: BuildContext): Promise<Code> {
  const { table, meaning, join } = await makeDictionary(context, 'activity');
  const birth = await makeDictionary(context, 'activity_birth');
  const [row] = await context.run<{ replies: boolean }>(
    `SELECT coalesce(bool_or(${isReplySql('meaning')}), false) AS replies FROM ${table ?? '(SELECT NULL::TINYINT AS meaning)'}`,
  );
  return { code: meaning, birth: birth.meaning, join: join + birth.join, replies: row?.replies === true };
}

async function statusOf(context: BuildContext): Promise<Code> {
  const none = { birth: 'false', replies: false };
  if (context.plan.columns.status === undefined) {
    const { meaning, join } = await makeDictionary(context, 'active_flag');
    const code = `CASE WHEN ${meaning} THEN ${ACTIVE} WHEN NOT ${meaning} THEN ${INACTIVE} END`;
    return { ...none, code, join };
  }
  const { meaning, join } = await makeDictionary(context, 'state');
  return { ...none, code: meaning, join };
}
