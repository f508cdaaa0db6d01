import type { Coverage, FactColumn } from '../facts.ts';
import type { LineAttribution } from '../kpi-definition.ts';

interface Attribution {
  /** The fact columns that say which line; the first of them that has a value does. */
  lines: readonly FactColumn[];
  /** The same of the group. */
  groups: readonly FactColumn[];
}

const ATTRIBUTION: Record<LineAttribution, Attribution> = {
  line_first: { lines: ['line_first'], groups: ['group_first'] },
  line_resolved: { lines: ['line_resolved'], groups: ['group_resolved'] },
  line_first_resolved: { lines: ['line_first_resolved'], groups: ['group_resolved'] },
  line_current: { lines: ['line_current'], groups: ['group_current'] },
  line_owner: { lines: ['line_resolved', 'line_current'], groups: ['group_resolved', 'group_current'] },
  reached: { lines: ['lines_reached'], groups: ['group_first'] },
};

/** The fact columns that say for which line a ticket counts. */
export function lineColumns(line: LineAttribution): readonly FactColumn[] {
  return ATTRIBUTION[line].lines;
}

/** FALSE for an export that says of no ticket for which line it counts: then 0 tickets at a line is not known. */
export function knowsLines(line: LineAttribution, coverage: Coverage): boolean {
  return lineColumns(line).some((column) => coverage[column] > 0);
}

/** SQL of the line a ticket counts for; not for `reached`, which can be several. */
export function lineSql(line: Exclude<LineAttribution, 'reached'>): string {
  return firstOf(lineColumns(line));
}

/** SQL of the group a ticket counts for; the present one where the export does not say. */
export function groupSql(line: LineAttribution, coverage: Coverage): string {
  const known = ATTRIBUTION[line].groups.filter((column) => coverage[column] > 0);
  return known.length === 0 ? 'group_current' : firstOf(known);
}

function firstOf(columns: readonly FactColumn[]): string {
  return columns.length === 1 ? columns.join() : `coalesce(${columns.join(', ')})`;
}
