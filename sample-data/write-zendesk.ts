import { onHoldMinutes, personNumber, ratingOf } from './aftercare.ts';
import type { DeskChannel, DeskPriority, DeskTicket } from './desk-ticket.ts';
import { historyOf, type DeskState, type History } from './history.ts';
import { toUtc } from './wall-clock.ts';
import { workingMinutes } from './working-hours.ts';

const CHANNELS = {
  phone: 'voice',
  email: 'email',
  portal: 'web',
  chat: 'chat',
  walk_in: 'web',
} as const satisfies Record<DeskChannel, string>;

const PRIORITIES = { 1: 'urgent', 2: 'high', 3: 'normal', 4: 'low' } as const satisfies Record<
  DeskPriority,
  string
>;

const STATES = {
  new: 'new',
  open: 'open',
  waiting: 'pending',
  on_hold: 'hold',
  resolved: 'solved',
  closed: 'closed',
} as const satisfies Partial<Record<DeskState, string>>;

export function zendeskId(ticket: DeskTicket): string {
  return String(40_000 + ticket.serial);
}

function isoUtc(local: number | null): string | null {
  return local === null ? null : new Date(toUtc(local) * 1000).toISOString().replace('.000Z', 'Z');
}

function minutes(from: number, to: number | null) {
  if (to === null) return { calendar: null, business: null };
  return { calendar: (toUtc(to) - toUtc(from)) / 60, business: workingMinutes(from, to) };
}

function metricSet(ticket: DeskTicket, history: History) {
  return {
    ticket_id: Number(zendeskId(ticket)),
    created_at: isoUtc(ticket.created),
    updated_at: isoUtc(history.updated),
    group_stations: history.moves + 1,
    assignee_stations: ticket.events.filter((event) => event.kind === 'assigned').length,
    reopens: history.reopenings,
    replies: history.replies,
    solved_at: isoUtc(history.resolved),
    reply_time_in_minutes: minutes(ticket.created, history.firstReply),
    first_resolution_time_in_minutes: minutes(ticket.created, history.firstResolved),
    full_resolution_time_in_minutes: minutes(ticket.created, history.resolved),
    on_hold_time_in_minutes: { calendar: onHoldMinutes(ticket), business: null },
  };
}

function zendeskTicket(ticket: DeskTicket) {
  const history = historyOf(ticket);
  const { state } = history;
  if (state === 'merged' || state === 'spam' || state === 'cancelled')
    throw new Error('Zendesk has no such status');
  return {
    url: `https://example.zendesk.com/api/v2/tickets/${zendeskId(ticket)}.json`,
    id: Number(zendeskId(ticket)),
    via: { channel: CHANNELS[ticket.channel] },
    created_at: isoUtc(ticket.created),
    updated_at: isoUtc(history.updated),
    type: ticket.kind === 'Incident' ? 'incident' : 'question',
    subject: ticket.subject,
    priority: PRIORITIES[ticket.priority],
    status: STATES[state],
    requester_id: personNumber(ticket.requester),
    assignee_id: history.agent === null ? null : personNumber(history.agent),
    group_id: history.group.id,
    group: history.group.zendesk,
    due_at: isoUtc(ticket.due),
    tags: [ticket.category.toLowerCase().replaceAll(/[^a-zë]+/g, '_')],
    satisfaction_rating: { score: ratingOf(ticket) ?? (history.resolved === null ? 'unoffered' : 'offered') },
    metric_set: metricSet(ticket, history),
  };
}

/** Tickets that this export can tell apart: Zendesk has no status for merged, spam or cancelled. */
export function inZendesk(ticket: DeskTicket): boolean {
  const { state } = historyOf(ticket);
  return state !== 'merged' && state !== 'spam' && state !== 'cancelled';
}

/** The answer of the tickets API with the metric sets side-loaded; a ticket a line. */
export function writeZendesk(tickets: readonly DeskTicket[]): string {
  const lines = tickets.map((ticket) => JSON.stringify(zendeskTicket(ticket)));
  return `{"tickets":[\n${lines.join(',\n')}\n],"count":${tickets.length}}\n`;
}
