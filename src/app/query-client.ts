import { QueryCache, QueryClient, type Query } from '@tanstack/react-query';

/** Answers that no screen shows any more: those of about the last ten selections, for "back" and for an undo. */
const MOST_KEPT = 60;

const queryCache = new QueryCache();

/** In the order in which they were left. */
const left = new Set<Query>();

/** Whoever tries a hundred filters does not keep what all of them said. */
queryCache.subscribe(({ type, query }) => {
  if (type !== 'observerRemoved' && type !== 'observerAdded' && type !== 'removed') return;
  left.delete(query);
  if (type !== 'observerRemoved' || query.getObserversCount() > 0) return;
  left.add(query);
  // Not at once: the observer that left may be about to look at one of the others.
  if (left.size > MOST_KEPT) setTimeout(removeOldest);
});

function removeOldest(): void {
  const [oldest] = left;
  if (left.size > MOST_KEPT && oldest) queryCache.remove(oldest);
}

/**
 * The queries are SQL in this tab: they run offline too (networkMode), their answer never goes stale for one revision
 * of the report, and what failed once fails again.
 */
export const queryClient = new QueryClient({
  queryCache,
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      gcTime: 5 * 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});
