import type { Channel, Status } from '../../../src/kpi/facts.ts';
import { CREATED, GROUP, KIND, RESPONSE, STATE } from './carries.ts';
import type { DeskTicket, ExportExample } from './desk-to-export.ts';

const STATUSES: Partial<Record<Status, 'open' | 'pending' | 'resolved' | 'snoozed'>> = {
  new: 'pending',
  open: 'open',
  on_hold: 'snoozed',
  resolved: 'resolved',
};
const PRIORITIES = { 1: 'urgent', 2: 'high', 3: 'medium', 4: 'low' } as const;
const CHANNELS: Record<Channel, string> = {
  phone: 'Channel::Voice',
  email: 'Channel::Email',
  portal: 'Portal',
  chat: 'Channel::WebWidget',
  walk_in: 'Walk-in',
  monitoring: 'Monitoring',
  social: 'Channel::FacebookPage',
  other: 'Channel::Api',
};

function conversation(ticket: DeskTicket): object {
  return {
    id: Number(ticket.id),
    uuid: `00000000-0000-4000-8000-0000000${ticket.id}`,
    account_id: 1,
    inbox_id: 3,
    status: STATUSES[ticket.status],
    priority: PRIORITIES[ticket.priority],
    labels: [ticket.category],
    created_at: ticket.created,
    first_reply_created_at: ticket.firstResponse ?? 0,
    waiting_since: 0,
    last_activity_at: ticket.updated,
    agent_last_seen_at: 0,
    snoozed_until: null,
    unread_count: 0,
    meta: {
      channel: CHANNELS[ticket.channel],
      sender: { id: ticket.requester },
      assignee: { name: ticket.agent },
      team: { id: 1, name: ticket.group },
    },
  };
}

export const CHATWOOT_EXAMPLES: ExportExample[] = [
  {
    name: 'Chatwoot conversations',
    profile: 'chatwoot',
    fileName: 'conversations.json',
    write: (tickets) =>
      JSON.stringify({
        data: { meta: { all_count: tickets.length }, payload: tickets.map(conversation) },
      }),
    fits: ({ status }) => status in STATUSES,
    carries: ['ticket_id', ...CREATED, ...RESPONSE, 'updated_utc', ...STATE, ...KIND, ...GROUP, 'agent'],
    precision: 1,
  },
];
