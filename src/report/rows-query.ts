import { queryOptions } from '@tanstack/react-query';
import { kpiDefinition } from '../kpi/catalog.ts';
import { cellTicketsSql } from '../kpi/compile/compile-kpis.ts';
import { TICKET_SELECTIONS, type TicketSelection } from '../kpi/compile/ticket-selection.ts';
import { key, onContext, type View } from './kpi-queries.ts';
import { slotTicketsSql } from './slot-tickets-sql.ts';
import type { RowList } from './row-list.ts';
import {
  countRows,
  readNeighbours,
  readRowList,
  readRows,
  type ListView,
  type RowPage,
  type RowRange,
} from './row-lists.ts';
import { readTicketCourse } from './ticket-course.ts';

/** One page of the rows behind a number; `page` counts from 0. */
export function rowsQuery(view: View, list: RowList, page: number) {
  return queryOptions({
    queryKey: key(view, 'rows', list, page),
    queryFn: () => fetchRows(view, list, page),
  });
}

/** One page of the rows behind a number, or every row (`page` NULL) for a download. */
export function fetchRows(view: View, list: RowList, page: number | null): Promise<RowPage> {
  return onContext(view, (engine, context) => readRowList(engine, view.dataset, context, list, page));
}

/** Rows that a window over a list fetches at a time. */
export const WINDOW_ROWS = 100;
/** Long enough to scroll back, short enough that a long scroll does not pile up. */
const KEEP_MS = 60_000;

/** The rows of one page of {@link WINDOW_ROWS} of a list as it is looked at, and how many it has; `page` counts from 0. */
export function listWindowQuery(view: View, asked: ListView, columns: readonly string[], page: number) {
  return queryOptions({
    queryKey: key(view, 'list', asked, columns, page),
    gcTime: KEEP_MS,
    queryFn: ({ signal }) =>
      fetchListRows(view, asked, { from: page * WINDOW_ROWS, count: WINDOW_ROWS, columns }, signal),
  });
}

/** Rows of a list that go on paper at most: some ten sheets. */
const PAPER_ROWS = 500;

/** The first rows of a list as it is looked at, for paper. */
export function paperRowsQuery(view: View, asked: ListView, columns: readonly string[]) {
  return queryOptions({
    queryKey: key(view, 'paper', asked, columns),
    gcTime: KEEP_MS,
    queryFn: ({ signal }) => fetchListRows(view, asked, { from: 0, count: PAPER_ROWS, columns }, signal),
  });
}

/** Rows of a list as it is looked at. */
export function fetchListRows(
  view: View,
  asked: ListView,
  range: RowRange,
  signal?: AbortSignal,
): Promise<RowPage> {
  return onContext(view, (engine, context) => readRows(engine, view.dataset, context, asked, range, signal));
}

/** How many rows a list has, whatever is searched for. */
export function listTotalQuery(view: View, list: RowList) {
  return queryOptions({
    queryKey: key(view, 'list total', list),
    queryFn: ({ signal }) =>
      onContext(view, (engine, context) => countRows(engine, view.dataset, context, list), { signal }),
  });
}

/** The row before and after one in a list; NULL where it is not in it. */
export function neighboursQuery(view: View, asked: ListView, rowNo: number | null) {
  return queryOptions({
    queryKey: key(view, 'neighbours', asked, rowNo),
    enabled: rowNo !== null,
    gcTime: KEEP_MS,
    queryFn: () =>
      onContext(view, async (engine, context) =>
        rowNo === null ? null : readNeighbours(engine, view.dataset, context, asked, rowNo),
      ),
  });
}

/** Everything that is known of the ticket of a row. */
export function ticketCourseQuery(view: View, rowNo: number | null) {
  return queryOptions({
    queryKey: key(view, 'course', rowNo),
    enabled: rowNo !== null,
    gcTime: KEEP_MS,
    queryFn: () =>
      onContext(view, async (engine, context) =>
        rowNo === null ? null : readTicketCourse(engine, view.dataset, context, rowNo),
      ),
  });
}

/** How many tickets a figure measured, has a yes of (0 but for rates), and could not measure; NULL for a list that is no figure's. */
export function selectionCountsQuery(view: View, list: RowList) {
  const of = selectionsOf(list);
  return queryOptions({
    queryKey: key(view, 'selections', of && { ...of, selection: null }),
    queryFn: ({ signal }) =>
      onContext(
        view,
        async (engine, context) => {
          if (of === null) return null;
          const sqlOf = (selection: TicketSelection) => {
            if (of.kind === 'slot') return slotTicketsSql({ ...of, selection }, context);
            return cellTicketsSql(of.kpi, of.kind === 'cell' ? of.line : of, selection, context);
          };
          const isRate = kpiDefinition(of.kpi).kind === 'rate';
          const counts = TICKET_SELECTIONS.map((selection) =>
            selection === 'numerator' && !isRate
              ? '0::DOUBLE AS numerator'
              : `(SELECT count(*)::DOUBLE FROM (${sqlOf(selection)})) AS ${selection}`,
          );
          const [row] = await engine.query<Record<TicketSelection, number>>(`SELECT ${counts.join(', ')}`);
          return row ?? null;
        },
        { signal },
      ),
  });
}

/** The list of a figure of which other selections can be asked. */
export function selectionsOf(list: RowList): Extract<RowList, { kind: 'cell' | 'part' | 'slot' }> | null {
  return list.kind === 'cell' || list.kind === 'part' || list.kind === 'slot' ? list : null;
}
