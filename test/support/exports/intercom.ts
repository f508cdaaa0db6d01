import type { Channel, Status } from '../../../src/kpi/facts.ts';
import { FIRST_RESOLVED, RESPONSE, SOLVED_TICKET } from './carries.ts';
import type { DeskTicket, ExportExample } from './desk-to-export.ts';

const STATES: Partial<Record<Status, 'open' | 'snoozed' | 'closed'>> = {
  open: 'open',
  on_hold: 'snoozed',
  closed: 'closed',
};
const SOURCES: Record<Channel, string> = {
  phone: 'phone_call',
  email: 'email',
  portal: 'web portal',
  chat: 'conversation',
  walk_in: 'walk-in',
  monitoring: 'monitoring',
  social: 'facebook',
  other: 'other',
};

function conversation(ticket: DeskTicket): object {
  return {
    type: 'conversation',
    id: ticket.id,
    created_at: ticket.created,
    updated_at: ticket.updated,
    waiting_since: null,
    snoozed_until: null,
    source: { type: SOURCES[ticket.channel], id: `s${ticket.id}`, author: { id: ticket.requester } },
    admin_assignee_id: ticket.agent,
    team_assignee_id: ticket.group,
    conversation_rating: { rating: ticket.rating, remark: null },
    open: STATES[ticket.status] !== 'closed',
    state: STATES[ticket.status],
    read: true,
    priority: ticket.priority <= 2 ? 'priority' : 'not_priority',
    statistics: {
      type: 'conversation_statistics',
      time_to_admin_reply: 17,
      time_to_first_close: 17,
      first_admin_reply_at: ticket.firstResponse,
      first_close_at: ticket.firstResolved,
      last_close_at: ticket.resolved,
      count_reopens: ticket.reopenCount,
      count_assignments: ticket.groupMoves + 1,
      count_conversation_parts: ticket.agentReplies + 1,
    },
  };
}

export const INTERCOM_EXAMPLES: ExportExample[] = [
  {
    name: 'Intercom conversations',
    profile: 'intercom',
    fileName: 'conversations.json',
    write: (tickets) =>
      JSON.stringify({
        type: 'conversation.list',
        conversations: tickets.map(conversation),
        total_count: tickets.length,
      }),
    // A conversation is a priority or it is not.
    fits: ({ status, priority }) => status in STATES && (priority === 2 || priority === 3),
    carries: [
      ...SOLVED_TICKET,
      ...RESPONSE,
      ...FIRST_RESOLVED,
      'updated_utc',
      'priority',
      'channel',
      'reopen_count',
      'agent',
      'csat',
    ],
    precision: 1,
  },
];
