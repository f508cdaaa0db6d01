import { GROUPS } from '../../../sample-data/groups.ts';
import type { Channel, Status } from '../../../src/kpi/facts.ts';
import { GROUP, TICKET } from './carries.ts';
import { csvText, dateText, isoUtc, minutesBetween, statusNamed } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';
import { PRIORITY_WORDS } from './words.ts';

const STATUSES: Partial<Record<Status, string>> = {
  new: 'New',
  open: 'Open',
  waiting: 'Pending',
  on_hold: 'On-hold',
  resolved: 'Solved',
  closed: 'Closed',
  cancelled: 'Deleted',
};
const API_STATUSES: Partial<Record<Status, string>> = {
  new: 'new',
  open: 'open',
  waiting: 'pending',
  on_hold: 'hold',
  resolved: 'solved',
  closed: 'closed',
  cancelled: 'deleted',
};
const VIA: Partial<Record<Channel, string>> = {
  phone: 'Voice',
  email: 'Mail',
  portal: 'Web form',
  chat: 'Chat',
  social: 'Twitter',
  other: 'Web service (API)',
};
const API_VIA: Partial<Record<Channel, string>> = {
  phone: 'voice',
  email: 'email',
  portal: 'web',
  chat: 'native_messaging',
  social: 'twitter',
  other: 'api',
};
const PRIORITIES = { ...PRIORITY_WORDS, 3: 'Normal' };

/** It has no words for what was merged, junk or brought to the desk. */
const fits = ({ status, channel }: DeskTicket): boolean => status in STATUSES && channel in VIA;

/** `-` for nothing. */
const dash = (value: string | number | null | undefined): string =>
  value === null || value === undefined || value === '' ? '-' : String(value);

function columns(zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dash(dateText(ts, zone, 'yyyy-MM-dd HH:mm'));
  const minutes = (name: string, until: (t: DeskTicket) => number | null): Column<DeskTicket>[] => [
    [`${name} in minutes`, (t) => dash(minutesBetween(t.created, until(t)))],
    [`${name} in minutes within business hours`, (t) => dash(until(t) === null ? null : 1)],
  ];
  return [
    ['Summation column', () => '1'],
    ['Id', (t) => t.id],
    ['Requester', (t) => t.requester],
    ['Requester id', (t) => `90${t.requester.length}${t.requester.charCodeAt(0)}`],
    ['Submitter', (t) => t.requester],
    ['Assignee', (t) => dash(t.agent)],
    ['Group', (t) => t.group],
    ['Subject', (t) => t.subject],
    ['Tags', () => ''],
    ['Status', (t) => STATUSES[t.status] ?? ''],
    ['Priority', (t) => PRIORITIES[t.priority]],
    ['Via', (t) => VIA[t.channel] ?? ''],
    ['Ticket type', (t) => t.category],
    ['Created at', (t) => date(t.created)],
    ['Updated at', (t) => date(t.updated)],
    ['Assigned at', (t) => date(t.firstResponse)],
    ['Organization', () => '-'],
    ['Due date', () => '-'],
    ['Initially assigned at', (t) => date(t.firstResponse)],
    ['Solved at', (t) => date(t.resolved)],
    [
      'Resolution time',
      (t) => dash(t.resolved === null ? null : Math.round((t.resolved - t.created) / 3600)),
    ],
    ['Satisfaction Score', (t) => (t.rating === null ? 'Not Offered' : t.rating >= 4 ? 'Good' : 'Bad')],
    ['Group stations', (t) => String(t.groupMoves + 1)],
    ['Assignee stations', () => '1'],
    ['Reopens', (t) => String(t.reopenCount)],
    ['Replies', (t) => String(t.agentReplies)],
    ...minutes('First reply time', (t) => t.firstResponse),
    ...minutes('First resolution time', (t) => t.firstResolved),
    ...minutes('Full resolution time', (t) => t.resolved),
    ['On hold time in minutes', (t) => String(t.held)],
    ['On hold time in minutes within business hours', (t) => String(Math.floor(t.held / 3))],
    ['Werkplek [txt]', () => ''],
    ['Major [flag]', () => '0'],
  ];
}

