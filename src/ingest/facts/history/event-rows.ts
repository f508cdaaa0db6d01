import { scratchTable } from '../build-context.ts';
import type { BuildContext } from '../build-context.ts';
import { caseSql, distinctCells } from '../dictionary.ts';
import { makePlaces, placeSql } from '../places.ts';
import type { Places } from '../places.ts';
import { ACTIVE, statusCodes } from '../states.ts';
import { makeAgents } from './agents.ts';
import type { Agents } from './agents.ts';
import { WRITTEN_ORDER } from './history.ts';
import type { History } from './history.ts';

/** What the changes of a part tell, and the places they name. */
export interface Told {
  history: History;
  places: Places;
}

/** Whether the changes of a part name states, groups, lines and agents at all. */
interface Kinds {
  status: boolean;
  group: boolean;
  line: boolean;
  agent: boolean;
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
  const agents = kinds.agent ? await makeAgents(context, valuesSql(events, 'agent')) : null;
  const values = await makeValues(context, events, { places, agents });
  const moves = kinds.group || kinds.line;
  const keyed = `SELECT event.*, ${places.place} AS own_place, ${agents?.agent ?? 'NULL::INTEGER'} AS own_agent,
      was.state AS from_state, was.group_no AS from_group, was.line AS from_line, was.agent_no AS from_agent,
      became.state AS to_state, became.group_no AS to_group, became.line AS to_line, became.agent_no AS to_agent
    FROM ${events} AS event
    LEFT JOIN ${context.tables.raw} AS raw ON raw.row_no = event.row_no${places.joins}${agents?.join ?? ''}
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
      agents: kinds.agent,
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
    `SELECT ${['status', 'group', 'line', 'agent', 'reply'].map(has).join(', ')}, coalesce(bool_or(birth), false) AS birth FROM ${events}`,
  );
  return row ?? { status: false, group: false, line: false, agent: false, reply: false, birth: false };
}

/** SQL of the values (raw_value) that something of one meaning was changed from and to. */
function valuesSql(events: string, meaning: string): string {
  return ['from_value', 'to_value']
    .map((column) => `SELECT ${column} AS raw_value FROM ${events} WHERE meaning = '${meaning}'`)
    .join(' UNION ALL ');
}

/** Table (meaning, raw_value, state, group_no, line, agent_no) of every value that something was changed from or to. */
async function makeValues(
  context: BuildContext,
  events: string,
  { places, agents }: { places: Places; agents: Agents | null },
): Promise<string> {
  const { plan, run } = context;
  const table = scratchTable(context, 'd_value');
  const of = (
    meaning: string,
    { state, group, line, agent }: Partial<Record<'state' | 'group' | 'line' | 'agent', string>>,
    join = '',
  ): string =>
    `SELECT '${meaning}' AS meaning, value.raw_value, (${state ?? 'NULL'})::TINYINT AS state, (${group ?? 'NULL'})::INTEGER AS group_no,
       (${line ?? 'NULL'})::TINYINT AS line, (${agent ?? 'NULL'})::INTEGER AS agent_no
     FROM ${distinctCells(valuesSql(events, meaning), plan.nullTokens)} AS value${join}`;
  const found = (dictionary: string, alias: string): string =>
    ` LEFT JOIN ${dictionary} AS ${alias} ON ${alias}.raw_value = value.raw_value`;
  const selects = [
    of('status', { state: caseSql('lower(cell)', statusCodes(plan.status)) }),
    of('line', { line: caseSql('cell', plan.lineOf) }),
  ];
  if (places.table !== null) {
    selects.push(of('group', { group: 'place.group_no', line: 'place.line' }, found(places.table, 'place')));
  }
  if (agents !== null) selects.push(of('agent', { agent: 'agent.agent_no' }, found(agents.table, 'agent')));
  await run(`CREATE OR REPLACE TABLE ${table} AS ${selects.join(' UNION ALL ')}`);
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
      CASE WHEN moved_line THEN first_line ELSE own % 4 END AS line,
      CASE WHEN changed_agent THEN coalesce(first_agent, 0) ELSE own_agent END AS agent
    FROM (SELECT key, ${first('from_state', 'status')} AS first_status, bool_or(coalesce(meaning = 'status', false)) AS changed_status,
        ${first('from_group', 'group')} AS first_group, ${first('from_line', kinds.line ? 'line' : 'group')} AS first_line,
        bool_or(coalesce(meaning = 'group', false)) AS moved_group,
        bool_or(coalesce(meaning = '${kinds.line ? 'line' : 'group'}', false)) AS moved_line,
        ${moves ? own : 'NULL::INTEGER'} AS own,
        ${first('from_agent', 'agent')} AS first_agent, bool_or(coalesce(meaning = 'agent', false)) AS changed_agent,
        arg_max(own_agent, k) FILTER (told) AS own_agent
      FROM (${ordered}) GROUP BY key)`;
  const changes = `SELECT key, row_no, seq, ts, created_utc, to_state AS state, ${
    moves
      ? `to_group AS group_no, ${kinds.line ? `CASE WHEN meaning = 'line' THEN to_line END` : 'to_line'} AS line, NULL::INTEGER AS place`
      : 'NULL::INTEGER AS group_no, NULL::TINYINT AS line, own_place AS place'
  }, CASE WHEN meaning = 'agent' THEN coalesce(to_agent, 0) END AS agent, reply, birth, told FROM ${table}`;
  const all = `${changes} UNION ALL BY NAME
    SELECT key, NULL::INTEGER AS row_no, NULL::DOUBLE AS seq, NULL::BIGINT AS ts, NULL::BIGINT AS created_utc, state, group_no, line,
      NULL::INTEGER AS place, agent, false AS reply, false AS birth, NULL::BOOLEAN AS told FROM (${before})`;
  return `SELECT key, row_no, seq, ts, created_utc, state, ${placeOf(kinds, moves)} AS place, reply, birth, told${kinds.agent ? ', agent' : ''} FROM (${all})`;
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
