import type { OracleTicket } from './oracle-ticket.ts';

const NOTHING_KNOWN: OracleTicket = {
  created_utc: null,
  created_local: null,
  first_resolved_utc: null,
  first_resolved_local: null,
  resolved_utc: null,
  resolved_local: null,
  reopened_utc: null,
  first_response_s: null,
  first_resolution_s: null,
  resolution_s: null,
  done: null,
  priority: null,
  channel: null,
  line_first: null,
  line_resolved: null,
  line_first_resolved: null,
  line_max: null,
  lines_reached: null,
  lines_left_up: null,
  path_complete: null,
  reopen_count: null,
  group_moves: null,
  agent_replies: null,
  fcr_vendor: null,
  excluded: null,
};

/** A ticket of which nothing is known but what is given. */
export function oracleTicketWith(known: Partial<OracleTicket>): OracleTicket {
  return { ...NOTHING_KNOWN, ...known };
}
