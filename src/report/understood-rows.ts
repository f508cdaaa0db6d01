import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { Inspection } from '../ingest/inspection.ts';
import { identifier, rawColumn } from '../ingest/sql-text.ts';
import { firstResponseLocalSql, wallClockSql } from './wall-clock-sql.ts';

const SHOWN = 8;
const CELL_CHARS = 200;

/** A row of a file and the ticket that was made of it. Moments are `2024-03-01 10:15:00` on the report's wall clock. */
export interface UnderstoodRow {
  row_no: number;
  /** Cells in the order of the inspection's columns, cut at 200 characters. */
  raw: readonly string[];
  ticket_id: string | null;
  created: string | null;
  first_response: string | null;
  resolved: string | null;
  status: string | null;
  priority: number | null;
  channel: string | null;
  category: string | null;
  group: string | null;
  line: number | null;
  reopen_count: number | null;
  /** Why it is counted in nothing. */
  excluded: string | null;
  /** Why it could not be read. */
  quarantined: string | null;
}

type Understood = Omit<UnderstoodRow, 'raw' | 'group'> & {
  group_name: string | null;
  [cell: string]: string | number | null;
};

/** The first rows of a layout that became a ticket or were refused; rows of a log that are earlier states of a ticket are left out. */
export async function readUnderstood(
  engine: Engine,
  dataset: Dataset,
  { raw }: Inspection,
): Promise<UnderstoodRow[]> {
  const cells = raw.columns.map((_, i) => `left(raw.${rawColumn(i)}, ${CELL_CHARS}) AS ${rawColumn(i)}`);
  const wall = (local: string): string => wallClockSql(local, true);
  const shown = `SELECT row_no FROM ${identifier(raw.table)} WHERE row_no IN (
      SELECT row_no FROM ${dataset.tables.ticket} UNION ALL SELECT row_no FROM ${dataset.tables.quarantine})
    ORDER BY row_no LIMIT ${SHOWN}`;
  const rows = await engine.query<Understood>(
    `SELECT raw.row_no, ${cells.join(', ')}, ticket.ticket_id, ${wall('created_local')} AS created,
       ${wall(firstResponseLocalSql(dataset))} AS first_response, ${wall('resolved_local')} AS resolved,
       status::VARCHAR AS status, priority, channel::VARCHAR AS channel, category::VARCHAR AS category,
       group_current::VARCHAR AS group_name, line_current AS line, reopen_count, excluded::VARCHAR AS excluded,
       refused.reason AS quarantined
     FROM (SELECT * FROM ${identifier(raw.table)} WHERE row_no IN (${shown})) AS raw
     LEFT JOIN ${dataset.tables.ticket} AS ticket ON ticket.row_no = raw.row_no
     LEFT JOIN (SELECT row_no, min(reason) AS reason FROM ${dataset.tables.quarantine} GROUP BY row_no) AS refused
       ON refused.row_no = raw.row_no
     ORDER BY raw.row_no`,
  );
  return rows.map((row) => ({
    row_no: row.row_no,
    raw: raw.columns.map((_, i) => String(row[rawColumn(i)] ?? '')),
    ticket_id: row.ticket_id,
    created: row.created,
    first_response: row.first_response,
    resolved: row.resolved,
    status: row.status,
    priority: row.priority,
    channel: row.channel,
    category: row.category,
    group: row.group_name,
    line: row.line,
    reopen_count: row.reopen_count,
    excluded: row.excluded,
    quarantined: row.quarantined,
  }));
}
