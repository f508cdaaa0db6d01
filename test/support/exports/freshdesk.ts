import type { Channel, Status } from '../../../src/kpi/facts.ts';
import { ANSWERED_TICKET, GROUP, RESPONSE_DUE } from './carries.ts';
import { csvText, dateText, hoursText, isoUtc } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';
import { businessHours, responseStatus, slaStatus, surveyResult } from './freshworks.ts';
import { PRIORITY_WORDS } from './words.ts';

const STATUSES: Partial<Record<Status, string>> = {
  new: 'New',
  open: 'Open',
  waiting: 'Pending',
  on_hold: 'Waiting on Third Party',
  resolved: 'Resolved',
  closed: 'Closed',
};
const STATUS_NUMBERS: Partial<Record<Status, number>> = {
  open: 2,
  waiting: 3,
  resolved: 4,
  closed: 5,
  on_hold: 7,
};
const SOURCES: Partial<Record<Channel, string>> = {
  phone: 'Phone',
  email: 'Email',
  portal: 'Portal',
  chat: 'Chat',
};
const SOURCE_NUMBERS: Partial<Record<Channel, number>> = { email: 1, portal: 2, phone: 3, chat: 7 };

function columns(zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'yyyy-MM-dd HH:mm:ss');
  return [
    ['Ticket ID', (t) => t.id],
    ['Subject', (t) => t.subject],
    ['Status', (t) => STATUSES[t.status] ?? ''],
    ['Priority', (t) => PRIORITY_WORDS[t.priority]],
    ['Source', (t) => SOURCES[t.channel] ?? ''],
    ['Type', (t) => t.category],
    ['Agent', (t) => t.agent ?? 'No Agent'],
    ['Group', (t) => t.group],
    ['Created time', (t) => date(t.created)],
    ['Due by Time', (t) => date(t.due)],
    ['Resolved time', (t) => date(t.resolved)],
    ['Closed time', (t) => date(t.closed)],
    ['Last update time', (t) => date(t.updated)],
    ['Initial response time', (t) => date(t.firstResponse)],
    ['Time tracked', (t) => hoursText(0, t.worked * 60)],
    ['First response time (in hrs)', (t) => businessHours(t.created, t.firstResponse)],
    ['Resolution time (in hrs)', (t) => businessHours(t.created, t.resolved)],
    ['Agent interactions', (t) => String(t.agentReplies)],
    ['Customer interactions', (t) => String(t.customerReplies)],
    ['Resolution status', slaStatus],
    ['First response status', responseStatus],
    ['Tags', () => ''],
    ['Survey results', surveyResult],
    ['Product', () => 'No Product'],
    ['Full name', (t) => t.requester],
    ['Email', (t) => `${t.requester.toLowerCase().replaceAll(/[^a-z]/g, '.')}@example.com`],
  ];
}

function apiTicket(t: DeskTicket): object {
  return {
    id: Number(t.id),
    subject: t.subject,
    status: STATUS_NUMBERS[t.status],
    priority: 5 - t.priority,
    source: SOURCE_NUMBERS[t.channel],
    type: t.category,
    requester_id: 5000,
    responder_id: t.agent,
    group_id: 7000 + t.line,
    created_at: isoUtc(t.created),
    updated_at: isoUtc(t.updated),
    due_by: isoUtc(t.due),
    fr_due_by: isoUtc(t.responseDue),
    is_escalated: true,
    fr_escalated: false,
    tags: [],
    custom_fields: {},
    stats: {
      agent_responded_at: isoUtc(t.replies.at(-1) ?? null),
      requester_responded_at: null,
      first_responded_at: isoUtc(t.firstResponse),
      status_updated_at: isoUtc(t.updated),
      reopened_at: isoUtc(t.reopenedAt),
      resolved_at: isoUtc(t.resolved),
      closed_at: isoUtc(t.closed),
      pending_since: null,
    },
  };
}

export const FRESHDESK_EXAMPLES: readonly ExportExample[] = [
  {
    name: 'Freshdesk CSV',
    profile: 'freshdesk',
    fileName: 'tickets.csv',
    write: (tickets, zone) => csvText(tickets, columns(zone), { newline: '\n' }),
    fits: ({ status, channel }) => status in STATUSES && channel in SOURCES,
    carries: [
      ...ANSWERED_TICKET,
      ...GROUP,
      'agent_replies',
      'customer_replies',
      'agent',
      'handle_s',
      'csat',
      'sla_response_met',
      'sla_resolution_met',
    ],
    precision: 1,
  },
  {
    name: 'Freshdesk API',
    profile: 'freshdesk',
    fileName: 'freshdesk-tickets.json',
    write: (tickets) => JSON.stringify(tickets.map(apiTicket)),
    // It dates the last reopening only, and no resolution before it.
    fits: ({ status, channel, reopenCount }) =>
      status in STATUS_NUMBERS && channel in SOURCE_NUMBERS && reopenCount < 2,
    carries: [...ANSWERED_TICKET, ...RESPONSE_DUE, 'agent', 'reopen_count'],
    precision: 1,
  },
];
