import { scratchTable } from '../build-context.ts';
import type { BuildContext } from '../build-context.ts';
import { caseSql, distinctCells } from '../dictionary.ts';
import { makePlaces, placeSql } from '../places.ts';
import type { Places } from '../places.ts';
import { ACTIVE, statusCodes } from '../states.ts';
import { WRITTEN_ORDER } from './history.ts';
import type { History } from './history.ts';

/** What the changes of a part tell, and the places they name. */
export interface Told {
  history: History;
  places: Places;
}

/** Whether the changes of a part name states, groups and lines at all. */
interface Kinds {
  status: boolean;
  group: boolean;
  line: boolean;
  reply: boolean;
  birth: boolean;
}

/**
 * The history in changes of single fields. The state before the first change of a field is what that one changed it from; of a
 * field that never changed it is the ticket's own column, where there is one; a ticket without a change of status is open.
 * `events`: quoted name of a table with a row for each thing that happened: key, row_no, seq, ts (not NULL), created_utc, meaning
 * (EventMeaning or NULL), from_value, to_value, reply, birth, told (FALSE for what comes from comments).
 */
export async function eventRows(
  context: BuildContext,
  events: string,
  options: { dated: boolean; partial: boolean },
): Promise<Told> {
  const kinds = await kindsOf(context, events);
  const places = await makePlaces(context, kinds.group ? valuesSql(events, 'group') : null);
  const values = await makeValues(context, events, places);
  const moves = kinds.group || kinds.line;
  const keyed = `SELECT event.*, ${places.place} AS own_place,
      was.state AS from_state, was.group_no AS from_group, was.line AS from_line,
      became.state AS to_state, became.group_no AS to_group, became.line AS to_line
    FROM ${events} AS event
    LEFT JOIN ${context.tables.raw} AS raw ON raw.row_no = event.row_no${places.joins}
    LEFT JOIN ${values} AS was ON was.meaning = event.meaning AND was.raw_value = event.from_value
    LEFT JOIN ${values} AS became ON became.meaning = event.meaning AND became.raw_value = event.to_value`;
  const table = scratchTable(context, 'change');
  await context.run(`CREATE OR REPLACE TABLE ${table} AS ${keyed}`);
  const history = scratchTable(context, 'history');
  const untouched = options.partial || !kinds.status ? 'NULL::TINYINT' : `${ACTIVE}::TINYINT`;
  await context.run(`CREATE OR REPLACE TABLE ${history} AS ${rowsSql(table, kinds, moves, untouched)}`);
  return {
    places,
    history: {
      sql: `SELECT * FROM ${history}`,
      dated: options.dated,
      replies: kinds.reply,
      births: kinds.birth,
      partial: options.partial,
      knowsState: kinds.status,
      knowsPlaces: moves || !options.partial,
      knowsGroups: kinds.group || (!moves && !options.partial && context.plan.columns.group !== undefined),
    },
  };
}

async function kindsOf({ run }: BuildContext, events: string): Promise<Kinds> {
  const has = (meaning: string): string => `coalesce(bool_or(meaning = '${meaning}'), false) AS ${meaning}`;
  const [row] = await run<Record<keyof Kinds, boolean>>(
    `SELECT ${['status', 'group', 'line', 'reply'].map(has).join(', ')}, coalesce(bool_or(birth), false) AS birth FROM ${events}`,
  );
  return row ?? { status: false, group: false, line: false, reply: false, birth: false };
}

/** SQL of the values (raw_value) that something of one meaning was changed from and to. */
function valuesSql(events: string, meaning: string): string {
  return ['from_value', 'to_value']
    .map((column) => `SELECT ${column} AS raw_value FROM ${events} WHERE meaning = '${meaning}'`)
    .join(' UNION ALL ');
}

