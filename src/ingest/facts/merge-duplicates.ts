import type { Engine } from '../../engine/engine.ts';
import { QUALITY } from '../../kpi/facts.ts';
import type { FactColumn, QualityFlag } from '../../kpi/facts.ts';
import { beforeSql, sinceSql } from './date-only-sql.ts';
import { keysOf } from './keys-of.ts';
import { listPathColumns } from './path-columns.ts';
import { qualityBits } from './quality-bits.ts';

/** What a moment that is taken from a row says of the quality of the ticket. */
type MomentQuality = 'first_response_quality' | 'resolved_quality';

/** Facts that say something together: they come from one row, the newest for which `known` holds. */
interface Unit {
  columns: readonly FactColumn[];
  quality?: MomentQuality;
  known: string;
}

const ALONE: readonly FactColumn[] = [
  'closed_utc',
  'reopened_utc',
  'updated_utc',
  'on_hold_s',
  'handle_s',
  'priority',
  'channel',
  'category',
  'group_first',
  'group_resolved',
  'group_current',
  'line_first',
  'line_resolved',
  'line_current',
  'agent',
  'requester_no',
  'agent_replies',
  'customer_replies',
  'fcr_vendor',
  'sla_resolution_met',
  'sla_response_met',
  'hierarchical',
  'csat',
  'rating_asked',
];

/** Rows whose status may stand beside the dates of the row that counts (`own_done`). */
const STATUS_KNOWN =
  'status IS NOT NULL AND (place_of_all = 1 OR own_done IS NULL OR done = own_done OR excluded IS NOT NULL)';

/** A path that ends elsewhere than where the row that counts has the ticket has gone on since. */
const SAME_LINE = '(own_line IS NULL OR line_current IS NULL OR line_current = own_line)';

const UNITS: readonly Unit[] = [
  ...ALONE.map((name) => ({ columns: [name], known: `${name} IS NOT NULL` })),
  { columns: ['created_utc', 'created_local'], known: 'created_utc IS NOT NULL' },
  { columns: ['response_due_utc', 'response_due_local'], known: 'response_due_utc IS NOT NULL' },
  { columns: ['due_utc', 'due_local'], known: 'due_utc IS NOT NULL' },
  {
    columns: ['first_response_utc', 'first_response_s'],
    quality: 'first_response_quality',
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
    quality: 'resolved_quality',
    known: '(resolved_utc IS NOT NULL OR resolution_s IS NOT NULL)',
  },
  { columns: ['status', 'excluded'], known: STATUS_KNOWN },
  {
    columns: ['line_max', 'lines_reached', 'lines_left_up', 'path_complete'],
    known: `lines_reached IS NOT NULL AND ${SAME_LINE}`,
  },
];

/** Rows that know the earliest first resolution; all of them where none knows it. */
const FIRST_KNOWN = 'FILTER (first_resolved_utc IS NOT DISTINCT FROM all_first_resolved)';

/**
 * In a list the last resolution stands in for the first: the earliest that is known is it, and its line is what a whole path
 * tells, if there is one.
 */
const FIRST_RESOLUTION: Partial<Record<FactColumn, string>> = {
  first_resolved_utc: 'min(first_resolved_utc)',
  first_resolved_local: 'min(first_resolved_local)',
  first_resolution_s: `arg_min(first_resolution_s, place_of_all) ${FIRST_KNOWN}`,
  line_first_resolved: `coalesce(arg_min(line_first_resolved, place_of_all) FILTER (path_complete),
    arg_min(line_first_resolved, place_of_all))`,
};

/** Times since the creation, until when, and what it is called if that lies before the creation. */
const MOMENTS = {
  first_response: {
    until: 'first_response_utc',
    duration: 'first_response_s',
    before: 'response_before_created',
  },
  first_resolved: {
    until: 'first_resolved_utc',
    duration: 'first_resolution_s',
    before: 'resolved_before_created',
  },
  resolved: { until: 'resolved_utc', duration: 'resolution_s', before: 'resolved_before_created' },
} as const satisfies Record<string, { until: FactColumn; duration: FactColumn; before: QualityFlag }>;

/** What only holds for a ticket that is not open. */
const OF_DONE: readonly (FactColumn | MomentQuality)[] = [
  'resolved_utc',
  'resolved_local',
  'resolution_s',
  'closed_utc',
  'resolved_quality',
];

