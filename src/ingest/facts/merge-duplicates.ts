import type { Engine } from '../../engine/engine.ts';
import { QUALITY } from '../../kpi/facts.ts';
import type { FactColumn } from '../../kpi/facts.ts';
import { keysOf } from './keys-of.ts';
import { listPathColumns } from './path-columns.ts';

/** Facts that say something together: they come from one row, the newest for which `known` holds. */
interface Unit {
  columns: readonly FactColumn[];
  known: string;
}

const ALONE: readonly FactColumn[] = [
  'closed_utc',
  'reopened_utc',
  'updated_utc',
  'due_utc',
  'priority',
  'channel',
  'category',
  'group_first',
  'group_resolved',
  'group_current',
  'line_first',
  'line_resolved',
  'line_current',
  'agent_replies',
  'fcr_vendor',
  'sla_resolution_met',
];

/** Rows whose status may stand beside the dates of the row that counts (`own_done`). */
const STATUS_KNOWN =
  'status IS NOT NULL AND (place_of_all = 1 OR own_done IS NULL OR done = own_done OR excluded IS NOT NULL)';

const UNITS: readonly Unit[] = [
  ...ALONE.map((name) => ({ columns: [name], known: `${name} IS NOT NULL` })),
  { columns: ['created_utc', 'created_local'], known: 'created_utc IS NOT NULL' },
  {
    columns: ['first_response_utc', 'first_response_s'],
    known: '(first_response_utc IS NOT NULL OR first_response_s IS NOT NULL)',
  },
  // None of either is no longer true of a ticket that was done then and is open now, or is with another group now.
  {
    columns: ['reopen_count'],
    known: 'reopen_count IS NOT NULL AND coalesce(reopen_count > 0 OR NOT done OR own_done, true)',
  },
  {
    columns: ['group_moves'],
    known: 'group_moves IS NOT NULL AND coalesce(group_moves > 0 OR group_current = own_group, true)',
  },
  {
    columns: ['resolved_utc', 'resolved_local', 'resolution_s'],
    known: '(resolved_utc IS NOT NULL OR resolution_s IS NOT NULL)',
  },
  { columns: ['status', 'excluded'], known: STATUS_KNOWN },
  {
    columns: ['line_max', 'lines_reached', 'lines_left_up', 'path_complete'],
    known:
      'lines_reached IS NOT NULL AND (own_line IS NULL OR line_current IS NULL OR line_current = own_line)',
  },
];

/**
 * In a list the last resolution stands in for the first: the earliest that is known is it, and its line is what a whole path
 * tells, if there is one.
 */
const FIRST_RESOLUTION: Partial<Record<FactColumn, string>> = {
  first_resolved_utc: 'min(first_resolved_utc)',
  first_resolved_local: 'min(first_resolved_local)',
  first_resolution_s: 'arg_min(first_resolution_s, place_of_all)',
  line_first_resolved: `coalesce(arg_min(line_first_resolved, place_of_all) FILTER (path_complete),
    arg_min(line_first_resolved, place_of_all))`,
};

/** Times since the creation, and until when. */
const DURATIONS = {
  first_response_s: 'first_response_utc',
  first_resolution_s: 'first_resolved_utc',
  resolution_s: 'resolved_utc',
} as const satisfies Partial<Record<FactColumn, FactColumn>>;

/** What only holds for a ticket that is not open. */
const OF_DONE: readonly FactColumn[] = ['resolved_utc', 'resolved_local', 'resolution_s', 'closed_utc'];

/** Flags that follow from the facts; the others are about the cells of the row that counts. */
const FLAGS = {
  resolved_before_created: 'resolved_utc < created_utc OR first_resolved_utc < created_utc',
  response_before_created: 'first_response_utc < created_utc',
  done_without_date: 'done AND resolved_utc IS NULL AND resolution_s IS NULL',
} as const;

/**
 * Gives each row of `ticket` that counts what only rows of the same ticket in other layouts know, the newest first; of a layout
 * its newest row speaks. What it knows itself stays: an open ticket gets no resolution, and the status of another row is taken
 * only if that is as done as this one, or left out; what has changed since is not taken. In lists the path is worked out again from the moves and the present
 * line, which may come from two files. `rivals`: quoted name of the rows with one number, with their tool, place_of_all and
 * place_in_part.
 */
