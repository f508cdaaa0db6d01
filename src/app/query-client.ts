import { QueryCache, QueryClient } from '@tanstack/react-query';

/** Answers that nobody shows: about the last twenty selections, for "back" and for an undo. */
const MOST_KEPT = 100;

const queryCache = new QueryCache();

/** Whoever tries hundred filters does not keep what all of them said. */
queryCache.subscribe(({ type }) => {
  if (type !== 'observerRemoved') return;
  const unused = queryCache
    .getAll()
    .filter((query) => query.getObserversCount() === 0 && query.state.fetchStatus === 'idle')
    .toSorted((a, b) => a.state.dataUpdatedAt - b.state.dataUpdatedAt);
  for (const query of unused.slice(0, Math.max(0, unused.length - MOST_KEPT))) queryCache.remove(query);
});

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
