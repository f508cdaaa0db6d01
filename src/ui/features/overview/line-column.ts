import type { LineKey } from '../../../kpi/facts.ts';

/** What the head of a column says of its line. */
export interface LineColumn {
  line: LineKey;
  /** Counted tickets in the selection. */
  tickets: number;
  /** Groups of the line, largest first. Empty for all lines. */
  groups: readonly string[];
}
