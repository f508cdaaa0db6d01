import type { Channel, Status } from '../../../src/kpi/facts.ts';
import { SOLVED_TICKET } from './carries.ts';
import { isoUtc } from './desk-to-export.ts';
import type { DeskTicket, ExportExample } from './desk-to-export.ts';

const STATUSES: Partial<Record<Status, 'active' | 'pending' | 'closed' | 'spam'>> = {
  open: 'active',
  waiting: 'pending',
  closed: 'closed',
  spam: 'spam',
};
const SOURCES: Record<Channel, string> = {
  phone: 'phone',
  email: 'email',
  portal: 'web',
  chat: 'beacon-chat',
  walk_in: 'walk-in',
  monitoring: 'monitoring',
  social: 'twitter',
  other: 'api',
};

function conversation(ticket: DeskTicket): object {
  return {
    id: 7_000_000 + Number(ticket.id),
    number: Number(ticket.id),
    type: 'email',
    status: STATUSES[ticket.status],
    state: 'published',
    subject: ticket.subject,
    mailboxId: ticket.group,
    assignee: ticket.agent === null ? null : { id: 1, first: ticket.agent },
    createdAt: isoUtc(ticket.created),
    closedAt: isoUtc(ticket.resolved),
    userUpdatedAt: isoUtc(ticket.updated),
    customerWaitingSince: { time: isoUtc(ticket.updated), friendly: '3 days ago' },
    source: { type: SOURCES[ticket.channel], via: 'customer' },
    primaryCustomer: { id: ticket.requester },
    tags: [],
  };
}

export const HELPSCOUT_EXAMPLES: ExportExample[] = [
  {
    name: 'Help Scout conversations',
    profile: 'helpscout',
    fileName: 'conversations.json',
    write: (tickets) => JSON.stringify({ _embedded: { conversations: tickets.map(conversation) } }),
    fits: ({ status }) => status in STATUSES,
    carries: [...SOLVED_TICKET, 'updated_utc', 'excluded', 'channel', 'agent'],
    precision: 1,
  },
];
