import type { Channel, Status } from '../../../src/kpi/facts.ts';
import { isoUtc } from './desk-to-export.ts';
import type { DeskTicket, ExportExample } from './desk-to-export.ts';

const STATUSES: Record<Status, string> = {
  new: 'New',
  open: 'In Progress',
  waiting: 'With User',
  on_hold: 'On Hold',
  resolved: 'Resolved',
  closed: 'Closed',
  cancelled: 'Cancelled',
  merged: 'Merged',
  spam: 'Spam',
};
const SOURCES: Record<Channel, string> = {
  phone: 'Phone',
  email: 'Email',
  portal: 'Self Service Portal',
  chat: 'Live Chat',
  walk_in: 'Walk-in',
  monitoring: 'Monitoring',
  social: 'Social',
  other: 'Other',
};

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
    category_1: ticket.category,
    onhold: ticket.status === 'on_hold',
    respondbydate: moment(ticket.due),
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
      'ticket_id',
      'created_utc',
      'created_local',
      'first_response_utc',
      'first_response_s',
      'resolved_utc',
      'resolved_local',
      'resolution_s',
      'updated_utc',
      'due_utc',
      'status',
      'done',
      'priority',
      'channel',
      'category',
      'group_current',
      'line_current',
      'excluded',
    ],
    precision: 1,
  },
];
