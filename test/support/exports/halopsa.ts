import { KIND, RESPONSE, RESPONSE_DUE, SOLVED_TICKET } from './carries.ts';
import { isoUtc } from './desk-to-export.ts';
import type { DeskTicket, ExportExample } from './desk-to-export.ts';
import { CHANNEL_WORDS, STATUS_WORDS } from './words.ts';

const STATUSES = { ...STATUS_WORDS, open: 'In Progress', waiting: 'With User' };
const SOURCES = { ...CHANNEL_WORDS, portal: 'Self Service Portal', chat: 'Live Chat' };

/** None is a moment before all tickets. */
function moment(ts: number | null): string {
  return isoUtc(ts) ?? '1900-01-01T00:00:00Z';
}

function row(ticket: DeskTicket): object {
  return {
    id: Number(ticket.id),
    dateoccurred: moment(ticket.created),
    summary: ticket.subject,
    details: '',
    status_id: 1,
    status_name: STATUSES[ticket.status],
    tickettype_id: 1,
    priority_id: ticket.priority,
    sla_id: 1,
    team: ticket.group,
    team_id: 3,
    agent_id: 7,
    agent_name: ticket.agent,
    category_1: ticket.category,
    onhold: ticket.status === 'on_hold',
    respondbydate: moment(ticket.responseDue),
    fixbydate: moment(ticket.due),
    slaholdtime: 0,
    excludefromsla: false,
    lastactiondate: moment(ticket.updated),
    last_update: moment(ticket.updated),
    responsedate: moment(ticket.firstResponse),
    dateclosed: moment(ticket.resolved),
    source_name: SOURCES[ticket.channel],
    merged_into_id: 0,
    user_name: ticket.requester,
  };
}

export const HALOPSA_EXAMPLES: ExportExample[] = [
  {
    name: 'HaloPSA tickets',
    profile: 'halopsa',
    fileName: 'tickets.json',
    write: (tickets) => JSON.stringify({ record_count: tickets.length, tickets: tickets.map(row) }),
    carries: [
      ...SOLVED_TICKET,
      ...RESPONSE,
      'updated_utc',
      'due_utc',
      ...RESPONSE_DUE,
      'agent',
      'excluded',
      ...KIND,
    ],
    precision: 1,
  },
];
