import { queryOptions } from '@tanstack/react-query';
import { computeBacklog } from './compute-backlog.ts';
import { computeOldest, computeWaiting } from './compute-open-tickets.ts';
import { key, onContext, type View } from './kpi-queries.ts';

/** As many as a lead can talk through. */
const OLDEST = 20;

/** The backlog of each line by age. */
export function backlogQuery(view: View) {
  const dataFrom = view.dataset.createdRange?.from ?? null;
  return queryOptions({
    queryKey: key(view, 'backlog'),
    queryFn: ({ signal }) =>
      onContext(view, (engine, context) => computeBacklog(engine, context, dataFrom), { signal }),
  });
}

/** The tickets that have been open longest. */
export function oldestQuery(view: View) {
  return queryOptions({
    queryKey: key(view, 'oldest'),
    queryFn: ({ signal }) =>
      onContext(view, (engine, context) => computeOldest(engine, context, OLDEST), { signal }),
  });
}

/** How many open tickets wait for somebody else, by line. */
export function waitingQuery(view: View) {
  return queryOptions({
    queryKey: key(view, 'waiting'),
    queryFn: ({ signal }) => onContext(view, computeWaiting, { signal }),
  });
}
