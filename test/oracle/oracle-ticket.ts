import type { Channel, ExcludeReason, Line, Priority } from '../../src/kpi/facts.ts';

/** One row of the facts in plain JavaScript, as far as the KPIs read them. Column names, units and NULLs as in src/kpi/facts.ts. */
export interface OracleTicket {
  created_utc: number | null;
  created_local: number | null;
  first_resolved_utc: number | null;
  first_resolved_local: number | null;
  resolved_utc: number | null;
  resolved_local: number | null;
  reopened_utc: number | null;
  first_response_s: number | null;
  first_resolution_s: number | null;
  resolution_s: number | null;
  done: boolean | null;
  priority: Priority | null;
  channel: Channel | null;
  line_first: Line | null;
  line_resolved: Line | null;
  line_first_resolved: Line | null;
  line_max: Line | null;
  lines_reached: number | null;
  lines_left_up: number | null;
  path_complete: boolean | null;
  reopen_count: number | null;
  group_moves: number | null;
  agent_replies: number | null;
  fcr_vendor: boolean | null;
  excluded: ExcludeReason | null;
}
