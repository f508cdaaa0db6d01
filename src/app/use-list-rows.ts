import { useQueries } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { View } from '../report/kpi-queries.ts';
import type { ListView } from '../report/row-lists.ts';
import { listWindowQuery, WINDOW_ROWS } from '../report/rows-query.ts';
import type { ListRow } from '../ui/features/tickets/list-column.ts';

/** Scrolling has to rest this long before rows are fetched. */
const REST_MS = 40;

/** The rows of a list where it is scrolled to, fetched as one scrolls. */
export function useListRows(
  source: View,
  asked: ListView,
  columns: readonly string[],
): { rowAt: (pos: number) => ListRow | undefined; onRange: (first: number, last: number) => void } {
  const [{ first, last }, setRange] = useState({ first: 0, last: 1 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onRange = useCallback((from: number, until: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setRange({ first: from, last: until }), REST_MS);
  }, []);
  const from = Math.floor(first / WINDOW_ROWS);
  const until = Math.max(from, Math.floor((last - 1) / WINDOW_ROWS));
  const pages = Array.from({ length: until - from + 1 }, (_, index) => from + index);
  const results = useQueries({
    queries: pages.map((page) => listWindowQuery(source, asked, columns, page)),
  });
  const rowAt = (pos: number) => {
    const page = Math.floor(pos / WINDOW_ROWS);
    return results[page - from]?.data?.rows[pos % WINDOW_ROWS];
  };
  return { rowAt, onRange };
}
