import { AGE_EDGES } from '../../../kpi/compile/histogram-sql.ts';
import type { LineBacklog } from '../../../report/compute-backlog.ts';

/** Open tickets older than one of the {@link AGE_EDGES} (seconds). */
export function agedOver(seconds: number, { bands }: Pick<LineBacklog, 'bands'>): number {
  return bands.slice(AGE_EDGES.indexOf(seconds) + 1).reduce((sum, tickets) => sum + tickets, 0);
}
