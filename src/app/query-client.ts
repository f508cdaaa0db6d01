import { QueryClient } from '@tanstack/react-query';

/**
 * The queries are SQL in this tab: they run offline too (networkMode), their answer never goes stale for one revision
 * of the report, and what failed once fails again.
 */
export const queryClient = new QueryClient({
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
