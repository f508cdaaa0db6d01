import type { Engine } from '../engine/engine.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { LINE_KEYS, type LineKey } from '../kpi/facts.ts';
import { isOfTooFew } from '../kpi/figures.ts';
import { isNow, openTicketsSql, WAITS } from './backlog-tickets-sql.ts';

/** One of the tickets that have been open longest. What it is now: the state of an earlier moment is not in the export. */
export interface OldestTicket {
  [column: string]: string | number | boolean | null;
  row_no: number;
  ticket_id: string;
  /** Seconds from creation to the end of the period, or now. */
  age: number;
  /** 1, 2 or 3; NULL: unknown. */
  line: number | null;
  group_name: string | null;
  priority: number | null;
  status: string | null;
  /** Seconds since the last change; NULL: not known, or the period is over and the last change may be of later. */
  quiet: number | null;
}

/** The tickets with the highest ages of `backlog_age`, the oldest first; none where it cannot be measured or of too few of chosen agents. */
export async function computeOldest(
  engine: Engine,
  context: KpiContext,
  limit: number,
): Promise<OldestTicket[]> {
  const open = openTicketsSql(context);
  if (open === null) return [];
  const quiet = isNow(context)
    ? `CASE WHEN ticket.updated_utc <= ${context.asOfUtc} THEN ${context.asOfUtc} - ticket.updated_utc END`
    : 'NULL';
  if (isOfTooFew(0, context)) {
    const [count] = await engine.query<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM (${open})`);
    if (isOfTooFew(count?.n ?? 0, context)) return [];
  }
  return engine.query<OldestTicket>(`SELECT ticket.row_no::INTEGER AS row_no,
  ticket.ticket_id, measured.value::DOUBLE AS age, ticket.line_current::INTEGER AS line,
  ticket.group_current::VARCHAR AS group_name, ticket.priority::INTEGER AS priority, ticket.status::VARCHAR AS status,
  (${quiet})::DOUBLE AS quiet
FROM (${open}) measured JOIN ${context.table} ticket USING (row_no)
ORDER BY measured.value DESC, ticket.row_no LIMIT ${limit}`);
}

/** Of the open tickets of a line, those of which the status is known, and of these the ones that wait for somebody else. */
export interface WaitingTickets {
  line: LineKey;
  known: number;
  waiting: number;
}

/** How many open tickets are waiting or on hold, for the lines that have any with a status. Of now alone: none for a period that is over. */
export async function computeWaiting(engine: Engine, context: KpiContext): Promise<WaitingTickets[]> {
  const open = openTicketsSql(context);
  if (open === null || !isNow(context) || context.coverage.status === 0) return [];
  const rows = await engine.query<{ line: string; known: number; waiting: number }>(`SELECT
  CASE WHEN grouping(line_current) = 1 THEN 'all' ELSE coalesce(line_current::VARCHAR, 'unknown') END AS line,
  count(*)::INTEGER AS known, (count(*) FILTER (WHERE ${WAITS}))::INTEGER AS waiting
FROM ${context.table} WHERE status IS NOT NULL AND row_no IN (SELECT row_no FROM (${open}))
GROUP BY GROUPING SETS ((line_current), ())`);
  return LINE_KEYS.flatMap((line) => {
    const row = rows.find((one) => one.line === line);
    return row === undefined || row.known === 0 || isOfTooFew(row.known, context)
      ? []
      : [{ line, known: row.known, waiting: row.waiting }];
  });
}
