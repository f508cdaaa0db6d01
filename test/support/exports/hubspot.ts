import type { Status } from '../../../src/kpi/facts.ts';
import { KIND, RESPONSE, SOLVED_TICKET } from './carries.ts';
import { csvText, dateText, minutesBetween } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';
import { CHANNEL_WORDS } from './words.ts';

/** The four stages that HubSpot starts with have numbers; the others are the administrator's. Nothing is resolved before it is closed. */
const STAGE_NUMBERS: Partial<Record<Status, string>> = { new: '1', waiting: '2', open: '3', closed: '4' };
const STAGES: Record<Status, string> = {
  new: 'New (Support Pipeline)',
  open: 'Waiting on us (Support Pipeline)',
  waiting: 'Waiting on contact (Support Pipeline)',
  on_hold: 'On hold (Support Pipeline)',
  resolved: 'Closed (Support Pipeline)',
  closed: 'Closed (Support Pipeline)',
  cancelled: 'Cancelled (Support Pipeline)',
  merged: 'Merged (Support Pipeline)',
  spam: 'Spam (Support Pipeline)',
};
const PRIORITIES = { 1: 'URGENT', 2: 'HIGH', 3: 'MEDIUM', 4: 'LOW' } as const;
const SOURCES = { ...CHANNEL_WORDS, phone: 'PHONE', email: 'EMAIL', portal: 'FORM', chat: 'CHAT' };

function milliseconds(from: number, to: number | null): string {
  const minutes = minutesBetween(from, to);
  return minutes === null ? '' : String(minutes * 60_000);
}

function result(ticket: DeskTicket): object {
  const iso = (ts: number | null): string | null => (ts === null ? null : new Date(ts * 1000).toISOString());
  return {
    id: ticket.id,
    properties: {
      createdate: iso(ticket.created),
      closed_date: iso(ticket.resolved),
      hs_lastmodifieddate: iso(ticket.updated),
      hs_object_id: ticket.id,
      hs_pipeline: '0',
      hs_pipeline_stage: STAGE_NUMBERS[ticket.status],
      hs_ticket_category: ticket.category,
      hs_ticket_priority: PRIORITIES[ticket.priority],
      hubspot_owner_id: ticket.agent,
      hubspot_team_id: ticket.group,
      source_type: SOURCES[ticket.channel],
      subject: ticket.subject,
      time_to_first_agent_reply: milliseconds(ticket.created, ticket.firstResponse),
      time_to_close: milliseconds(ticket.created, ticket.resolved),
    },
    createdAt: iso(ticket.created),
    updatedAt: iso(ticket.updated),
    archived: false,
  };
}

function columns(zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'yyyy-MM-dd HH:mm');
  return [
    ['Ticket ID', ({ id }) => id],
    ['Ticket name', ({ subject }) => subject],
    ['Pipeline', () => 'Support Pipeline'],
    ['Ticket status', ({ status }) => STAGES[status]],
    ['Create date', ({ created }) => date(created)],
    ['Close date', ({ resolved }) => date(resolved)],
    ['Last modified date', ({ updated }) => date(updated)],
    ['Priority', ({ priority }) => PRIORITIES[priority]],
    ['Ticket owner', ({ agent }) => agent ?? ''],
    ['HubSpot team', ({ group }) => group],
    ['Category', ({ category }) => category],
    ['Source', ({ channel }) => SOURCES[channel]],
  ];
}

const CARRIES: ExportExample['carries'] = [...SOLVED_TICKET, 'updated_utc', ...KIND, 'agent'];

export const HUBSPOT_EXAMPLES: ExportExample[] = [
  {
    name: 'HubSpot API',
    profile: 'hubspot',
    fileName: 'tickets.json',
    write: (tickets) => JSON.stringify({ results: tickets.map(result) }),
    fits: ({ status }) => status in STAGE_NUMBERS,
    carries: [...CARRIES, ...RESPONSE],
    precision: 1,
  },
  {
    name: 'HubSpot list',
    profile: 'hubspot',
    fileName: 'hubspot-crm-exports-all-tickets.csv',
    write: (tickets, zone) => csvText(tickets, columns(zone)),
    fits: ({ status }) => status !== 'resolved',
    carries: [...CARRIES, 'excluded'],
    precision: 60,
  },
];