function apiTicket(t: DeskTicket): Record<string, unknown> {
  return {
    url: `https://example.zendesk.com/api/v2/tickets/${t.id}.json`,
    id: Number(t.id),
    via: { channel: API_VIA[t.channel] },
    created_at: isoUtc(t.created),
    updated_at: isoUtc(t.updated),
    type: t.category,
    subject: t.subject,
    priority: PRIORITIES[t.priority].toLowerCase(),
    status: API_STATUSES[t.status],
    requester_id: 7000,
    assignee_id: t.agent,
    group_id: groupId(t.group),
    due_at: null,
    tags: [],
    satisfaction_rating: { score: t.rating === null ? 'offered' : t.rating >= 4 ? 'good' : 'bad' },
    ticket_form_id: 231,
    brand_id: 232,
  };
}

function withMetrics(t: DeskTicket): object {
  const minutes = (until: number | null): object => ({
    calendar: minutesBetween(t.created, until),
    business: until === null ? null : 1,
  });
  return {
    ...apiTicket(t),
    group: t.group,
    metric_set: {
      ticket_id: Number(t.id),
      created_at: isoUtc(t.created),
      updated_at: isoUtc(t.updated),
      group_stations: t.groupMoves + 1,
      assignee_stations: 1,
      reopens: t.reopenCount,
      replies: t.agentReplies,
      solved_at: isoUtc(t.resolved),
      reply_time_in_minutes: minutes(t.firstResponse),
      first_resolution_time_in_minutes: minutes(t.firstResolved),
      full_resolution_time_in_minutes: minutes(t.resolved),
      on_hold_time_in_minutes: { calendar: t.held, business: Math.floor(t.held / 3) },
    },
  };
}

function withAudits(t: DeskTicket): object {
  const changes = t.history.map(({ ts, field, from, to }) => ({
    ts,
    author: 1,
    event: {
      type: from === null ? 'Create' : 'Change',
      field_name: field === 'group' ? 'group_id' : 'status',
      previous_value: field === 'group' ? groupId(from) : apiStatus(from),
      value: field === 'group' ? groupId(to) : apiStatus(to),
    },
  }));
  const replies = t.replies.map((ts) => ({ ts, author: 1, event: { type: 'Comment', public: true } }));
  const asked = { ts: t.created, author: 7000, event: { type: 'Comment', public: true } };
  const noted = { ts: t.updated, author: 1, event: { type: 'Comment', public: false } };
  return {
    ...apiTicket(t),
    audits: [asked, ...changes, ...replies, noted]
      .toSorted((a, b) => a.ts - b.ts)
      .map(({ ts, author, event }, i) => ({
        id: Number(t.id) * 100 + i,
        created_at: isoUtc(ts),
        author_id: author,
        events: [{ id: i, ...event }],
      })),
  };
}

function groupId(name: string | null): number | null {
  return Object.values(GROUPS).find((group) => group.zendesk === name)?.id ?? null;
}

function apiStatus(status: string | null): string | null {
  return status === null ? null : (API_STATUSES[statusNamed(status)] ?? null);
}

const CARRIES = [
  ...TICKET,
  'channel',
  'first_response_utc',
  'first_resolved_utc',
  'resolved_utc',
  'reopen_count',
  'group_moves',
  'agent_replies',
  'agent',
  'csat',
] as const;

export const ZENDESK_EXAMPLES: readonly ExportExample[] = [
  {
    name: 'Zendesk CSV',
    profile: 'zendesk',
    fileName: 'export-2026-08-31.csv',
    write: (tickets, zone) => csvText(tickets, columns(zone), { newline: '\n' }),
    fits,
    carries: [...CARRIES, ...GROUP, 'on_hold_s'],
    precision: 60,
  },
  {
    name: 'Zendesk API with metric sets',
    profile: 'zendesk',
    fileName: 'tickets.json',
    write: (tickets) => JSON.stringify({ tickets: tickets.map(withMetrics), count: tickets.length }),
    fits,
    carries: [...CARRIES, ...GROUP, 'on_hold_s'],
    precision: 1,
  },
  {
    name: 'Zendesk API with audits',
    profile: 'zendesk',
    fileName: 'tickets.ndjson',
    write: (tickets) => tickets.map((ticket) => `${JSON.stringify(withAudits(ticket))}\n`).join(''),
    fits,
    carries: [...CARRIES, 'reopened_utc'],
    precision: 1,
  },
];
