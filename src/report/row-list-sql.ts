import type { Dataset } from '../ingest/dataset.ts';
import { cellTicketsSql } from '../kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { recurringTicketsSql } from '../kpi/compile/recurring-sql.ts';
import { QUALITY } from '../kpi/facts.ts';
import { atPace, waitingTicketsSql } from './backlog-tickets-sql.ts';
import { rangeTicketsSql } from './range-tickets-sql.ts';
import { routeTicketsSql } from './route-tickets-sql.ts';
import type { RowList } from './row-list.ts';
import { sinceTicketsSql } from './since-tickets-sql.ts';
import { slotTicketsSql } from './slot-tickets-sql.ts';

/**
 * `raw`: the columns of the file, `c0` …; `quarantine`: row_no, column_name, value, reason; `tickets`: columns of ticket-columns.ts;
 * `excluded`: those and the reason; `cell`: those and the KPI's own value.
 */
export type RowListShape = 'raw' | 'quarantine' | 'tickets' | 'excluded' | 'cell';

/** Which rows a list has: each `row_no` of `source` that `where` lets through, once. */
export interface RowListSql {
  shape: RowListShape;
  /** What comes after FROM. */
  source: string;
  where: string;
  /** The reason or the KPI's value of each row; NULL where there is none. */
  extra: string;
  /** Its own order, before row_no. */
  order: readonly string[];
}

/** What the rows of a list are. */
export function rowListShape({ kind }: RowList): RowListShape {
  switch (kind) {
    case 'rows':
    case 'folded':
      return 'raw';
    case 'quarantined':
      return 'quarantine';
    case 'excluded':
      return 'excluded';
    case 'cell':
    case 'part':
    case 'slot':
    case 'range':
    case 'pace':
      return 'cell';
    default:
      return 'tickets';
  }
}

/** SQL of a list of rows, over the facts of `context`. */
export function rowListSql(dataset: Dataset, context: KpiContext, list: RowList): RowListSql {
  return { shape: rowListShape(list), ...sourceOf(dataset, context, list) };
}

type Source = Omit<RowListSql, 'shape'>;

function sourceOf(dataset: Dataset, context: KpiContext, list: RowList): Source {
  const { raw, quarantine } = dataset.tables;
  const ticket = context.table;
  switch (list.kind) {
    case 'rows':
      return rows(`(${allRowsSql(dataset)}) every`, 'TRUE');
    case 'folded':
      return rows(
        raw,
        `row_no NOT IN (SELECT row_no FROM ${ticket}) AND row_no NOT IN (SELECT row_no FROM ${quarantine})`,
      );
    case 'quarantined':
      return rows(quarantine, list.reason === undefined ? 'TRUE' : `reason = '${list.reason}'`);
    case 'counted':
      return tickets(ticket, 'excluded IS NULL');
    case 'excluded': {
      const which = list.reason === undefined ? 'excluded IS NOT NULL' : `excluded = '${list.reason}'`;
      return { ...tickets(ticket, which), extra: 'excluded::VARCHAR' };
    }
    case 'quality':
      return tickets(ticket, `excluded IS NULL AND (quality & ${QUALITY[list.flag]}) <> 0`);
    case 'missing':
      return tickets(ticket, `excluded IS NULL AND ${list.fact} IS NULL`);
    case 'cell':
      return measured(ticket, cellTicketsSql(list.kpi, list.line, list.selection, context));
    case 'part':
      return measured(ticket, cellTicketsSql(list.kpi, list, list.selection, context));
    case 'slot':
      return measured(ticket, slotTicketsSql(list, context));
    case 'range':
      return measured(ticket, rangeTicketsSql(list, context));
    case 'waiting':
      return tickets(ticket, `row_no IN (${waitingTicketsSql(list, context)})`);
    case 'pace':
      return measured(ticket, cellTicketsSql('tickets_resolved', list.line, 'measured', atPace(context)));
    case 'since':
      return tickets(ticket, `row_no IN (${sinceTicketsSql(list, dataset, context)})`);
    case 'recurring':
      return tickets(ticket, `row_no IN (${recurringTicketsSql(list.of, list.category, context)})`);
    default:
      return tickets(ticket, `row_no IN (${routeTicketsSql(list, dataset, context)})`);
  }
}

/** Every row of the files. One that the reader refused has no cells: its text, as far as it was kept, stands in the first column. */
export function allRowsSql({ tables: { raw, quarantine } }: Dataset): string {
  return `SELECT * FROM ${raw} UNION ALL BY NAME
  SELECT row_no, value AS c0 FROM ${quarantine} WHERE row_no NOT IN (SELECT row_no FROM ${raw})`;
}

function rows(source: string, where: string): Source {
  return { source, where, extra: 'NULL::VARCHAR', order: [] };
}

function tickets(source: string, where: string): Source {
  return { source, where, extra: 'NULL::VARCHAR', order: ['created_utc'] };
}

/** The tickets of a figure with what each of them says. */
function measured(ticket: string, cell: string): Source {
  const source = `${ticket} JOIN (SELECT row_no, value FROM (${cell})) measured USING (row_no)`;
  return { ...tickets(source, 'TRUE'), extra: 'measured.value' };
}
