import type { Dataset } from '../ingest/dataset.ts';
import { literal, rawColumn } from '../ingest/sql-text.ts';
import type { RowSort } from './row-list.ts';
import { allRowsSql, type RowListShape, type RowListSql } from './row-list-sql.ts';
import { isTicketColumn, textSortSql, ticketColumnSql, ticketSortSql } from './ticket-columns.ts';

/** How the rows of a list are wanted: in which order, and which of them. */
export interface Arrangement {
  sort: RowSort | null;
  /** Only rows with this text in a cell of the file or in the ticket number, whatever its case; empty: all. */
  search: string;
  /** The raw columns (indexes) that are not searched and not shown. */
  hidden: readonly number[];
}

const QUARANTINE_COLUMNS: readonly string[] = ['column_name', 'value', 'reason'];
const isTickets = (shape: RowListShape) => shape !== 'raw' && shape !== 'quarantine';

/** SQL of a list in its order: `pos` from 0, row_no, extra. What has no value comes last; rows that are alike stand in the order of the file. */
export function listingSql(list: RowListSql, dataset: Dataset, arrangement: Arrangement): string {
  const { sort } = arrangement;
  const column = sort === null ? null : rawIndex(sort.column, dataset, arrangement);
  const joined =
    column === null || !isTickets(list.shape)
      ? list.source
      : `${list.source} LEFT JOIN (SELECT row_no, ${rawColumn(column)} FROM ${dataset.tables.raw}) AS cells USING (row_no)`;
  const keys = sort === null ? null : sortKeys(list, dataset, sort.column, column);
  const order =
    keys === null ? list.order : keys.map((key) => `${key}${sort?.descending ? ' DESC' : ''} NULLS LAST`);
  const conditions = [`(${list.where})`, ...searchConditions(list.shape, dataset, arrangement)];
  return `SELECT (row_number() OVER (ORDER BY ${[...order, 'row_no'].join(', ')}) - 1)::INTEGER AS pos, row_no, ${list.extra} AS extra
FROM ${joined} WHERE ${conditions.join(' AND ')}`;
}

function sortKeys(
  { shape, extra }: RowListSql,
  { sources }: Dataset,
  key: string,
  raw: number | null,
): readonly string[] | null {
  if (key === 'row_no' || (key === 'file' && sources.length > 1)) return ['row_no'];
  if (raw !== null) return textSortSql(rawColumn(raw));
  if (shape === 'quarantine') return QUARANTINE_COLUMNS.includes(key) ? textSortSql(key) : null;
  if (!isTickets(shape)) return null;
  if (key === 'extra') return [extra];
  return isTicketColumn(key) ? ticketSortSql(key) : null;
}

/** The index of a raw column that may be shown; NULL for anything else. */
function rawIndex(key: string, { headers }: Dataset, { hidden }: Arrangement): number | null {
  const [, digits] = /^c(\d{1,4})$/.exec(key) ?? [];
  if (digits === undefined) return null;
  const index = Number(digits);
  return index < headers.length && !hidden.includes(index) ? index : null;
}

function searchConditions(shape: RowListShape, dataset: Dataset, { search, hidden }: Arrangement): string[] {
  const wanted = search.trim();
  if (wanted === '') return [];
  const holds = (...texts: string[]) =>
    texts.map((text) => `contains(lower(${text}), lower(${literal(wanted)}))`).join(' OR ');
  const cells = dataset.headers.flatMap((_, index) => (hidden.includes(index) ? [] : [rawColumn(index)]));
  switch (shape) {
    case 'raw':
      return [`(${holds(...cells)})`];
    case 'quarantine':
      return [`(${holds('column_name', 'value')})`];
    default: {
      const inCells = `row_no IN (SELECT row_no FROM ${dataset.tables.raw} WHERE ${holds(...cells)})`;
      return [`(${[holds('ticket_id'), ...(cells.length === 0 ? [] : [inCells])].join(' OR ')})`];
    }
  }
}

/** SQL of rows of a made listing (a table of {@link listingSql}) with the columns asked for, in its order; unknown columns are left out. */
export function listedRowsSql(
  listing: string,
  shape: RowListShape,
  dataset: Dataset,
  facts: string,
  columns: readonly string[],
  { from, count }: { from: number; count: number },
): string {
  const { raw, quarantine } = dataset.tables;
  const cells = columns.filter((key) => /^c\d+$/.test(key) && Number(key.slice(1)) < dataset.headers.length);
  const page = `(SELECT * FROM ${listing} WHERE pos >= ${from} AND pos < ${from + count}) AS listed`;
  const select = (...more: string[]) => ['pos', 'row_no', ...more].join(', ');
  switch (shape) {
    case 'raw':
      return `SELECT ${select(...cells)} FROM ${page} JOIN (${allRowsSql(dataset)}) AS cells USING (row_no) ORDER BY pos`;
    case 'quarantine':
      return `SELECT ${select(...QUARANTINE_COLUMNS)} FROM ${page} JOIN ${quarantine} USING (row_no) ORDER BY pos`;
    default: {
      const shown = columns.filter(isTicketColumn).map((key) => `${ticketColumnSql(key, dataset)} AS ${key}`);
      const joined =
        cells.length === 0
          ? ''
          : ` LEFT JOIN (SELECT ${['row_no', ...cells].join(', ')} FROM ${raw}) AS cells USING (row_no)`;
      return `SELECT ${select('extra::VARCHAR AS extra', ...shown, ...cells)} FROM ${page}
JOIN ${facts} AS facts USING (row_no)${joined} ORDER BY pos`;
    }
  }
}
