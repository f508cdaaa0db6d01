import type { LineKey } from '../../../kpi/facts.ts';

/** What the head of a column says of its line. */
export interface LineColumn {
  line: LineKey;
  /** Counted tickets in the selection. */
  tickets: number;
  /** Groups of the line, largest first. Empty for all lines. */
  groups: readonly string[];
}

/** The columns of the table: every line has its place, "unknown" only when it has tickets. */
export function shownColumns(lines: readonly LineColumn[]): LineColumn[] {
  return lines.filter(({ line, tickets }) => line !== 'unknown' || tickets > 0);
}