/** Flags that follow from the facts; the others are about the cells of the row that counts. */
const FLAGS: readonly QualityFlag[] = [
  'resolved_before_created',
  'response_before_created',
  'date_only',
  'done_without_date',
  'reopened_without_date',
];

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
  const first = Object.entries(FIRST_RESOLUTION).map(([name, sql]) => `${sql} AS ${name}`);
  const best = `SELECT arg_min(row_no, place_of_all) AS row_no, arg_min(quality, place_of_all) AS quality,
      coalesce(arg_min(done, place_of_all) FILTER (${STATUS_KNOWN}), arg_min(done, place_of_all)) AS done,
      arg_min(path_complete, place_of_all) AS own_path_complete, ${first.join(', ')},
      bit_and(first_resolved_quality) ${FIRST_KNOWN} AS first_resolved_quality,
      ${UNITS.flatMap(takenSql).join(', ')}
    FROM (${sinceMergedCreationSql(rivals)}) GROUP BY ticket_id, tool HAVING count(*) > 1`;
  const open = OF_DONE.map((name) => `CASE WHEN done IS NOT FALSE THEN ${name} END AS ${name}`);
  const settled = `SELECT * REPLACE (coalesce(path_complete, own_path_complete) AS path_complete)
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

function takenSql({ columns, quality, known }: Unit): string[] {
  const names = quality === undefined ? columns : [...columns, quality];
  return names.map((name) => `arg_min_null(${name}, place_of_all) FILTER (${known}) AS ${name}`);
}

/** The newest row of each layout, with its durations since the creation that counts, and the quality of each of its moments. */
function sinceMergedCreationSql(rivals: string): string {
  const all = 'OVER (PARTITION BY ticket_id, tool)';
  const own = 'OVER (PARTITION BY ticket_id, tool ORDER BY place_of_all)';
  const moments = Object.values(MOMENTS);
  const qualities = Object.entries(MOMENTS).map(
    ([name, { until, duration, before }]) =>
      `${qualityBits({
        [before]: `CASE WHEN created_utc = all_created THEN ${until} < all_created AND ${hasFlag('quality', before)}
          ELSE ${beforeSql(until, 'all_created', isVagueSql(until, duration))} END`,
        date_only: `${until} IS NOT NULL AND ${duration} IS NULL AND
          CASE WHEN created_utc = all_created THEN ${hasFlag('quality', 'date_only')} ELSE ${isVagueSql(until, duration)} END`,
      })} AS ${name}_quality`,
  );
  const durations = moments.map(
    ({ until, duration }) =>
      `CASE WHEN ${until} IS NULL OR all_created IS NULL OR created_utc = all_created OR ${isVagueSql(until, duration)}
        THEN ${duration} ELSE ${sinceSql(until, 'all_created')} END AS ${duration}`,
  );
  return `SELECT * REPLACE (${durations.join(', ')}), ${qualities.join(', ')}
    FROM (SELECT *, first_value(done) ${own} AS own_done, first_value(line_current) ${own} AS own_line,
      first_value(group_current) ${own} AS own_group, arg_min(created_utc, place_of_all) ${all} AS all_created,
      arg_min(created_local, place_of_all) ${all} AS all_created_local,
      arg_min(quality, place_of_all) FILTER (created_utc IS NOT NULL) ${all} AS all_created_quality,
      min(first_resolved_utc) ${all} AS all_first_resolved
      FROM ${rivals} WHERE place_in_part = 1)`;
}

/**
 * Whether a moment of one row and the creation of another cannot be subtracted because of a date without time: either row is
 * flagged so, its duration is the tool's own and not the difference, or the creation that counts is the bare day of its own.
 */
function isVagueSql(until: FactColumn, duration: FactColumn): string {
  return `coalesce(${hasFlag('quality', 'date_only')} OR ${hasFlag('all_created_quality', 'date_only')}
    OR (created_utc IS NOT NULL AND ${duration} IS DISTINCT FROM ${sinceSql(until, 'created_utc')})
    OR all_created_local = created_local - created_local % 86400, false)`;
}

function hasFlag(quality: string, flag: QualityFlag): string {
  return `(${quality} & ${QUALITY[flag]}) > 0`;
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
  const all = FLAGS.reduce((sum, flag) => sum + QUALITY[flag], 0);
  const moments = keysOf(MOMENTS).map((name) => `coalesce(${name}_quality, 0)`);
  const undated = qualityBits({
    done_without_date: 'done AND resolved_utc IS NULL AND resolution_s IS NULL',
    reopened_without_date:
      'NOT done AND reopen_count > 0 AND first_resolved_utc IS NULL AND first_resolution_s IS NULL',
  });
  return `(quality & ~${all}) | ${moments.join(' | ')} | (${undated}) AS quality`;
}
