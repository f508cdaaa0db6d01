import type { LineBacklog } from '../../src/report/compute-backlog.ts';

/** The backlog of all lines without a ticket, but for what is known. */
export const backlogOfLine = (known: Partial<LineBacklog>): LineBacklog => ({
  line: 'all',
  open: 0,
  missing: 0,
  bands: [0, 0, 0, 0, 0, 0],
  median: null,
  p90: null,
  oldest: null,
  oldestTickets: 0,
  resolvedLast28: null,
  daysToClear: null,
  ...known,
});
