import type { KpiId } from '../kpi/kpi-definition.ts';
import type { Snapshot, SnapshotAction } from './snapshot.ts';

/**
 * The actions of a snapshot that are not done yet, as the next one takes them over: same id, same `since`. `kpis` are those of the next
 * snapshot: an action about another one becomes an action about the whole, so that nobody loses sight of it. Absent: as they are.
 */
export function openActions(
  { actions }: Pick<Snapshot, 'actions'>,
  kpis?: readonly KpiId[],
): SnapshotAction[] {
  return actions.filter(({ done }) => !done).map((action) => ({ ...action, kpi: kpiIn(action.kpi, kpis) }));
}

function kpiIn(kpi: KpiId | null, kpis: readonly KpiId[] | undefined): KpiId | null {
  return kpi === null || kpis === undefined || kpis.includes(kpi) ? kpi : null;
}
