import type { KpiId } from '../../../kpi/kpi-definition.ts';
import { snapshotKpis } from '../../../snapshot/shown-figures.ts';
import type { Snapshot } from '../../../snapshot/snapshot.ts';

export type ReviewPageOf = { kind: 'agenda' } | { kind: 'kpi'; kpi: KpiId } | { kind: 'end' };

/** The pages of a review: the agenda, one for each KPI in the order of the snapshot, and the end. */
export function reviewPages(snapshot: Pick<Snapshot, 'kpis'>): ReviewPageOf[] {
  const ids = snapshotKpis(snapshot);
  return [{ kind: 'agenda' }, ...ids.map((kpi) => ({ kind: 'kpi', kpi }) as const), { kind: 'end' }];
}

/** A page number that there is. */
export function pageIn(page: number, pages: readonly ReviewPageOf[]): number {
  return Math.max(0, Math.min(page, pages.length - 1));
}
