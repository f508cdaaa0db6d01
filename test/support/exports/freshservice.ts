import type { Channel, Status } from '../../../src/kpi/facts.ts';
import { ANSWERED_TICKET, GROUP, RESPONSE_DUE } from './carries.ts';
import { csvText, dateText, hoursText, isoUtc } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';
import { businessHours, responseStatus, slaStatus, surveyResult } from './freshworks.ts';
import { PRIORITY_WORDS } from './words.ts';

const STATUSES: Partial<Record<Status, string>> = {
  open: 'Open',
  waiting: 'Pending',
  on_hold: 'Awaiting Vendor',
  resolved: 'Resolved',
  closed: 'Closed',
};
const STATUS_NUMBERS: Partial<Record<Status, number>> = { open: 2, waiting: 3, resolved: 4, closed: 5 };
const SOURCES: Partial<Record<Channel, string>> = {
  phone: 'Phone',
  email: 'Email',
  portal: 'Portal',
  chat: 'Chat',
  walk_in: 'Walkup',
  monitoring: 'Alerts',
};
const SOURCE_NUMBERS: Partial<Record<Channel, number>> = {
  email: 1,
  portal: 2,
  phone: 3,
  chat: 4,
  walk_in: 9,
};

function columns(zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'yyyy-MM-dd HH:mm:ss');
  return [
    ['Ticket Id', (t) => t.id],
    ['Subject', (t) => t.subject],
    ['Type', () => 'Incident'],
    ['Status', (t) => STATUSES[t.status] ?? ''],
    ['Urgency', () => 'Low'],
    ['Impact', () => 'Low'],
    ['Priority', (t) => PRIORITY_WORDS[t.priority]],
    ['Group', (t) => t.group],
    ['Agent', (t) => t.agent ?? 'No Agent'],
    ['Company', () => ''],
    ['Category', (t) => t.category],
    ['Sub-Category', () => ''],
    ['Item', () => ''],
    ['Source', (t) => SOURCES[t.channel] ?? ''],
    ['Requester Name', (t) => t.requester],
    ['Requester Email', () => 'someone@example.com'],
    ['Requester VIP', () => 'false'],
    ['Created Time', (t) => date(t.created)],
    ['Due by Time', (t) => date(t.due)],
    ['Resolved Time', (t) => date(t.resolved)],
    ['Closed Time', (t) => date(t.closed)],
    ['Last Updated Time', (t) => date(t.updated)],
    ['Initial Response Time', (t) => date(t.firstResponse)],
    ['Time Tracked', (t) => hoursText(0, t.worked * 60)],
    ['First Response Time (in Hrs)', (t) => businessHours(t.created, t.firstResponse)],
    ['Resolution Time (in Hrs)', (t) => businessHours(t.created, t.resolved)],
    ['Agent interactions', (t) => String(t.agentReplies)],
    ['Customer interactions', (t) => String(t.customerReplies)],
    ['Resolution Status', slaStatus],
    ['First Response Status', responseStatus],
    ['Tags', () => ''],
    ['Survey Result', surveyResult],
    ['Approval Status', () => 'Not Requested'],
  ];
}

function apiTicket(t: DeskTicket): object {
  const seconds = (until: number | null): number | null => (until === null ? null : until - t.created);
  return {
    id: Number(t.id),
    subject: t.subject,
    workspace_id: 2,
    department_id: 21,
    requester_id: 5000,
    requested_for_id: 5000,
    responder_id: t.agent,
    group_id: 7000 + t.line,
    status: STATUS_NUMBERS[t.status],
    priority: 5 - t.priority,
    urgency: 1,
    impact: 1,
    source: SOURCE_NUMBERS[t.channel],
    type: 'Incident',
    category: t.category,
    sub_category: null,
    item_category: null,
    is_escalated: true,
    fr_escalated: false,
    created_at: isoUtc(t.created),
    updated_at: isoUtc(t.updated),
    due_by: isoUtc(t.due),
    fr_due_by: isoUtc(t.responseDue),
    stats: {
      opened_at: null,
      group_escalated: false,
      inbound_count: t.customerReplies,
      outbound_count: t.agentReplies,
      first_responded_at: isoUtc(t.firstResponse),
      agent_responded_at: isoUtc(t.replies.at(-1) ?? null),
      resolved_at: isoUtc(t.resolved),
      closed_at: isoUtc(t.closed),
      first_resp_time_in_secs: seconds(t.firstResponse),
      resolution_time_in_secs: seconds(t.resolved),
    },
  };
}

export const FRESHSERVICE_EXAMPLES: readonly ExportExample[] = [
  {
    name: 'Freshservice CSV',
    profile: 'freshservice',
    fileName: 'freshservice.csv',
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
    name: 'Freshservice API',
    profile: 'freshservice',
    fileName: 'freshservice.json',
    write: (tickets) => JSON.stringify({ tickets: tickets.map(apiTicket) }),
    fits: ({ status, channel }) => status in STATUS_NUMBERS && channel in SOURCE_NUMBERS,
    carries: [...ANSWERED_TICKET, ...RESPONSE_DUE, 'agent', 'agent_replies', 'customer_replies'],
    precision: 1,
  },
];