export async function mergeDuplicates(
  run: Engine['run'],
  ticket: string,
  rivals: string,
  startsAtLine1: boolean,
): Promise<void> {
  const own = 'OVER (PARTITION BY ticket_id, tool ORDER BY place_of_all)';
  const first = Object.entries(FIRST_RESOLUTION).map(([name, sql]) => `${sql} AS ${name}`);
  const best = `SELECT arg_min(row_no, place_of_all) AS row_no, arg_min(quality, place_of_all) AS quality,
      coalesce(arg_min(done, place_of_all) FILTER (${STATUS_KNOWN}), arg_min(done, place_of_all)) AS done,
      arg_min(path_complete, place_of_all) AS own_path_complete, ${first.join(', ')},
      ${UNITS.flatMap(({ columns, known }) => columns.map((name) => takenSql(name, known))).join(', ')}
    FROM (SELECT *, first_value(done) ${own} AS own_done, first_value(line_current) ${own} AS own_line,
      first_value(group_current) ${own} AS own_group FROM ${rivals})
    WHERE place_in_part = 1 GROUP BY ticket_id, tool HAVING count(*) > 1`;
  const open = OF_DONE.map((name) => `CASE WHEN done IS NOT FALSE THEN ${name} END AS ${name}`);
  const durations = Object.entries(DURATIONS).map(
    ([name, until]) => `CASE WHEN ${until} >= created_utc THEN ${until} - created_utc
      WHEN ${until} IS NULL OR created_utc IS NULL THEN ${name} END AS ${name}`,
  );
  const settled = `SELECT * REPLACE (${durations.join(', ')}, coalesce(path_complete, own_path_complete) AS path_complete)
    FROM (SELECT * REPLACE (${open.join(', ')}) FROM (${best}))`;
  const names = [
    ...UNITS.flatMap(({ columns }) => columns),
    ...Object.keys(FIRST_RESOLUTION),
    'done',
    'quality',
  ];
  await run(
    `UPDATE ${ticket} AS ticket SET ${names.map((name) => `${name} = merged.${name}`).join(', ')}
     FROM (${pathSql(settled, startsAtLine1)}) AS merged WHERE merged.row_no = ticket.row_no`,
  );
}

function takenSql(name: FactColumn, known: string): string {
  return `arg_min_null(${name}, place_of_all) FILTER (${known}) AS ${name}`;
}

function pathSql(rows: string, startsAtLine1: boolean): string {
  const derived = listPathColumns({ traced: false, startsAtLine1 });
  const path = (['line_first', 'line_max', 'lines_reached', 'lines_left_up'] as const).map(
    (name) =>
      `CASE WHEN path_complete IS NOT TRUE AND moves IS NOT NULL AND place IS NOT NULL THEN ${derived[name]} ELSE ${name} END AS ${name}`,
  );
  const resolver = (['group_first', 'group_resolved', 'line_resolved', 'line_first_resolved'] as const).map(
    (name) =>
      `CASE WHEN path_complete IS NOT TRUE THEN coalesce(${name}, ${derived[name]}) ELSE ${name} END AS ${name}`,
  );
  return `SELECT * REPLACE (${[...path, ...resolver, flagsSql()].join(', ')}) FROM (
    SELECT *, line_current AS place, group_current AS group_name, group_moves AS moves,
      first_resolved_utc IS NOT NULL OR first_resolution_s IS NOT NULL AS was_resolved,
      resolved_utc IS NOT NULL OR resolution_s IS NOT NULL AS is_resolved
    FROM (${rows}))`;
}

function flagsSql(): string {
  const all = keysOf(FLAGS).reduce((sum, flag) => sum + QUALITY[flag], 0);
  const set = keysOf(FLAGS).map((flag) => `CASE WHEN ${FLAGS[flag]} THEN ${QUALITY[flag]} ELSE 0 END`);
  return `(quality & ~${all}) + ${set.join(' + ')} AS quality`;
}
