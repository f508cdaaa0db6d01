import type { Engine, Row } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { rawColumn } from '../ingest/sql-text.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { listedRowsSql, listingSql, type Arrangement } from './listing-sql.ts';
import { rowListShape, rowListSql, type RowListShape } from './row-list-sql.ts';
import type { RowList } from './row-list.ts';
import { TICKET_COLUMN_KEYS } from './ticket-columns.ts';
import { withListing, type Listing } from './with-listing.ts';

/** A list as it is looked at. */
export interface ListView extends Arrangement {
  list: RowList;
}

/** Rows of a list from a place (0 is the first), of all the `total` it has. */
export interface RowPage {
  shape: RowListShape;
  rows: Row[];
  total: number;
}

/** What rows are asked for: so many from a place, with these columns of ticket-columns.ts or of the file (`c0` …). */
export interface RowRange {
  from: number;
  count: number;
  columns: readonly string[];
}

/** Rows of the pages of the dialog. */
export const PAGE_SIZE = 50;

/** Rows of a list in the order and with the search it is looked at with. `signal` ends the making of the list in the engine. */
export function readRows(
  engine: Engine,
  dataset: Dataset,
  context: KpiContext,
  view: ListView,
  range: RowRange,
  signal?: AbortSignal,
): Promise<RowPage> {
  return onListing(
    engine,
    dataset,
    context,
    view,
    async ({ table, total }, shape) => {
      const sql = listedRowsSql(table, shape, dataset, context.table, range.columns, range);
      return { shape, total, rows: total === 0 ? [] : await engine.query(sql) };
    },
    signal,
  );
}

/** How many rows a list has, whatever is searched for. */
export async function countRows(
  engine: Engine,
  dataset: Dataset,
  context: KpiContext,
  list: RowList,
): Promise<number> {
  const { source, where } = rowListSql(dataset, context, list);
  const [row] = await engine.query<{ n: number }>(
    `SELECT count(*)::DOUBLE AS n FROM ${source} WHERE ${where}`,
  );
  return row?.n ?? 0;
}

/** Where a row stands in a list, and the row_no before and after it; NULL for a row that is not in it. */
export interface Neighbours {
  pos: number;
  total: number;
  previous: number | null;
  next: number | null;
}

/** The neighbours of a row in a list. */
export function readNeighbours(
  engine: Engine,
  dataset: Dataset,
  context: KpiContext,
  view: ListView,
  rowNo: number,
): Promise<Neighbours | null> {
  return onListing(engine, dataset, context, view, async ({ table, total }) => {
    const around = await engine.query<{ pos: number; row_no: number }>(
      `SELECT pos, row_no FROM ${table} WHERE abs(pos - (SELECT pos FROM ${table} WHERE row_no = ${rowNo})) <= 1`,
    );
    const own = around.find((row) => row.row_no === rowNo);
    if (own === undefined) return null;
    const at = (pos: number) => around.find((row) => row.pos === pos)?.row_no ?? null;
    return { pos: own.pos, total, previous: at(own.pos - 1), next: at(own.pos + 1) };
  });
}

function onListing<T>(
  engine: Engine,
  dataset: Dataset,
  context: KpiContext,
  view: ListView,
  task: (listing: Listing, shape: RowListShape) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const list = rowListSql(dataset, context, view.list);
  return withListing(engine, listingSql(list, dataset, view), (listing) => task(listing, list.shape), signal);
}

/** One page of a list as it is, with every column; `page` counts from 0, NULL asks for every row (for a download). */
export function readRowList(
  engine: Engine,
  dataset: Dataset,
  context: KpiContext,
  list: RowList,
  page: number | null,
): Promise<RowPage> {
  const columns = [...TICKET_COLUMN_KEYS, ...dataset.headers.map((_, index) => rawColumn(index))];
  const wanted = page === null ? { from: 0, count: MOST_ROWS } : { from: page * PAGE_SIZE, count: PAGE_SIZE };
  return readRows(
    engine,
    dataset,
    context,
    { list, sort: null, search: '', hidden: [] },
    { ...wanted, columns: rowListShape(list) === 'raw' ? columns : TICKET_COLUMN_KEYS },
  );
}

/** More than any report has. */
const MOST_ROWS = 1e9;

/** The rows of a file that the reader refused, before there is a report. */
export async function readRefusedRows(
  engine: Engine,
  quarantine: string,
  page: number | null,
): Promise<RowPage> {
  const [count] = await engine.query<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM ${quarantine}`);
  const limit = page === null ? '' : ` LIMIT ${PAGE_SIZE} OFFSET ${page * PAGE_SIZE}`;
  const rows = await engine.query(
    `SELECT row_no, column_name, value, reason FROM ${quarantine} ORDER BY row_no${limit}`,
  );
  return { shape: 'quarantine', rows, total: count?.n ?? 0 };
}
