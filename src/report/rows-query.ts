import { queryOptions } from '@tanstack/react-query';
import { onContext, type View } from './kpi-queries.ts';
import type { RowList } from './row-list.ts';
import { readRowList, type RowPage } from './row-lists.ts';

/** One page of the rows behind a number; `page` counts from 0. */
export function rowsQuery(view: View, list: RowList, page: number) {
  return queryOptions({
    queryKey: [view.dataset.revision, 'rows', view.filter, view.settings, list, page] as const,
    queryFn: () => fetchRows(view, list, page),
  });
}

/** One page of the rows behind a number, or every row (`page` NULL) for a download. */
export function fetchRows(view: View, list: RowList, page: number | null): Promise<RowPage> {
  return onContext(view, (engine, context) => readRowList(engine, view.dataset, context, list, page));
}
