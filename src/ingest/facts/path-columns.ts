import { lineOfPlace } from './places.ts';

/** Columns of the facts that say where a ticket has been. */
const PATH_COLUMNS = [
  'line_first',
  'line_resolved',
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

/**
 * The path of a ticket in a list, where only its place now and the number of moves between groups are known
 * (`place`, `group_name`, `moves`, `was_resolved`, `is_resolved`).
 * - Never moved: everything happened on its present line.
 * - Moved, and on line 2 or 3 now: it came from line 1 (ServiceNow's and Zendesk's counters support no more than that).
 * - Moved, and on line 1 now: it may have been elsewhere and come back; where it has been is not known.
 * - Without a counter of moves only the present line is known.
 */
export function listPathColumns(): PathColumns {
  const line = lineOfPlace('place');
  const escalated = `moves > 0 AND ${line} >= 2`;
  return {
    line_first: `CASE WHEN moves = 0 THEN ${line} WHEN ${escalated} THEN 1 END`,
    line_resolved: `CASE WHEN is_resolved OR (was_resolved AND moves = 0) THEN ${line} END`,
    line_current: line,
    line_max: `CASE WHEN moves = 0 OR (${escalated}) THEN ${line} END`,
    lines_reached: `CASE WHEN moves = 0 THEN 1 << (${line} - 1) WHEN ${escalated} THEN 1 | (1 << (${line} - 1)) END`,
    lines_left_up: `CASE WHEN moves = 0 AND ${line} IS NOT NULL THEN 0 WHEN ${escalated} THEN 1 END`,
    path_complete: 'FALSE',
    group_first: 'CASE WHEN moves = 0 THEN group_name END',
    group_resolved: 'CASE WHEN is_resolved OR (was_resolved AND moves = 0) THEN group_name END',
    group_current: 'group_name',
  };
}

/** The path as the history of updates tells it. It is known only when every group on it has a line. */
export function foldPathColumns(): PathColumns {
  return {
    line_first: lineOfPlace('fold.place_first'),
    line_resolved: lineOfPlace('fold.place_resolved'),
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

function knownSql(column: string): string {
  return `CASE WHEN fold.lines_known THEN fold.${column} END`;
}
