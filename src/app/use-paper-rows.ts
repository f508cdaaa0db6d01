import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { View } from '../report/kpi-queries.ts';
import type { ListView } from '../report/row-lists.ts';
import { paperRowsQuery } from '../report/rows-query.ts';
import type { ListRow } from '../ui/features/tickets/list-column.ts';

/** A list has to stand this long before its rows for paper are fetched: printing begins when the browser says so, and waits for nothing. */
const REST_MS = 1000;

/** The rows of a list that go on paper; undefined while they are not there. `ready`: the list itself is. */
export function usePaperRows(
  source: View,
  asked: ListView,
  columns: readonly string[],
  ready: boolean,
): readonly ListRow[] | undefined {
  const query = paperRowsQuery(source, asked, columns);
  const listKey = JSON.stringify(query.queryKey);
  const [rested, setRested] = useState('');
  useEffect(() => {
    if (!ready) return undefined;
    const timer = setTimeout(() => setRested(listKey), REST_MS);
    return () => clearTimeout(timer);
  }, [ready, listKey]);
  return useQuery({ ...query, enabled: ready && rested === listKey }).data?.rows;
}
