import { oracleTicketWith } from './oracle-ticket-with.ts';
import type { OracleTicket } from './oracle-ticket.ts';

/** Seconds UTC of `yyyy-MM-ddTHH:mm:ss`. */
export const at = (text: string): number => Date.parse(`${text}Z`) / 1000;

/** Created and resolved at line 1, in one go, `seconds` later; wall clock and UTC the same. */
export function solved(created: string, seconds: number, more: Partial<OracleTicket> = {}): OracleTicket {
  const from = at(created);
  return oracleTicketWith({
    created_utc: from,
    created_local: from,
    first_resolved_utc: from + seconds,
    first_resolved_local: from + seconds,
    resolved_utc: from + seconds,
    resolved_local: from + seconds,
    first_resolution_s: seconds,
    resolution_s: seconds,
    first_response_s: 60,
    done: true,
    priority: 3,
    channel: 'phone',
    line_first: 1,
    line_resolved: 1,
    line_first_resolved: 1,
    line_max: 1,
    lines_reached: 1,
    lines_left_up: 0,
    path_complete: true,
    reopen_count: 0,
    group_moves: 0,
    agent_replies: 1,
    ...more,
  });
}
