import type { Row } from '../../../src/engine/engine.ts';
import { amsterdamOffset } from '../../support/write-moment.ts';
import { GROUPS } from '../../support/write-ticket.ts';
import type { WrittenTicket } from '../../support/write-ticket.ts';

export const EXCLUDED = ['cancelled', 'merged', 'spam'];

/** What the facts must say of a ticket, worked out from the ticket itself. */
export function expectedFacts(ticket: WrittenTicket): Row {
  const { created, responded, resolved } = ticket;
  const since = (at: number | null): number | null => (at === null ? null : (at - created) * 60);
  const utc = (at: number | null): number | null => (at === null ? null : at * 60);
  const local = (at: number | null): number | null => (at === null ? null : (at + amsterdamOffset(at)) * 60);
  return {
    ticket_id: ticket.id,
    created_utc: utc(created),
    created_local: local(created),
    first_response_utc: utc(responded),
    first_response_s: since(responded),
    resolved_utc: utc(resolved),
    resolved_local: local(resolved),
    resolution_s: since(resolved),
    updated_utc: utc(ticket.updated),
    status: ticket.status,
    done: !['new', 'open', 'waiting', 'on_hold'].includes(ticket.status),
    priority: ticket.priority,
    channel: ticket.channel,
    category: ticket.category,
    group_current: ticket.group,
    line_current: GROUPS[ticket.group] ?? null,
    reopen_count: ticket.reopens,
    group_moves: ticket.moves,
    agent_replies: ticket.replies,
    excluded: EXCLUDED.includes(ticket.status) ? ticket.status : null,
  };
}
