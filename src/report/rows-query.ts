import { queryOptions } from '@tanstack/react-query';
import { kpiContext } from './compute.ts';
import { onEngine, type View } from './kpi-queries.ts';
import { readRowList, type RowList, type RowPage } from './row-lists.ts';

/** One page of the rows behind a number. */
export function rowsQuery(view: View, list: RowList, page: number) {
  return queryOptions({
    queryKey: [view.dataset.revision, 'rows', view.filter, view.settings, list, page] as const,
    queryFn: () => fetchRows(view, list, page),
  });
}

/** Every row behind a number, for a download. */
export function fetchRows(view: View, list: RowList, page: number | null): Promise<RowPage> {
  return onEngine(view, (engine) =>
    readRowList(engine, view.dataset, kpiContext(view.dataset, view.filter, view.settings), list, page),
  );
}
