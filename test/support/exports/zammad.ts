import type { Channel, Status } from '../../../src/kpi/facts.ts';
import { ANSWERED_TICKET, GROUP, RESPONSE_DUE } from './carries.ts';
import { csvText, dateText, isoUtc, minutesBetween } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';

const STATES: Partial<Record<Status, string>> = {
  new: 'new',
  open: 'open',
  waiting: 'pending reminder',
  closed: 'closed',
  merged: 'merged',
};
const CHANNELS: Partial<Record<Channel, string>> = {
  phone: 'phone',
  email: 'email',
  portal: 'web',
  chat: 'chat',
  social: 'twitter status',
};
/** They count up, and there are three. */
const PRIORITIES: Partial<Record<1 | 2 | 3 | 4, string>> = { 2: '3 high', 3: '2 normal', 4: '1 low' };

const fits = ({ status, channel, priority }: DeskTicket): boolean =>
  status in STATES && channel in CHANNELS && priority in PRIORITIES;
/** Working time: a third of what passed. */
const minutes = (from: number, to: number | null): string => {
  const value = minutesBetween(from, to);
  return value === null ? '' : String(Math.floor(value / 3));
};

function columns(zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'yyyy-MM-dd HH:mm:ss');
  return [
    ['#', (t) => `68${t.id}`],
    ['Title', (t) => t.subject],
    ['State', (t) => STATES[t.status] ?? ''],
    ['Priority', (t) => PRIORITIES[t.priority] ?? ''],
    ['Group', (t) => t.group],
    ['Owner', (t) => t.agent ?? '-'],
    ['Customer', (t) => t.requester],
    ['Organization', () => ''],
    ['Create Channel', (t) => CHANNELS[t.channel] ?? ''],
    ['Sender', () => 'Customer'],
    ['Tags', () => ''],
    ['Time Units Total', () => ''],
    ['Category', (t) => t.category],
    ['Created At', (t) => date(t.created)],
    ['Updated At', (t) => date(t.updated)],
    ['Closed At', (t) => date(t.resolved)],
    ['Close Escalation At', (t) => date(t.due)],
    ['Close In Min', (t) => minutes(t.created, t.resolved)],
    ['Close Diff In Min', () => '-12'],
    ['First Response At', (t) => date(t.firstResponse)],
    ['First Response Escalation At', (t) => date(t.responseDue)],
    ['First Response In Min', (t) => minutes(t.created, t.firstResponse)],
    ['First Response Diff In Min', () => '3'],
    ['Update Escalation At', () => ''],
    ['Update In Min', () => ''],
    ['Update Diff In Min', () => ''],
    ['Last Contact At', (t) => date(t.updated)],
    ['Last Contact Agent At', (t) => date(t.replies.at(-1) ?? null)],
    ['Last Contact Customer At', (t) => date(t.created)],
    ['Article Count', (t) => String(t.agentReplies + 1)],
    ['Escalation At', (t) => date(t.due)],
  ];
}

function apiTicket(t: DeskTicket): object {
  return {
    id: Number(t.id),
    number: `68${t.id}`,
    title: t.subject,
    state: STATES[t.status],
    priority: PRIORITIES[t.priority],
    group: t.group,
    owner: t.agent ?? '-',
    customer: 'someone@example.com',
    create_article_type: CHANNELS[t.channel],
    category: t.category,
    created_at: isoUtc(t.created),
    updated_at: isoUtc(t.updated),
    first_response_at: isoUtc(t.firstResponse),
    first_response_escalation_at: isoUtc(t.responseDue),
    first_response_in_min: null,
    first_response_diff_in_min: null,
    close_at: isoUtc(t.firstResolved),
    last_close_at: isoUtc(t.resolved),
    close_in_min: null,
    close_diff_in_min: null,
    last_contact_at: isoUtc(t.updated),
    article_count: t.agentReplies + 1,
    escalation_at: isoUtc(t.due),
  };
}

const CARRIES = [...ANSWERED_TICKET, ...GROUP, ...RESPONSE_DUE, 'agent'] as const;

export const ZAMMAD_EXAMPLES: readonly ExportExample[] = [
  {
    name: 'Zammad sheet',
    profile: 'zammad',
    fileName: 'tickets.csv',
    write: (tickets, zone) => csvText(tickets, columns(zone)),
    // Its only closing is the first.
    fits: (ticket) => fits(ticket) && ticket.reopenCount === 0,
    carries: CARRIES,
    precision: 1,
  },
  {
    name: 'Zammad API',
    profile: 'zammad',
    fileName: 'zammad.json',
    write: (tickets) => JSON.stringify(tickets.map(apiTicket)),
    fits,
    carries: [...CARRIES, 'first_resolved_utc'],
    precision: 1,
  },
];
