import { lineOfPlace } from './places.ts';

/** Columns of the facts that say where a ticket has been. */
const PATH_COLUMNS = [
  'line_first',
  'line_resolved',
  'line_first_resolved',
  'line_current',
  'line_max',
  'lines_reached',
  'lines_left_up',
  'path_complete',
  'group_first',
  'group_resolved',
  'group_current',
] as const;
export type PathColumns = Record<(typeof PATH_COLUMNS)[number], string>;

/** What is known of the tickets of a list besides their cells. */
interface ListRules {
  /** The export leaves traces of the first line: a hand-over, or time it spent. */
  traced: boolean;
  /** See ImportPlan. */
  startsAtLine1: boolean;
}

/**
 * The path of a ticket in a list, where only its place now is known, and at most the number of moves between groups
 * or traces of the first line (`place`, `group_name`, `moves`, `traced`, `passed_on`, `first_line_time`, `was_resolved`, `is_resolved`).
 * - Never moved: everything happened on its present line.
 * - Moved, and on line 2 or 3 now: it came from line 1 (ServiceNow's and Zendesk's counters support no more than that).
 * - Moved, and on line 1 now: it may have been elsewhere and come back; where it has been is not known.
 * - No counter, but traces (TOPdesk, `traced`): on line 2 or 3 and passed on or worked on by the first line: it came from line 1;
 *   without a trace it went there straight away. On line 1 and never passed on: it was there all the time; else not known.
 * - Without either only the present line is known. If line 1 receives every ticket (`startsAtLine1`), it came from there.
 * Where a ticket was at its first resolution a list does not tell: the place of the last one stands in.
 */
export function listPathColumns({ traced, startsAtLine1 }: ListRules): PathColumns {
  const line = lineOfPlace('place');
  const trace = 'passed_on IS NOT NULL OR coalesce(first_line_time > 0, false)';
  const stayed = traced
    ? `(moves = 0 OR (moves IS NULL AND CASE WHEN ${line} = 1 THEN passed_on IS NULL ELSE NOT (${trace}) END))`
    : 'moves = 0';
  const escalated = traced
    ? `(moves > 0 OR (moves IS NULL AND (${trace}))) AND ${line} >= 2`
    : `moves > 0 AND ${line} >= 2`;
  const told = traced ? `moves IS NULL AND NOT (${trace})` : 'moves IS NULL';
  const assumed = (condition: string, value: string): string =>
    startsAtLine1 ? ` WHEN ${condition} THEN ${value}` : '';
  const here = `${told} AND ${line} IS NOT NULL`;
  const resolver = `CASE WHEN is_resolved OR (was_resolved AND moves = 0) THEN ${line} END`;
  return {
    line_first: `CASE WHEN ${stayed} AND ${line} IS NOT NULL THEN ${line} WHEN ${escalated} THEN 1${assumed('moves IS DISTINCT FROM 0', '1')} END`,
    line_resolved: resolver,
    line_first_resolved: resolver,
    line_current: line,
    line_max: `CASE WHEN ${stayed} OR (${escalated}) THEN ${line}${assumed(here, line)} END`,
    lines_reached: `CASE WHEN ${stayed} THEN 1 << (${line} - 1) WHEN ${escalated} THEN 1 | (1 << (${line} - 1))${assumed(here, `1 | (1 << (${line} - 1))`)} END`,
    lines_left_up: `CASE WHEN ${stayed} AND ${line} IS NOT NULL THEN 0 WHEN ${escalated} THEN 1${assumed(here, `CASE WHEN ${line} > 1 THEN 1 ELSE 0 END`)} END`,
    path_complete: 'FALSE',
    group_first: 'CASE WHEN moves = 0 THEN group_name END',
    group_resolved: 'CASE WHEN is_resolved OR (was_resolved AND moves = 0) THEN group_name END',
    group_current: 'group_name',
  };
}

/** The path as the history tells it. It is known only when every group on it has a line. */
export function foldPathColumns(): PathColumns {
  return {
    line_first: lineOfPlace('fold.place_first'),
    line_resolved: lineOfPlace('fold.place_resolved'),
    line_first_resolved: lineOfPlace('fold.place_first_resolved'),
    line_current: lineOfPlace('fold.place_current'),
    line_max: knownSql('line_max'),
    lines_reached: knownSql('lines_reached'),
    lines_left_up: knownSql('lines_left_up'),
    path_complete: 'fold.lines_known',
    group_first: 'fold.group_first',
    group_resolved: 'fold.group_resolved',
    group_current: 'fold.group_current',
  };
}

/** The columns `path_…` of rows whose history tells the path (`told`), the list's elsewhere and for the present place. */
export function mixedPathColumns(rules: ListRules): PathColumns {
  const list = listPathColumns(rules);
  const mixed = { ...list };
  for (const name of PATH_COLUMNS) mixed[name] = `CASE WHEN told THEN path_${name} ELSE ${list[name]} END`;
  mixed.line_current = `coalesce(${list.line_current}, CASE WHEN told THEN path_line_current END)`;
  mixed.group_current = `coalesce(${list.group_current}, CASE WHEN told THEN path_group_current END)`;
  return mixed;
}

/** The columns `path_…` as they are. */
export function toldPathColumns(): PathColumns {
  const told = foldPathColumns();
  for (const name of PATH_COLUMNS) told[name] = `path_${name}`;
  return told;
}

function knownSql(column: string): string {
  return `CASE WHEN fold.lines_known THEN fold.${column} END`;
}
