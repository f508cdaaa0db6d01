import { tzOffset } from '@date-fns/tz';
import type { ExpressedTicket } from '../../sample-data/expressed-ticket.ts';
import { oracleTicketWith } from '../oracle/oracle-ticket-with.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';

/** The KPIs that truth.json knows. */
export const TRUTH_KPIS = [
  'first_contact_resolution',
  'escalation_rate',
  'reopen_rate',
  'first_response_time',
  'resolution_time',
] as const;

/** Wall clock of the samples' zone. */
export function inAmsterdam(utc: number): number {
  return utc + tzOffset('Europe/Amsterdam', new Date(utc * 1000)) * 60;
}

function local(utc: number | null): number | null {
  return utc === null ? null : inAmsterdam(utc);
}

/** A simulated ticket, as far as its file expresses it, as a row of the facts. */
export function toOracleTicket(ticket: ExpressedTicket): OracleTicket {
  const since = (instant: number | null) =>
    instant === null || instant < ticket.created ? null : instant - ticket.created;
  return oracleTicketWith({
    created_utc: ticket.created,
    created_local: inAmsterdam(ticket.created),
    first_resolved_utc: ticket.firstResolved,
    first_resolved_local: local(ticket.firstResolved),
    resolved_utc: ticket.resolved,
    resolved_local: local(ticket.resolved),
    reopened_utc: ticket.reopened,
    first_response_s: since(ticket.firstResponse),
    first_resolution_s: since(ticket.firstResolved),
    resolution_s: since(ticket.resolved),
    done: ticket.done,
    priority: ticket.priority,
    channel: ticket.channel,
    line_first: ticket.lineFirst,
    line_resolved: ticket.lineResolved,
    line_first_resolved: ticket.lineFirstResolved,
    line_max: ticket.lineMax,
    lines_reached: ticket.linesReached,
    lines_left_up: ticket.linesLeftUp,
    path_complete: ticket.pathComplete,
    reopen_count: ticket.reopenCount,
    group_moves: ticket.groupMoves,
    agent_replies: ticket.agentReplies,
    excluded: ticket.excluded,
  });
}
