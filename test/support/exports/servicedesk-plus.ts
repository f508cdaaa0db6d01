import { KIND, RESPONSE, RESPONSE_DUE, SOLVED_TICKET } from './carries.ts';
import { csvText, dateText, hoursText } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';
import { CHANNEL_WORDS, PRIORITY_WORDS, STATUS_WORDS } from './words.ts';

const STATUSES = { ...STATUS_WORDS, waiting: 'Waiting for user', on_hold: 'Onhold' };
const PRIORITIES = { ...PRIORITY_WORDS, 3: 'Normal' };
const MODES = {
  ...CHANNEL_WORDS,
  phone: 'Phone Call',
  email: 'E-Mail',
  portal: 'Web Form',
  walk_in: 'Walk in',
  social: 'Social media',
};

/** Opened, answered and solved by one team on the first line, and never reopened. */
function firstCall(ticket: DeskTicket): boolean {
  return ticket.resolved !== null && ticket.line === 1 && ticket.groupMoves === 0 && ticket.reopenCount === 0;
}

function columns(zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'dd/MM/yyyy hh:mm a') || '-';
  return [
    ['Request ID', ({ id }) => id],
    ['Requester', ({ requester }) => requester],
    ['Request Type', () => 'Incident'],
    ['Created Time', ({ created }) => date(created)],
    ['Subject', ({ subject }) => subject],
    ['Group', ({ group }) => group],
    ['Priority', ({ priority }) => PRIORITIES[priority]],
    ['Category', ({ category }) => category],
    ['Technician', ({ agent }) => agent ?? 'Not Assigned'],
    ['Level', ({ line }) => `Tier ${line}`],
    ['Request Status', ({ status }) => STATUSES[status]],
    ['Request Mode', ({ channel }) => MODES[channel]],
    ['DueBy Time', ({ due }) => date(due)],
    ['Response DueBy Time', ({ responseDue }) => date(responseDue)],
    ['On Hold Duration', ({ held }) => hoursText(0, held * 60)],
    ['Responded Date', ({ firstResponse }) => date(firstResponse)],
    ['Resolved Time', ({ resolved }) => date(resolved)],
    ['Completed Time', ({ closed }) => date(closed)],
    ['Last Update Time', ({ updated }) => date(updated)],
    ['First Response Overdue Status', () => 'false'],
    ['Overdue Status', ({ due, updated }) => String(updated > due)],
    ['Time Elapsed', ({ created, resolved }) => hoursText(created, resolved) || '-'],
    ['FCR', (ticket) => String(firstCall(ticket))],
    ['ReOpened', ({ reopenCount }) => String(reopenCount > 0)],
    ['VIP User', () => 'false'],
  ];
}

function requests(tickets: readonly DeskTicket[], zone: string): string {
  const time = (ts: number | null): object | null =>
    ts === null
      ? null
      : { display_value: dateText(ts, zone, 'MMM d, yyyy hh:mm a'), value: String(ts * 1000) };
  const name = (text: string | null): object | null => (text === null ? null : { id: '1', name: text });
  return JSON.stringify({
    requests: tickets.map((ticket) => ({
      id: `9000000${ticket.id}`,
      display_id: ticket.id,
      subject: ticket.subject,
      requester: name(ticket.requester),
      technician: name(ticket.agent),
      status: name(STATUSES[ticket.status]),
      priority: name(PRIORITIES[ticket.priority]),
      mode: name(MODES[ticket.channel]),
      category: name(ticket.category),
      group: name(ticket.group),
      is_escalated: false,
      created_time: time(ticket.created),
      responded_time: time(ticket.firstResponse),
      resolved_time: time(ticket.resolved),
      completed_time: time(ticket.closed),
      last_updated_time: time(ticket.updated),
      due_by_time: time(ticket.due),
      first_response_due_by_time: time(ticket.responseDue),
    })),
    list_info: { has_more_rows: false, row_count: tickets.length },
  });
}

const CARRIES: ExportExample['carries'] = [
  ...SOLVED_TICKET,
  ...RESPONSE,
  'updated_utc',
  'due_utc',
  ...RESPONSE_DUE,
  'agent',
  'excluded',
  ...KIND,
];

export const SERVICEDESK_PLUS_EXAMPLES: ExportExample[] = [
  {
    name: 'ServiceDesk Plus report',
    profile: 'servicedesk_plus',
    fileName: 'Requests.csv',
    write: (tickets, zone) => csvText(tickets, columns(zone)),
    // A flag says that a ticket was reopened, not how often.
    fits: ({ reopenCount }) => reopenCount < 2,
    carries: [...CARRIES, 'on_hold_s', 'fcr_vendor', 'reopen_count'],
    precision: 60,
  },
  {
    name: 'ServiceDesk Plus API',
    profile: 'servicedesk_plus',
    fileName: 'requests.json',
    write: requests,
    carries: CARRIES,
    precision: 1,
  },
];