/** Table (meaning, raw_value, state, group_no, line) of every value that something was changed from or to. */
async function makeValues(context: BuildContext, events: string, places: Places): Promise<string> {
  const { plan, run } = context;
  const table = scratchTable(context, 'd_value');
  const of = (meaning: string, state: string, group: string, line: string, join = ''): string =>
    `SELECT '${meaning}' AS meaning, value.raw_value, (${state})::TINYINT AS state, (${group})::INTEGER AS group_no, (${line})::TINYINT AS line
     FROM ${distinctCells(valuesSql(events, meaning), plan.nullTokens)} AS value${join}`;
  const group =
    places.table === null ? '' : ` LEFT JOIN ${places.table} AS place ON place.raw_value = value.raw_value`;
  await run(
    `CREATE OR REPLACE TABLE ${table} AS ${[
      of('status', caseSql('lower(cell)', statusCodes(plan.status)), 'NULL', 'NULL'),
      group === ''
        ? of('group', 'NULL', 'NULL', 'NULL')
        : of('group', 'NULL', 'place.group_no', 'place.line', group),
      of('line', 'NULL', 'NULL', caseSql('cell', plan.lineOf)),
    ].join(' UNION ALL ')}`,
  );
  return table;
}

/** The changes themselves, and before them the state each ticket was in before its first change; `untouched`: that of one without any. */
function rowsSql(table: string, kinds: Kinds, moves: boolean, untouched: string): string {
  const first = (column: string, meaning: string): string =>
    `arg_min_null(${column}, k) FILTER (meaning = '${meaning}')`;
  const ordered = `SELECT *, row_number() OVER (PARTITION BY key ORDER BY ${WRITTEN_ORDER}) AS k FROM ${table}`;
  const own = `arg_max(own_place, k) FILTER (told)`;
  const before = `SELECT key, CASE WHEN changed_status THEN first_status ELSE ${untouched} END AS state,
      CASE WHEN moved_group THEN first_group ELSE own // 4 END AS group_no,
      CASE WHEN moved_line THEN first_line ELSE own % 4 END AS line
    FROM (SELECT key, ${first('from_state', 'status')} AS first_status, bool_or(coalesce(meaning = 'status', false)) AS changed_status,
        ${first('from_group', 'group')} AS first_group, ${first('from_line', kinds.line ? 'line' : 'group')} AS first_line,
        bool_or(coalesce(meaning = 'group', false)) AS moved_group,
        bool_or(coalesce(meaning = '${kinds.line ? 'line' : 'group'}', false)) AS moved_line,
        ${moves ? own : 'NULL::INTEGER'} AS own
      FROM (${ordered}) GROUP BY key)`;
  const changes = `SELECT key, row_no, seq, ts, created_utc, to_state AS state, ${
    moves
      ? `to_group AS group_no, ${kinds.line ? `CASE WHEN meaning = 'line' THEN to_line END` : 'to_line'} AS line, NULL::INTEGER AS place`
      : 'NULL::INTEGER AS group_no, NULL::TINYINT AS line, own_place AS place'
  }, reply, birth, told FROM ${table}`;
  const all = `${changes} UNION ALL BY NAME
    SELECT key, NULL::INTEGER AS row_no, NULL::DOUBLE AS seq, NULL::BIGINT AS ts, NULL::BIGINT AS created_utc, state, group_no, line,
      NULL::INTEGER AS place, false AS reply, false AS birth, NULL::BOOLEAN AS told FROM (${before})`;
  return `SELECT key, row_no, seq, ts, created_utc, state, ${placeOf(kinds, moves)} AS place, reply, birth, told FROM (${all})`;
}

/** Where lines change by themselves, group and line are each what they last became. */
function placeOf(kinds: Kinds, moves: boolean): string {
  if (!moves) return 'place';
  if (!kinds.line) return placeSql('group_no', 'line');
  const last = (column: string): string =>
    `last_value(${column} IGNORE NULLS) OVER (PARTITION BY key ORDER BY ${WRITTEN_ORDER}
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`;
  return placeSql(last('group_no'), last('line'));
}
