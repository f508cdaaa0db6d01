import type { Engine, Row } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { cellTicketsSql } from '../kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { QUALITY } from '../kpi/facts.ts';
import type { RowList } from './row-list.ts';
import { rangeTicketsSql } from './range-tickets-sql.ts';
import { routeTicketsSql } from './route-tickets-sql.ts';
import { slotTicketsSql } from './slot-tickets-sql.ts';
import { firstResponseLocalSql, wallClockSql } from './wall-clock-sql.ts';

/**
 * `raw`: the columns of the file, `c0` …; `quarantine`: row_no, column_name, value, reason; `tickets`: see
 * {@link TICKET_COLUMNS}; `excluded`: those and the reason; `cell` (also of a `part`): those and the KPI's own value, as text.
 */
export type RowListShape = 'raw' | 'quarantine' | 'tickets' | 'excluded' | 'cell';

export const TICKET_COLUMNS = [
  'row_no',
  'ticket_id',
  'created',
  'first_response',
  'resolved',
  'status',
  'priority',
  'channel',
  'group_current',
  'line_first',
  'line_first_resolved',
  'line_resolved',
  'reopen_count',
  'group_moves',
] as const;

export interface RowPage {
  shape: RowListShape;
  rows: Row[];
  total: number;
}

export const PAGE_SIZE = 50;

/** One page of a list and its total; `page` counts from 0, NULL asks for every row (for a download). */
export async function readRowList(
  engine: Engine,
  dataset: Dataset,
  context: KpiContext,
  list: RowList,
  page: number | null,
): Promise<RowPage> {
  const { shape, from, select, order } = listSql(dataset, context, list);
  return { shape, ...(await readPage(engine, from, select, order, page)) };
}

/** The rows of a file that the reader refused, before there is a report. */
export async function readRefusedRows(
  engine: Engine,
  quarantine: string,
  page: number | null,
): Promise<RowPage> {
  const columns = 'row_no, column_name, value, reason';
  return { shape: 'quarantine', ...(await readPage(engine, `FROM ${quarantine}`, columns, 'row_no', page)) };
}

async function readPage(engine: Engine, from: string, select: string, order: string, page: number | null) {
  const [count] = await engine.query<{ n: number }>(`SELECT count(*)::INTEGER AS n ${from}`);
  const limit = page === null ? '' : ` LIMIT ${PAGE_SIZE} OFFSET ${page * PAGE_SIZE}`;
  const rows = await engine.query(`SELECT ${select} ${from} ORDER BY ${order}${limit}`);
  return { rows, total: count?.n ?? 0 };
}

interface ListSql {
  shape: RowListShape;
  from: string;
  select: string;
  order: string;
}

function listSql(dataset: Dataset, context: KpiContext, list: RowList): ListSql {
  const { raw, quarantine } = dataset.tables;
  const ticket = context.table;
  switch (list.kind) {
    case 'rows':
      // A row that the reader refused has no cells: its text, as far as it was kept, stands in the first column.
      return {
        shape: 'raw',
        from: `FROM (SELECT * FROM ${raw} UNION ALL BY NAME
          SELECT row_no, value AS c0 FROM ${quarantine} WHERE row_no NOT IN (SELECT row_no FROM ${raw}))`,
        select: '*',
        order: 'row_no',
      };
    case 'folded':
      return {
        shape: 'raw',
        from: `FROM ${raw} WHERE row_no NOT IN (SELECT row_no FROM ${ticket}) AND row_no NOT IN (SELECT row_no FROM ${quarantine})`,
        select: '*',
        order: 'row_no',
      };
    case 'quarantined':
      return {
        shape: 'quarantine',
        from: `FROM ${quarantine}${list.reason === undefined ? '' : ` WHERE reason = '${list.reason}'`}`,
        select: 'row_no, column_name, value, reason',
        order: 'row_no',
      };
    case 'counted':
      return tickets(dataset, ticket, 'excluded IS NULL');
    case 'excluded': {
      const which = list.reason === undefined ? 'excluded IS NOT NULL' : `excluded = '${list.reason}'`;
      return { ...tickets(dataset, ticket, which, 'excluded::VARCHAR'), shape: 'excluded' };
    }
    case 'quality':
      return tickets(dataset, ticket, `excluded IS NULL AND (quality & ${QUALITY[list.flag]}) <> 0`);
    case 'missing':
      return tickets(dataset, ticket, `excluded IS NULL AND ${list.fact} IS NULL`);
    case 'cell':
      return measured(dataset, ticket, cellTicketsSql(list.kpi, list.line, list.selection, context));
    case 'part':
      return measured(dataset, ticket, cellTicketsSql(list.kpi, list, list.selection, context));
    case 'slot':
      return measured(dataset, ticket, slotTicketsSql(list, context));
    case 'range':
      return measured(dataset, ticket, rangeTicketsSql(list, context));
    default:
      return tickets(dataset, ticket, `row_no IN (${routeTicketsSql(list, dataset, context)})`);
  }
}

/** The tickets of a figure with what each of them says. */
function measured(dataset: Dataset, ticket: string, cell: string): ListSql {
  const joined = `${ticket} JOIN (SELECT row_no, value FROM (${cell})) measured USING (row_no)`;
  return { ...tickets(dataset, joined, 'TRUE', 'measured.value::VARCHAR'), shape: 'cell' };
}

function tickets(dataset: Dataset, from: string, where: string, extra = 'NULL::VARCHAR'): ListSql {
  return {
    shape: 'tickets',
    from: `FROM ${from} WHERE ${where}`,
    select: `row_no, ticket_id, ${wallClockSql('created_local')} AS created,
  ${wallClockSql(firstResponseLocalSql(dataset))} AS first_response, ${wallClockSql('resolved_local')} AS resolved,
  status::VARCHAR AS status, priority, channel::VARCHAR AS channel, group_current::VARCHAR AS group_current, line_first,
  line_first_resolved, line_resolved, reopen_count, group_moves, ${extra} AS extra`,
    order: 'created_utc, row_no',
  };
}
