import { queryOptions } from '@tanstack/react-query';
import type { CompareChoice } from './compared-with.ts';
import { key, onEngine, type View } from './kpi-queries.ts';
import { computeSnapshot, type SnapshotChoices } from './make-snapshot.ts';

/** All of a snapshot of this view that is computed, with these KPIs and sections. */
export function snapshotQuery(view: View, compare: CompareChoice, choices: SnapshotChoices) {
  return queryOptions({
    queryKey: key(view, 'snapshot', compare, choices),
    queryFn: ({ signal }) =>
      onEngine(view, (engine) => computeSnapshot(engine, { ...view, compare }, choices, signal)),
  });
}
