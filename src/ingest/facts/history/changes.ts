import { columnOf, requiredColumn, scratchTable } from '../build-context.ts';
import type { BuildContext } from '../build-context.ts';
import { cellSql } from '../cell-sql.ts';
import { makeDictionary } from '../dictionary.ts';
import { withInstantsSql } from '../instants-sql.ts';
import { eventRows } from './event-rows.ts';
import type { Told } from './event-rows.ts';
import { momentSql } from './moment.ts';
import { sequenceSql } from './sequence.ts';

/**
 * The history in a log with a row for each changed field. A ticket is created when its created column says, else at the event
 * that says so, else at its first event. Where no change is about a group or line, those of the row are meant.
 */
export async function changes(context: BuildContext): Promise<Told> {
  const { plan, tables, run } = context;
  const field = await makeDictionary(context, 'event_field');
  const birth = await makeDictionary(context, 'event_birth');
  const value = (name: 'event_from' | 'event_to'): string => {
    const column = columnOf(plan, name);
    const text = column === null ? 'NULL::VARCHAR' : `raw.${column}`;
    return `CASE WHEN ${field.meaning} IN ('status', 'group', 'line', 'agent') THEN ${text} END AS ${name}`;
  };
  const rows = withInstantsSql(
    context,
    [
      'raw.row_no',
      `${cellSql(`raw.${requiredColumn(plan, 'id')}`, plan.nullTokens)} AS key`,
      `${sequenceSql(context)} AS seq`,
      `${field.meaning} AS meaning`,
      `coalesce(${birth.meaning}, false) AS birth`,
      value('event_from'),
      value('event_to'),
    ],
    ['created', 'updated'],
    `${tables.raw} AS raw${field.join}${birth.join}`,
  );
  const moment = momentSql(plan.shape);
  const events = scratchTable(context, 'event');
  await run(
    `CREATE OR REPLACE TABLE ${events} AS
     SELECT key, row_no, seq, ${moment} AS ts, created_utc, meaning, event_from AS from_value, event_to AS to_value,
       coalesce(meaning = 'reply', false) AS reply, birth, true AS told
     FROM (${rows}) WHERE key IS NOT NULL AND ${moment} IS NOT NULL`,
  );
  return eventRows(context, events, { dated: plan.columns.created !== undefined, partial: false });
}
